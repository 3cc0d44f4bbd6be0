package workbook

import (
	"regexp"
	"strings"
	"testing"
)

// openpyxlBox is a box as openpyxl writes it: prefixes of no meaning but what each element says, a size and no place.
const openpyxlBox = `<ns0:shape xmlns:ns0="urn:schemas-microsoft-com:vml" xmlns:ns1="urn:schemas-microsoft-com:office:office" type="#_x0000_t202" style="position:absolute; margin-left:59.25pt;margin-top:1.5pt;width:144px;height:79px;z-index:1;visibility:hidden" fillcolor="#ffffe1" ns1:insetmode="auto" id="_x0000_s1026">` +
	`<ns0:fill color2="#ffffe1"/><ns0:shadow color="black" obscured="t"/><ns0:path ns1:connecttype="none"/><ns0:textbox style="mso-direction-alt:auto"><div style="text-align:left"/></ns0:textbox>` +
	`<ns2:ClientData xmlns:ns2="urn:schemas-microsoft-com:office:excel" ObjectType="Note"><ns2:MoveWithCells/><ns2:SizeWithCells/><ns2:AutoFill>False</ns2:AutoFill><ns2:Row>1</ns2:Row><ns2:Column>1</ns2:Column></ns2:ClientData></ns0:shape>`

// openpyxlComments gives the hard workbook with its comments as openpyxl writes them: relations that begin at the root of the
// package, and a drawing in prefixes of its own.
func openpyxlComments(t testing.TB) []byte {
	second := strings.Replace(strings.Replace(openpyxlBox, "s1026", "s1027", 1), "<ns2:Row>1<", "<ns2:Row>8<", 1)
	return rezipped(t, hardWorkbook(t), map[string]func(string) string{
		"xl/worksheets/_rels/sheet2.xml.rels": func(text string) string { return strings.ReplaceAll(text, `Target="../`, `Target="/xl/`) },
		"xl/drawings/vmlDrawing1.vml": always(`<xml><ns0:shapelayout xmlns:ns0="urn:schemas-microsoft-com:office:office" xmlns:ns1="urn:schemas-microsoft-com:vml" ns1:ext="edit"><ns0:idmap ns1:ext="edit" data="1"/></ns0:shapelayout>` +
			`<ns2:shapetype xmlns:ns2="urn:schemas-microsoft-com:vml" id="_x0000_t202" coordsize="21600,21600" path="m,l,21600r21600,l21600,xe"/>` + openpyxlBox + second + `</xml>`),
	})
}

// withoutBoxes gives the hard workbook with comments that have no boxes.
func withoutBoxes(t testing.TB) []byte {
	return rezipped(t, hardWorkbook(t), map[string]func(string) string{
		"xl/worksheets/sheet2.xml": func(text string) string {
			return regexp.MustCompile(`<legacyDrawing.*</legacyDrawing>`).ReplaceAllString(text, "")
		},
	})
}

// Whatever program wrote the boxes of people's comments: these stay, are given a place with room for our text where they had
// none, and ours beside them can be read as XML.
func TestBoxesOfOpenpyxl(t *testing.T) {
	data := openpyxlComments(t)
	drawing := saidAt(t, data, "Budget!B2:B3", "It counts.")["xl/drawings/vmlDrawing1.vml"]
	if !isSound([]byte(drawing)) {
		t.Errorf("the drawing is not sound: %s", drawing)
	}
	boxes := oneShape.FindAllString(drawing, -1)
	if len(boxes) != 3 || strings.Count(drawing, `id="_x0000_t202"`) != 1 {
		t.Fatalf("%d boxes: %s", len(boxes), drawing)
	}
	if got := strings.Replace(boxes[0], "<ns2:Anchor>2, 10, 0, 4, 7, 20, 3, 12</ns2:Anchor>", "", 1); got != openpyxlBox {
		t.Errorf("the box of people's comment that got ours is %s", boxes[0])
	}
	if shapeAnchor.MatchString(boxes[1]) {
		t.Errorf("a box that got nothing is changed: %s", boxes[1])
	}
	numbers := map[string]bool{}
	for _, box := range boxes {
		numbers[shapeNumber.FindString(box)] = true
	}
	if len(numbers) != 3 {
		t.Errorf("boxes share their numbers: %v", numbers)
	}
}

// Comments without boxes get theirs, those of people at cells of which we say nothing too.
func TestBoxesWhereThereAreNone(t *testing.T) {
	parts := saidAt(t, withoutBoxes(t), "Budget!B2:B3", "It counts.")
	drawing := parts["xl/drawings/locmark1.vml"]
	for _, row := range []string{"1", "2", "8"} {
		if strings.Count(drawing, "<x:Row>"+row+"</x:Row>") != 1 {
			t.Errorf("row %s does not have one box: %s", row, drawing)
		}
	}
	if text := plain(parts["xl/comments1.xml"]); strings.Count(text, "It counts.") != 2 || !strings.Contains(text, "in runs") {
		t.Errorf("the comments say %q", text)
	}
}
