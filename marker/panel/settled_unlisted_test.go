package panel_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"locmark/marker/fact"
	"locmark/marker/markertest"
	"locmark/marker/panel"
	"locmark/marker/workbook"
)

// settledOf puts rows beside so many programmes.
func settledOf(t *testing.T, programmes int, rows ...workbook.Rating) *panel.Settled {
	t.Helper()
	markings := base(t, programmes)
	settled := panel.NewSettled(rows, markersOf(markings), markertest.Lexicon(t), nil)
	for _, marking := range markings {
		settled.Apply(marking.Assessment())
	}
	return settled
}

// TestUnlisted: a programme of which there is no row is named, unless there is no row of any, or a row under another id may be its.
func TestUnlisted(t *testing.T) {
	elsewhere := settledRow(func(r *workbook.Rating) { r.Programme = "KE-7777" })
	nameless := settledRow(func(r *workbook.Rating) { r.Programme = "" })
	for _, test := range []struct {
		name string
		rows []workbook.Rating
		want []string
	}{
		{"of one of three", []workbook.Rating{settledRow(nil)}, []string{"JP-2", "JP-3"}},
		{"of none", []workbook.Rating{elsewhere}, nil},
		{"of one that lost its id", []workbook.Rating{settledRow(nil), nameless}, nil},
	} {
		if diff := cmp.Diff(test.want, settledOf(t, 3, test.rows...).Unlisted()); diff != "" {
			t.Errorf("%s: %s", test.name, diff)
		}
	}
	if !settledOf(t, 1).IsEmpty() || settledOf(t, 1, elsewhere).IsEmpty() {
		t.Error("a workbook without rows is taken for one with some, or the other way round")
	}
}

// TestCopies: rows that stand there twice, word for word, are told in one line; one with another reason alone, with what it says.
func TestCopies(t *testing.T) {
	var rows []workbook.Rating
	for copied := range 2 {
		for i, criterion := range []string{"C1", "C2", "C3"} {
			rows = append(rows, settledRow(func(r *workbook.Rating) {
				r.Criterion, r.Cell = criterion, fact.Cell{Sheet: []string{"S", "Copy"}[copied], Col: 8, Row: 5 + i}
			}))
		}
	}
	other := settledRow(func(r *workbook.Rating) { r.Reason, r.Cell.Row = "The mayor confirmed it by letter.", 9 })
	unused, _ := settledOf(t, 1, append(rows, other)...).Unused()
	want := []panel.Same{
		{Dropped: panel.Dropped{Cell: "Copy!H5", Why: panel.SettledCopy, Other: "S!H5:H7"}, Rows: 3, Cells: "Copy!H5:H7"},
		{Dropped: panel.Dropped{Cell: "S!H9", Why: panel.SettledAgain, Text: "Mod, 2026-03-01: The mayor confirmed it by letter.", Other: "S!H5"}, Rows: 1, Cells: "S!H9"},
	}
	if diff := cmp.Diff(want, panel.Together(unused)); diff != "" {
		t.Error(diff)
	}
}
