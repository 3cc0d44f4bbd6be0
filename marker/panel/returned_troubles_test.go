package panel_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"locmark/marker/fact"
	"locmark/marker/panel"
	"locmark/marker/workbook"
)

// TestTroublesNameTheirPlace: each thing that was changed in a workbook is one line, at the place where it was changed.
func TestTroublesNameTheirPlace(t *testing.T) {
	round := planned(t)
	tests := []struct {
		name   string
		change func(r *panel.Returned)
		want   panel.Trouble
	}{
		{"rows of another round", func(r *panel.Returned) {
			for i := range 3 {
				r.Rows[i].Round = round.Mark()[:len(round.Mark())-1] + "x"
			}
		}, panel.Trouble{Cell: "'JP-1'!E5:E7", Why: panel.OtherRound, Text: round.Mark()[:len(round.Mark())-1] + "x", Reviewer: "ana"}},
		{"a colleague's name in every row", func(r *panel.Returned) {
			r.Rows = r.Rows[:14]
			for i := range r.Rows {
				r.Rows[i].Reviewer = "ben"
			}
		}, panel.Trouble{Cell: "'JP-1'!E5:E18", Why: panel.OtherReviewer, Text: "ben", Reviewer: "ben", Other: "ana"}},
		{"two levels", func(r *panel.Returned) {
			again := r.Rows[0]
			again.Level, again.Cell.Row = "3", 99
			r.Rows = append(r.Rows, again)
		}, panel.Trouble{Cell: "'JP-1'!E99", Why: panel.TwoLevels, Text: "JP-1 A1", Reviewer: "ana", Other: "ana.xlsx, 'JP-1'!E5"}},
		{"a merged reason", func(r *panel.Returned) {
			r.Rows[1].Repeated = []workbook.Repeated{{Text: "As above", Cell: fact.Cell{Sheet: "JP-1", Col: 6, Row: 6}}}
		}, panel.Trouble{Cell: "'JP-1'!F6", Why: panel.MergedCell, Text: "As above", Reviewer: "ana"}},
		{"a conflict that is neither", func(r *panel.Returned) {
			r.Rows[0].Conflict, r.Rows[0].ConflictCell = "maybe", fact.Cell{Sheet: "JP-1", Col: 7, Row: 5}
		}, panel.Trouble{Cell: "'JP-1'!G5", Why: panel.UnclearConflict, Text: "maybe", Reviewer: "ana"}},
		{"a sheet without levels", func(r *panel.Returned) { r.Lost = []panel.Lost{{Sheet: "JP-1", Column: "level", Rows: true}} },
			panel.Trouble{Cell: "'JP-1'", Why: panel.LostRows, Text: "level", Reviewer: "ana"}},
		{"a sheet without conflicts", losing("conflict"), panel.Trouble{Cell: "S", Why: panel.LostConflicts, Text: "in words", Reviewer: "ana"}},
		{"a sheet without reasons", losing("reason"), panel.Trouble{Cell: "S", Why: panel.LostReasons, Text: "in words", Reviewer: "ana"}},
		{"a sheet without reviewers", losing("reviewer"), panel.Trouble{Cell: "S", Why: panel.LostReviewers, Text: "in words", Reviewer: "ana"}},
		{"a sheet without the mark of its round", losing("round"), panel.Trouble{Cell: "S", Why: panel.LostMarks, Text: "in words", Reviewer: "ana"}},
		{"a sheet without its row of titles", func(r *panel.Returned) { r.Unread = []string{"Instructions", "JP-2"} },
			panel.Trouble{Cell: "'JP-2'", Why: panel.LostTitles, Text: "JP-2", Reviewer: "ana"}},
		{"an edited hash", func(r *panel.Returned) { r.About.SHA256 = "abc" },
			panel.Trouble{Why: panel.EditedAbout, Text: "abc", Reviewer: "ana", Other: round.Edition.SHA256}},
		{"an edited round", func(r *panel.Returned) { r.About.Round = "abc" },
			panel.Trouble{Why: panel.EditedAbout, Text: "abc", Reviewer: "ana", Other: round.Mark()}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			returned := everybody(round)
			returned[0].About.Reviewer = "ana"
			test.change(&returned[0])
			test.want.File = "ana.xlsx"
			if diff := cmp.Diff([]panel.Trouble{test.want}, settle(t, round, returned).Troubles); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// losing takes a column from a sheet.
func losing(column string) func(r *panel.Returned) {
	return func(r *panel.Returned) { r.Lost = []panel.Lost{{Sheet: "S", Column: "in words", Of: column}} }
}

// TestNobodyKnowsWhose: where neither rows nor instructions tell whose a sheet is, its levels count for nobody, and nothing else
// is said of the lost column; the same for the round.
func TestNobodyKnowsWhose(t *testing.T) {
	round := planned(t)
	for column, change := range map[string]func(*workbook.Rating){
		"reviewer": func(row *workbook.Rating) { row.Reviewer = "" },
		"round":    func(row *workbook.Rating) { row.Round = "" },
	} {
		returned := everybody(round)
		losing(column)(&returned[0])
		for i := range returned[0].Rows {
			change(&returned[0].Rows[i])
		}
		if s := settle(t, round, returned); s.Troubles[0].Why != panel.LostColumn || s.Reviewers[0].Given != 0 {
			t.Errorf("%s: %+v", column, s.Troubles)
		}
	}
}
