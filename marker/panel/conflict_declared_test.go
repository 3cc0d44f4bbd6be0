package panel_test

import (
	"slices"
	"testing"

	"locmark/marker/fact"
	"locmark/marker/panel"
	"locmark/marker/workbook"
)

// below is a row below the table of a sheet that says of a programme that there is an interest, and nothing else.
func below(sheet, id, answer string) workbook.Rating {
	row := workbook.Rating{Programme: id, IDCell: fact.Cell{Sheet: sheet, Col: 1, Row: 60}, Cell: fact.Cell{Sheet: sheet, Col: 5, Row: 60}}
	row.ByCell, row.RoundCell = fact.Cell{Sheet: sheet, Col: 8, Row: 60}, fact.Cell{Sheet: sheet, Col: 9, Row: 60}
	says(&row, answer)
	return row
}

// TestDeclaredBelowTheTable: a row with an id and an answer alone declares an interest, and nothing else is asked of it. Where it
// stands on the sheet of another programme, under its name or another, its reviewer is left out of both, and that is said.
func TestDeclaredBelowTheTable(t *testing.T) {
	round := planned(t)
	for name, test := range map[string]struct {
		sheet, id, answer string
		conflicts         []string
		told              []string
	}{
		"own sheet":             {"JP-1", "JP-1", "yes", []string{"JP-1"}, nil},
		"own sheet, no":         {"JP-1", "JP-1", "no", nil, nil},
		"own sheet, a cross":    {"JP-1", "JP-1", "x", []string{"JP-1"}, []string{panel.UnclearConflict}},
		"sheet of another":      {"JP-2", "JP-1", "yes", []string{"JP-1", "JP-2"}, []string{panel.TwoProgrammes}},
		"a cross on another":    {"JP-2", "JP-1", "x", []string{"JP-1", "JP-2"}, []string{panel.UnclearConflict, panel.TwoProgrammes}},
		"no on another":         {"JP-2", "JP-1", "no", nil, nil},
		"a sheet of their own":  {"Mine", "JP-1", "yes", []string{"JP-1"}, nil},
		"of another's, renamed": {"Renamed", "JP-1", "yes", []string{"JP-1", "JP-2"}, []string{panel.RenamedSheet, panel.TwoProgrammes}},
	} {
		returned := withMarks(t, round)
		if test.sheet == "Renamed" {
			for i := range returned[0].Rows {
				if row := &returned[0].Rows[i]; row.Programme == "JP-2" {
					row.Cell.Sheet = test.sheet
				}
			}
		}
		returned[0].Rows = append(returned[0].Rows, below(test.sheet, test.id, test.answer))
		s := settle(t, round, returned)
		var conflicts, told []string
		for _, c := range s.Conflicts {
			conflicts = append(conflicts, c.Programme)
		}
		for _, one := range s.Troubles {
			told = append(told, one.Why)
		}
		if !slices.Equal(conflicts, test.conflicts) || !slices.Equal(told, test.told) {
			t.Errorf("%s: conflicts %q, told %q", name, conflicts, told)
		}
	}
}

// TestTornRow: a row of the table whose id was changed and whose mark is gone may be of either programme; with its mark, it is of
// the one that the mark says.
func TestTornRow(t *testing.T) {
	round := planned(t)
	for marked, want := range map[bool]int{true: 1, false: 2} {
		returned := withMarks(t, round)
		row := &returned[0].Rows[1]
		row.Programme = "JP-2"
		if !marked {
			row.Round = ""
		}
		says(row, "yes")
		if s := settle(t, round, returned); len(s.Conflicts) != want || s.Conflicts[0].Programme != "JP-1" || s.Complete {
			t.Errorf("marked %v: %+v", marked, s.Conflicts)
		}
	}
}
