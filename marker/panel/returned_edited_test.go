package panel_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"locmark/marker/fact"
	"locmark/marker/panel"
	"locmark/marker/workbook"
)

// ofFirst changes the rows that ana has of the first programme.
func ofFirst(returned []panel.Returned, change func(*workbook.Rating)) {
	for i := range returned[0].Rows {
		if row := &returned[0].Rows[i]; row.Programme == "JP-1" {
			row.IDCell = fact.Cell{Sheet: row.Cell.Sheet, Col: 1, Row: row.Cell.Row}
			change(row)
		}
	}
}

// TestIDsEditedThroughout: the id of a programme was edited in all its rows. One line names where it stands, what stands there
// and which programme it was, by the name of the sheet, or by what has lost its rows where the sheet was renamed, too; none of
// the levels counts for another programme.
func TestIDsEditedThroughout(t *testing.T) {
	round := planned(t)
	asked := len(round.Programmes[0].Asked)
	for _, test := range []struct {
		name, id, sheet string
		want            panel.Trouble
	}{
		{"to an unknown one", "JP-X", "JP-1", panel.Trouble{Cell: "'JP-1'!A5:A18", Why: panel.WrongSheet, Text: "JP-X", Other: "JP-1"}},
		{"to that of another programme", "JP-2", "JP-1", panel.Trouble{Cell: "'JP-1'!A5:A18", Why: panel.WrongSheet, Text: "JP-2", Other: "JP-1"}},
		{"on a renamed sheet", "Kenya", "Mine", panel.Trouble{Cell: "Mine!A5:A18", Why: panel.EditedID, Text: "Kenya", Other: "JP-1"}},
	} {
		returned := everybody(round)
		ofFirst(returned, func(row *workbook.Rating) {
			row.Cell.Sheet, row.IDCell.Sheet, row.Programme = test.sheet, test.sheet, test.id
		})
		s := settle(t, round, returned)
		test.want.File, test.want.Reviewer = "ana.xlsx", "ana"
		if diff := cmp.Diff([]panel.Trouble{test.want}, s.Troubles); diff != "" {
			t.Errorf("%s: %s", test.name, diff)
		}
		if s.Asked-s.Given != asked || len(s.Missing) != 1 || s.Missing[0].Programme != "JP-1" {
			t.Errorf("%s: %d of %d levels; missing %+v", test.name, s.Given, s.Asked, s.Missing)
		}
	}
}

// TestTwoProgrammesLostTheirRows: with two of them gone, the nearest id is named, and none where nobody can tell.
func TestTwoProgrammesLostTheirRows(t *testing.T) {
	round := planned(t)
	for id, why := range map[string]string{"JP-11": panel.EditedID, "Kenya": panel.NoProgramme} {
		returned := everybody(round)
		returned[0].Rows = returned[0].Rows[:1]
		returned[0].Rows[0].Programme, returned[0].Rows[0].Cell.Sheet = id, "Mine"
		if s := settle(t, round, returned); len(s.Troubles) != 1 || s.Troubles[0].Why != why {
			t.Errorf("%s: %+v", id, s.Troubles)
		}
	}
}
