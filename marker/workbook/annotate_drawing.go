package workbook

import (
	"bytes"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// The box of a comment is a shape in a language of its own, which Excel still asks for. Each says what its prefixes mean: other
// programs than Excel write the drawings that boxes are added to with prefixes of their own.
const (
	noShapes = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">` +
		`<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="%d"/></o:shapelayout></xml>`
	boxSpaces = `xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"`
	boxKind   = `<v:shapetype ` + boxSpaces + ` id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">` +
		`<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`
	box = `<v:shape ` + boxSpaces + ` id="_x0000_s%d" type="#_x0000_t202" style="position:absolute;z-index:%d;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
		`<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>` +
		`<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>` +
		`<x:ClientData xmlns:x="urn:schemas-microsoft-com:office:excel" ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>%s</x:Anchor><x:AutoFill>False</x:AutoFill>` +
		`<x:Row>%d</x:Row><x:Column>%d</x:Column></x:ClientData></v:shape>`
)

// shapesBlock is how many numbers of shapes belong together.
const shapesBlock = 1024

var (
	shapeNumber = regexp.MustCompile(`_x0000_s(\d{1,9})`)
	shapeBlocks = regexp.MustCompile(`<(?:\w+:)?idmap[^>]*\bdata="([\d,]*)"`)
	shapeAnchor = regexp.MustCompile(`(<(?:\w+:)?Anchor>\s*(?:\d+\s*,\s*){6})(\d+)`)
)

// freeBlock is the first block of numbers that no drawing of the workbook uses.
func (p *parcel) freeBlock() (int, error) {
	last := 0
	for name := range p.parts {
		if !strings.HasSuffix(name, ".vml") {
			continue
		}
		data, err := p.read(name)
		if err != nil {
			return 0, err
		}
		for _, found := range shapeNumber.FindAllSubmatch(data, -1) {
			number, _ := strconv.Atoi(string(found[1]))
			last = max(last, number/shapesBlock)
		}
		for _, found := range shapeBlocks.FindAllSubmatch(data, -1) {
			for block := range strings.SplitSeq(string(found[1]), ",") {
				number, _ := strconv.Atoi(block)
				last = max(last, number)
			}
		}
	}
	return last + 1, nil
}

// drawBoxes adds the boxes of comments to a drawing, but of those that have one, and makes these larger where our text stands
// under that of people.
func drawBoxes(data []byte, texts map[address]string, boxed map[address]bool, size *sizes, first int) ([]byte, error) {
	text := string(data)
	end := strings.LastIndex(text, "</xml>")
	if end < 0 {
		return nil, errMarkup
	}
	var b bytes.Buffer
	b.WriteString(enlarged(text[:end], texts, size))
	if !strings.Contains(text, `id="_x0000_t202"`) {
		b.WriteString(boxKind)
	}
	number := first
	for _, at := range slices.SortedFunc(maps.Keys(texts), address.compare) {
		if boxed[at] {
			continue
		}
		lines := 1 + linesOf(texts[at], boxLetters)
		fmt.Fprintf(&b, box, number, number-first+1, size.anchor(at, lines), at.row-1, at.col-1)
		number++
	}
	b.WriteString(text[end:])
	return b.Bytes(), nil
}
