package workbook

import (
	"regexp"
	"strings"
	"testing"

	"locmark/marker"
)

// said is a copy with one remark.
func saidAt(t testing.TB, data []byte, cells, text string) map[string]string {
	t.Helper()
	made, refused := annotated(data, "x.xlsx", &marker.Annotation{Remarks: []marker.Remark{{Cells: cells, Effect: marker.Lost, Text: text}}})
	if refused != (marker.Refusal{}) {
		t.Fatal(refused)
	}
	return partsOf(t, made)
}

// plain is a part without its tags.
func plain(part string) string { return regexp.MustCompile(`<[^>]*>`).ReplaceAllString(part, "") }

// People's comments keep their words, their author and their runs, and ours stands under them.
func TestOursStandsUnderTheirs(t *testing.T) {
	for cell, theirs := range map[string]string{"B2": "Is this the right district?", "B9": "in runs"} {
		parts := saidAt(t, hardWorkbook(t), "Budget!"+cell, "It counts.")
		text := plain(parts["xl/comments1.xml"])
		if !strings.Contains(text, theirs+"\n\nlocmark:\nIt counts.") && !strings.Contains(text, theirs+"\nlocmark:\nIt counts.") {
			t.Errorf("%s says %q", cell, text)
		}
		if n := strings.Count(parts["xl/comments1.xml"], `ref="`+cell+`"`); n != 1 {
			t.Errorf("%s has %d comments", cell, n)
		}
	}
}

func TestCommentsOfAllShapes(t *testing.T) {
	begin, end := `<comments><authors><author>Ana</author></authors><commentList><comment ref="B2" authorId="0"><text>`, `</text></comment></commentList></comments>`
	ours := richText("", "\n\n", "It counts.")
	for theirs, want := range map[string]string{
		`<t>one</t>`:                     `<r><t>one</t></r>` + ours,
		`<t/>`:                           `<r><t/></r>` + ours,
		`<r><t>a</t></r><r><t>b</t></r>`: `<r><t>a</t></r><r><t>b</t></r>` + ours,
		`<r><t>a</t></r><rPh sb="0" eb="1"><t>x</t></rPh>`: `<r><t>a</t></r>` + ours + `<rPh sb="0" eb="1"><t>x</t></rPh>`,
	} {
		got, known, err := comment([]byte(begin+theirs+end), map[address]string{{2, 2}: "It counts."})
		want = strings.Replace(begin+want+end, "</author></authors>", "</author><author>locmark</author></authors>", 1)
		if err != nil || string(got) != want || !known[address{2, 2}] {
			t.Errorf("%s becomes %s, %v", theirs, got, err)
		}
	}
	for _, broken := range []string{"<comments/>", "<comments><commentList/></comments", begin + end + "x<y>", strings.Replace(begin, "B2", "2B", 1) + end} {
		if _, _, err := comment([]byte(broken), map[address]string{{1, 1}: "It counts."}); err == nil {
			t.Errorf("%s is written into", broken)
		}
	}
}

// In a conversation we answer, since Excel shows that and not the comment; the time is that of the last message.
func TestConversationsAreAnswered(t *testing.T) {
	parts := saidAt(t, threaded(t), "Budget!B2", "It counts.")
	thread := parts["xl/threadedComments/threadedComment1.xml"]
	for _, want := range []string{"<text>Right?</text>", "<text>It counts.</text>", `parentId="{11111111-1111-1111-1111-111111111111}"`, `dT="2026-01-05T10:00:00.00" personId="` + person} {
		if !strings.Contains(thread, want) {
			t.Errorf("%s does not say %s", thread, want)
		}
	}
	if people := parts["xl/persons/person.xml"]; !strings.Contains(people, `displayName="Ana"`) || !strings.Contains(people, `displayName="locmark" id="`+person) {
		t.Errorf("the people are %s", people)
	}
	if elsewhere := saidAt(t, threaded(t), "Budget!C2", "It counts."); strings.Contains(elsewhere["xl/threadedComments/threadedComment1.xml"], "It counts") {
		t.Error("an answer is given where nobody asked")
	}
}

// A comment of people that got ours has a larger box; no two boxes have one number; the other boxes stay.
func TestBoxes(t *testing.T) {
	before := partsOf(t, hardWorkbook(t))["xl/drawings/vmlDrawing1.vml"]
	after := saidAt(t, hardWorkbook(t), "Budget!B2", strings.Repeat("It counts. ", 30))["xl/drawings/vmlDrawing1.vml"]
	anchors := func(drawing string) [][]string { return shapeAnchor.FindAllStringSubmatch(drawing, -1) }
	was, is := anchors(before), anchors(after)
	if len(was) != len(is) || digits(is[0][2]) < digits(was[0][2])+10 || is[1][2] != was[1][2] {
		t.Errorf("the boxes were %v and are %v", was, is)
	}
	numbers := map[string]bool{}
	added := saidAt(t, hardWorkbook(t), "Budget!C2:C9", "It counts.")["xl/drawings/vmlDrawing1.vml"]
	for _, found := range regexp.MustCompile(`id="_x0000_s(\d+)"`).FindAllStringSubmatch(added[len(before)-len("</xml>"):], -1) {
		if numbers[found[1]] || strings.Contains(before, found[1]) {
			t.Errorf("the number %s is taken", found[1])
		}
		numbers[found[1]] = true
	}
	if len(numbers) != 8 {
		t.Errorf("%d boxes are added", len(numbers))
	}
}

func TestAnchors(t *testing.T) {
	s := newSizes()
	s.spans, s.heights[2] = []columnSize{{3, 3, 500}}, 0
	for _, test := range []struct {
		at    address
		lines int
		want  string
	}{
		{address{1, 1}, 2, "1, 10, 0, 4, 2, 276, 3, 2"},
		{address{10, 2}, 1, "2, 10, 8, 4, 2, 340, 9, 7"},
		{address{finalRow, finalColumn}, 1, "16383, 10, 1048574, 4, 16383, 63, 1048575, 7"},
	} {
		if got := s.anchor(test.at, test.lines); got != test.want {
			t.Errorf("%s: %s, want %s", test.at, got, test.want)
		}
	}
}
