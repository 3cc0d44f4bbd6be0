package panel_test

import (
	"slices"
	"testing"

	"locmark/marker/fact"
	"locmark/marker/panel"
	"locmark/marker/workbook"
)

// withMarks is what everybody sends back, each row of ana's with the mark of what it was written for.
func withMarks(t *testing.T, round *panel.Round) []panel.Returned {
	t.Helper()
	returned := everybody(round)
	returned[0].Rows = stamped(t, round, "ana")
	returned[0].About.Reviewer = "ana"
	return returned
}

// says writes yes into the column of conflicts of a row.
func says(row *workbook.Rating, answer string) {
	row.Conflict, row.ConflictCell = answer, fact.Cell{Sheet: row.Cell.Sheet, Col: 7, Row: row.Cell.Row}
}

// TestInterestInARefusedRow: whatever is wrong with the row that declares an interest, its reviewer is left out for the programme
// that the row was of, and what is wrong is told as well.
func TestInterestInARefusedRow(t *testing.T) {
	round := planned(t)
	second := stamped(t, round, "ana")[len(round.Programmes[0].Asked)].Round // the same criterion, of JP-2
	for name, test := range map[string]struct {
		change func(*workbook.Rating)
		why    string
	}{
		"criterion of another row": {func(r *workbook.Rating) { r.Criterion = "C3" }, panel.MixedCriterion},
		"unknown criterion":        {func(r *workbook.Rating) { r.Criterion = "Z9" }, panel.NoCriterion},
		"no criterion":             {func(r *workbook.Rating) { r.Criterion = "" }, panel.OfNothing},
		"id of another":            {func(r *workbook.Rating) { r.Programme = "JP-2" }, panel.WrongSheet},
		"unknown id":               {func(r *workbook.Rating) { r.Programme = "Kenya" }, panel.WrongSheet},
		"no id":                    {func(r *workbook.Rating) { r.Programme = "" }, panel.Unnamed},
		"no id, sheet renamed":     {func(r *workbook.Rating) { r.Programme, r.Cell.Sheet = "", "Mine" }, panel.Unnamed},
		"another's id, renamed":    {func(r *workbook.Rating) { r.Programme, r.Cell.Sheet = "JP-2", "Mine" }, panel.MovedID},
		"mark and id gone":         {func(r *workbook.Rating) { r.Programme, r.Round = "", "" }, panel.Unnamed},
		"pasted from another":      {func(r *workbook.Rating) { r.Round = second }, panel.MovedID},
		"another round":            {func(r *workbook.Rating) { r.Round = "lm-2.0/000000000000/000000000000" }, panel.OtherEdition},
		"unknown reviewer":         {func(r *workbook.Rating) { r.Reviewer = "Anna" }, panel.UnknownReviewer},
		"half a level":             {func(r *workbook.Rating) { r.Level = "2.5" }, panel.UnknownLevel},
	} {
		returned := withMarks(t, round)
		row := &returned[0].Rows[0]
		says(row, "yes")
		test.change(row)
		s := settle(t, round, returned)
		if len(s.Conflicts) != 1 || s.Conflicts[0].Programme != "JP-1" || s.Conflicts[0].Reviewer != "ana" || s.Complete {
			t.Errorf("%s: %+v", name, s.Conflicts)
		}
		if !slices.ContainsFunc(s.Troubles, func(one panel.Trouble) bool { return one.Why == test.why }) {
			t.Errorf("%s: %+v", name, s.Troubles)
		}
		for _, unit := range s.Units {
			if counts := slices.ContainsFunc(unit.Opinions, func(o panel.Opinion) bool { return o.Reviewer == "ana" }); counts == (unit.Programme == "JP-1") {
				t.Errorf("%s: %s %s: %+v", name, unit.Programme, unit.Criterion, unit.Opinions)
			}
		}
	}
}

// TestInterestByItsNeighbours: a row that has lost mark, id and the name of its sheet is of the programme that the other rows of
// the sheet are of; a word alone below them, too. A no in such a row is nobody's interest.
func TestInterestByItsNeighbours(t *testing.T) {
	round := planned(t)
	for name, change := range map[string]func(*workbook.Rating){
		"all of it gone": func(r *workbook.Rating) { r.Programme, r.Round = "", "" },
		"a word alone": func(r *workbook.Rating) {
			*r = workbook.Rating{Cell: r.Cell, Conflict: r.Conflict, ConflictCell: r.ConflictCell}
		},
	} {
		for answer, want := range map[string]int{"yes": 1, "no": 0} {
			returned := withMarks(t, round)
			for i := range returned[0].Rows {
				if row := &returned[0].Rows[i]; row.Programme == "JP-2" {
					row.Cell.Sheet = "Mine"
				}
			}
			row := &returned[0].Rows[len(returned[0].Rows)-1]
			says(row, answer)
			change(row)
			s := settle(t, round, returned)
			if len(s.Conflicts) != want || want == 1 && s.Conflicts[0].Programme != "JP-2" {
				t.Errorf("%s, %s: %+v", name, answer, s.Conflicts)
			}
		}
	}
}

// TestInterestNobodyCanPlace: on a sheet of rows that say nothing, a yes is told with whose it is and where it stands; a no is
// not. Of a programme that the reviewer does not score there is nothing to leave out.
func TestInterestNobodyCanPlace(t *testing.T) {
	round := planned(t)
	for answer, told := range map[string]bool{"yes": true, "?": true, "no": false} {
		returned := withMarks(t, round)
		row := workbook.Rating{Cell: fact.Cell{Sheet: "Mine", Col: 5, Row: 9}}
		says(&row, answer)
		returned[0].Rows = append(returned[0].Rows, row)
		s := settle(t, round, returned)
		i := slices.IndexFunc(s.Troubles, func(one panel.Trouble) bool { return one.Why == panel.UnplacedConflict })
		if told != (i >= 0) || s.Complete == told || len(s.Conflicts) > 0 {
			t.Fatalf("%s: %+v, %+v", answer, s.Troubles, s.Conflicts)
		}
		if told && (s.Troubles[i].Cell != "Mine!G9" || s.Troubles[i].Reviewer != "ana" || s.Troubles[i].File != "ana.xlsx") {
			t.Errorf("%s: %+v", answer, s.Troubles[i])
		}
	}
}
