package panel_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"locmark/marker/fact"
	"locmark/marker/panel"
	"locmark/marker/workbook"
)

// TestRemarksBelowTheTable: a text below the reasons is told with its own cell, in a reviewer's workbook and a moderator's, and
// nothing has to be asked back for it.
func TestRemarksBelowTheTable(t *testing.T) {
	round := planned(t)
	returned := everybody(round)
	remark := workbook.Rating{Reason: "On the whole well argued", Cell: fact.Cell{Sheet: "JP-1", Col: 5, Row: 60}, ReasonCell: fact.Cell{Sheet: "JP-1", Col: 6, Row: 60}}
	returned[0].Rows = append(returned[0].Rows, remark)
	s := settle(t, round, returned)
	want := []panel.Trouble{{File: "ana.xlsx", Cell: "'JP-1'!F60", Why: panel.StrayRemark, Text: remark.Reason, Reviewer: "ana"}}
	if diff := cmp.Diff(want, s.Troubles); diff != "" || !s.Complete || s.Given != s.Asked {
		t.Error(s.Complete, diff)
	}
	unused, _ := moderated(t, func(rows []workbook.Rating) { rows[13] = remark })
	if diff := cmp.Diff([]panel.Dropped{{Cell: "'JP-1'!F60", Why: panel.StrayRemark, Text: remark.Reason}}, unused); diff != "" {
		t.Error(diff)
	}
}

// TestCopiedSheet: a sheet with the rows of a programme whose own sheet is there, too, was copied and not renamed; what it gives
// another level counts in neither.
func TestCopiedSheet(t *testing.T) {
	round := planned(t)
	returned := everybody(round)
	for _, row := range slices.Clone(returned[0].Rows) {
		if row.Programme == "JP-2" {
			row.Cell.Sheet, row.Level = "JP-2 (2)", "1 limited"
			returned[0].Rows = append(returned[0].Rows, row)
		}
	}
	s := settle(t, round, returned)
	want := panel.Trouble{File: "ana.xlsx", Cell: fact.QuoteSheet("JP-2 (2)"), Why: panel.CopiedSheet, Text: "JP-2", Reviewer: "ana", Other: "JP-2"}
	if diff := cmp.Diff(want, s.Troubles[0]); diff != "" || s.Asked-s.Given != len(round.Programmes[1].Asked) {
		t.Errorf("%d of %d levels count: %s", s.Given, s.Asked, diff)
	}
	if len(s.Troubles) != 1+len(round.Programmes[1].Asked) || s.Troubles[1].Why != panel.TwoLevels {
		t.Errorf("%+v", s.Troubles)
	}
}
