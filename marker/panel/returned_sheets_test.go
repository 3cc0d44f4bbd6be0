package panel_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"locmark/marker/fact"
	"locmark/marker/markertest"
	"locmark/marker/panel"
	"locmark/marker/workbook"
)

// TestRenamedSheet: a sheet that is called something else is told once, with what it was called; its levels count by their ids.
func TestRenamedSheet(t *testing.T) {
	round := planned(t)
	returned := everybody(round)
	for i := range returned[0].Rows {
		if row := &returned[0].Rows[i]; row.Programme == "JP-2" {
			row.Cell.Sheet = "Mine"
		}
	}
	s := settle(t, round, returned)
	want := []panel.Trouble{{File: "ana.xlsx", Cell: fact.QuoteSheet("Mine"), Why: panel.RenamedSheet, Text: "JP-2", Reviewer: "ana", Other: "JP-2"}}
	if diff := cmp.Diff(want, s.Troubles); diff != "" || s.Given != s.Asked {
		t.Errorf("%d of %d levels count: %s", s.Given, s.Asked, diff)
	}
}

// TestMergedAreaAndEditedID: a merged area is told with its place, and an id that was edited with its own cell.
func TestMergedAreaAndEditedID(t *testing.T) {
	round := planned(t)
	returned := everybody(round)
	rows := returned[0].Rows
	rows[0].Areas = []string{"'JP-1'!E5:F5"}
	rows[1].Programme, rows[1].IDCell = "JP-77", fact.Cell{Sheet: "JP-1", Col: 11, Row: 6}
	s := settle(t, round, returned)
	if len(s.Troubles) != 2 || s.Troubles[0].Why != panel.MergedRead || s.Troubles[0].Cell != "'JP-1'!E5:F5" ||
		s.Troubles[1].Why != panel.WrongSheet || s.Troubles[1].Cell != "'JP-1'!K6" {
		t.Errorf("%+v", s.Troubles)
	}
}

// TestTwoWorkbooksOfOneReviewer: where they differ, one line that says so comes first; where they say the same, one line
// mentions it, and nothing has to be asked back.
func TestTwoWorkbooksOfOneReviewer(t *testing.T) {
	round := planned(t)
	for _, level := range []string{"2", "3"} {
		again := panel.Returned{File: "ana (2).xlsx", Signed: "ana", Rows: filled(round, "ana")}
		for i := range again.Rows[:3] {
			again.Rows[i].Level = level
		}
		s := settle(t, round, append(everybody(round), again))
		switch {
		case level == "2" && (len(s.Troubles) != 1 || s.Troubles[0].Why != panel.CameAgain || s.Troubles[0].Other != "ana (2).xlsx" || !s.Complete):
			t.Errorf("the same twice: %v %+v", s.Complete, s.Troubles)
		case level == "3" && (s.Complete || len(s.Troubles) != 4 || s.Troubles[0].Why != panel.CameTwice || s.Troubles[0].File != "ana.xlsx" || s.Troubles[0].Other != "ana (2).xlsx"):
			t.Errorf("%+v", s.Troubles)
		}
	}
}

// TestThreeWorkbooksOfOneReviewer: each of the others is named beside the first.
func TestThreeWorkbooksOfOneReviewer(t *testing.T) {
	round := planned(t)
	returned := everybody(round)
	for _, file := range []string{"ana (2).xlsx", "ana.ods"} {
		returned = append(returned, panel.Returned{File: file, Signed: "ana", Rows: filled(round, "ana")})
	}
	var others []string
	for _, one := range settle(t, round, returned).Troubles {
		others = append(others, one.File+" "+one.Why+" "+one.Other)
	}
	if diff := cmp.Diff([]string{"ana.xlsx came_again ana (2).xlsx", "ana.xlsx came_again ana.ods"}, others); diff != "" {
		t.Error(diff)
	}
}

// TestWaitingRows: a row that stands as it was filled in beforehand is counted and no fault; one that somebody began is told,
// with its cell.
func TestWaitingRows(t *testing.T) {
	prefilled := func(r *workbook.Rating) {
		r.Reviewer, r.When, r.Reason = "", "", "Les 3 évaluateurs ont tous donné ce niveau."
	}
	tests := []struct {
		name    string
		change  func(*workbook.Rating)
		waiting int
		why     string
	}{
		{"untouched", prefilled, 1, ""},
		{"untouched, of another programme", func(r *workbook.Rating) { prefilled(r); r.Programme = "JP-9" }, 1, ""},
		{"with a date alone", func(r *workbook.Rating) { prefilled(r); r.When = "46082" }, 0, panel.NotSigned},
		{"with a reason of its own", func(r *workbook.Rating) { prefilled(r); r.Reason = "Annex 3 shows it clearly." }, 0, panel.NotSigned},
		{"a reason without a level", func(r *workbook.Rating) { r.Level, r.Reviewer, r.When = "", "", "" }, 0, panel.NoLevel},
		{"a name without a level", func(r *workbook.Rating) { r.Level, r.Reason, r.When = "", "", "" }, 0, panel.NoLevel},
		{"a merged area", func(r *workbook.Rating) { r.Areas = []string{"S!H5:I5"} }, 0, panel.MergedArea},
	}
	for _, test := range tests {
		marking := base(t, 1)[0]
		settled := panel.NewSettled([]workbook.Rating{settledRow(test.change)}, markersOf(base(t, 1)), markertest.Lexicon(t), []string{"overall"})
		settled.Prefilled([]string{"All {count} reviewers gave this level.", "Les {count} évaluateurs ont tous donné ce niveau."})
		settled.Apply(marking.Assessment())
		unused, open := settled.Unused()
		if settled.Waiting() != test.waiting || open != 0 || settled.Used() != 0 {
			t.Errorf("%s: %d waiting, %d open, %d used", test.name, settled.Waiting(), open, settled.Used())
		}
		if test.why == "" && len(unused) > 0 || test.why != "" && (len(unused) != 1 || unused[0].Why != test.why || unused[0].Cell == "") {
			t.Errorf("%s: %+v", test.name, unused)
		}
	}
}
