package workbook

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"locmark/marker"
)

func TestCitedCells(t *testing.T) {
	for text, want := range map[string]string{
		"Budget!M5":              "Budget {13 5 13 5}",
		"'Plan d''action'!B4:D4": "Plan d'action {2 4 4 4}",
		"Budget":                 "",
		"":                       "",
		"Budget!M":               "",
		"Budget!M5:":             "",
		"Budget!XFE1":            "",
		"Budget!A1:A1048577":     "",
	} {
		sheet, b, ok := parseCited(text)
		if got := fmt.Sprint(sheet, " ", b); ok != (want != "") || ok && got != want {
			t.Errorf("%q is read as %s, %t", text, got, ok)
		}
	}
}

// A cell with several effects shows the one to look at first and says all, each once; a long run is said once.
func TestNotes(t *testing.T) {
	said := notesOf(&marker.Annotation{Remarks: []marker.Remark{
		{Cells: "B!A1:A3", Effect: marker.Earned, Text: "counts"},
		{Cells: "B!A2", Effect: marker.Blocked, Text: "blocks"},
		{Cells: "B!A2", Effect: marker.Lost, Text: "counts"},
		{Cells: "B!C1:C99", Effect: marker.Lost, Text: "long"},
		{Cells: "B", Effect: marker.Blocked, Text: "of the sheet"},
	}})["B"]
	if said.effects[address{2, 1}] != marker.Blocked || said.effects[address{3, 1}] != marker.Earned || len(said.effects) != 3+99 {
		t.Errorf("the effects are %v", said.effects)
	}
	if got := strings.Join(said.remarks[address{2, 1}], "|"); got != "counts|blocks" {
		t.Error(got)
	}
	if got := said.remarks[address{1, 3}]; len(got) != 1 || got[0] != "C1:C99: long" || said.remarks[address{2, 3}] != nil {
		t.Errorf("the run says %q", got)
	}
	said.merge([]block{{1, 1, 2, 3}})
	if got := strings.Join(said.remarks[address{1, 1}], "|"); got != "counts|blocks" || said.effects[address{1, 1}] != marker.Blocked || len(said.effects) != 1+99 {
		t.Errorf("the merged cell says %q, %v", got, said.effects[address{1, 1}])
	}
}

// However much is said, a comment and a workbook have bounds, and every cell that is coloured within them.
func TestNotesHaveBounds(t *testing.T) {
	long := joined([]string{strings.Repeat("é", 2000), "more than there is room for"}, "see there")
	if got := utf8.RuneCountInString(long); got > longestComment+len("\nsee there") || !strings.HasSuffix(long, "…\nsee there") {
		t.Errorf("%d letters: %s", got, long[len(long)-40:])
	}
	a := &marker.Annotation{}
	for row := range mostComments + 5 {
		a.Remarks = append(a.Remarks, marker.Remark{Cells: fmt.Sprintf("B!A%d", row+1), Effect: marker.Lost, Text: "no"})
	}
	a.Remarks = append(a.Remarks, marker.Remark{Cells: "B!A1:XFD1048576", Effect: marker.Lost, Text: "everything"}, marker.Remark{Cells: "B!A1", Text: "once more"})
	said := notesOf(a)["B"]
	if len(said.remarks) != mostComments || len(said.effects) != mostComments+5 || len(said.remarks[address{1, 1}]) != 2 {
		t.Errorf("%d comments on %d cells", len(said.remarks), len(said.effects))
	}
}
