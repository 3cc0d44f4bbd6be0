package panel_test

import (
	"slices"
	"strconv"
	"testing"

	"github.com/google/go-cmp/cmp"

	"locmark/marker/fact"
	"locmark/marker/panel"
	"locmark/marker/workbook"
)

// TestAsides: a plain yes above the conflicts of interest is one for the programme of its sheet; whatever else stands above a
// table or on the instructions has to be asked about, and so has a yes beside a table. Numbers beside it are no yes.
func TestAsides(t *testing.T) {
	round := planned(t)
	at := fact.Cell{Sheet: "JP-2", Col: 7, Row: 2}
	for name, test := range map[string]struct {
		text      string
		where     workbook.AsidePlace
		conflicts int
		why       string // "" for nothing told
		complete  bool
	}{
		"yes above the column":          {"oui", workbook.AboveConflicts, 1, "", true},
		"explained above the column":    {"Yes - I worked there", workbook.AboveConflicts, 1, panel.ExplainedConflict, true},
		"no above the column":           {"no", workbook.AboveConflicts, 0, "", true},
		"a text above the column":       {"to be done", workbook.AboveConflicts, 0, panel.StrayText, false},
		"above the levels":              {"Conflict of interest: yes", workbook.Above, 0, panel.StrayText, false},
		"on the instructions":           {"oui, conflit", workbook.OnInstructions, 0, panel.StrayText, false},
		"yes beside the table":          {"sí", workbook.Beside, 0, panel.StrayYes, false},
		"yes under a title of theirs":   {"yes", workbook.BesideTitled, 0, panel.StrayYes, false},
		"words beside the table":        {"by phone", workbook.Beside, 0, panel.StrayColumn, true},
		"a number beside the table":     {"1", workbook.Beside, 0, panel.StrayColumn, true},
		"words under a title of theirs": {"by phone", workbook.BesideTitled, 0, "", true},
	} {
		returned := everybody(round)
		returned[0].Asides = []workbook.Aside{{Text: test.text, Cell: at, Where: test.where}}
		returned[0].Strays = []workbook.Stray{{Text: test.text, Cell: at}} // told once
		s := settle(t, round, returned)
		var told []string
		for _, one := range s.Troubles {
			if one.Cell == "'JP-2'!G2" && one.Text == test.text && one.Reviewer == "ana" {
				told = append(told, one.Why)
			}
		}
		if test.why == "" && len(told) > 0 || test.why != "" && !slices.Equal(told, []string{test.why}) || len(s.Conflicts) != test.conflicts || s.Complete != test.complete {
			t.Errorf("%s: %q, conflicts %+v, complete %v", name, told, s.Conflicts, s.Complete)
		}
		if test.conflicts == 1 && (s.Conflicts[0].Programme != "JP-2" || s.Conflicts[0].Cell != "'JP-2'!G2") {
			t.Errorf("%s: %+v", name, s.Conflicts)
		}
	}
}

// TestAYesForATitle: a column that somebody added and called yes is asked about.
func TestAYesForATitle(t *testing.T) {
	round := planned(t)
	returned := everybody(round)
	returned[1].Strays = []workbook.Stray{{Text: "Oui", Cell: fact.Cell{Sheet: "JP-1", Col: 10, Row: 4}}}
	want := []panel.Trouble{{File: "ben.xlsx", Cell: "'JP-1'!J4", Why: panel.StrayYes, Text: "Oui", Reviewer: "ben"}}
	if diff := cmp.Diff(want, settle(t, round, returned).Troubles); diff != "" {
		t.Error(diff)
	}
}

// TestReasonWithoutALevel: what stands beside no level is quoted, for whoever reads what came back, whether an interest leaves
// the level out or it is missing.
func TestReasonWithoutALevel(t *testing.T) {
	round := planned(t)
	for _, interest := range []string{"", "yes"} {
		returned := withMarks(t, round)
		row := &returned[0].Rows[0]
		row.Level, row.Reason = "", "I sit on the board of this programme"
		says(row, interest)
		s := settle(t, round, returned)
		want := []panel.Trouble{{File: "ana.xlsx", Cell: "'JP-1'!F5", Why: panel.LoneReason, Text: row.Reason, Reviewer: "ana"}}
		if diff := cmp.Diff(want, s.Troubles); diff != "" || len(s.Missing) != 1-len(s.Conflicts) || s.Complete != (interest == "yes") {
			t.Errorf("%q: %+v %s", interest, s.Missing, diff)
		}
	}
}

// TestRowsThatLostTheirIDs: one line names all rows of a sheet on which every id is gone, and none of its criteria.
func TestRowsThatLostTheirIDs(t *testing.T) {
	round := planned(t)
	for why, clear := range map[string]func(*workbook.Rating){
		panel.Unnamed:   func(r *workbook.Rating) { r.Programme = "" },
		panel.OfNothing: func(r *workbook.Rating) { r.Criterion = "" },
	} {
		returned := withMarks(t, round)
		count := len(round.Programmes[0].Asked)
		for i := range returned[0].Rows[:count] {
			row := &returned[0].Rows[i]
			row.IDCell, row.OfCell = fact.Cell{Sheet: "JP-1", Col: 1, Row: row.Cell.Row}, fact.Cell{Sheet: "JP-1", Col: 2, Row: row.Cell.Row}
			clear(row)
		}
		s := settle(t, round, returned)
		last := strconv.Itoa(returned[0].Rows[count-1].Cell.Row)
		want := map[string]string{panel.Unnamed: "'JP-1'!A5:A" + last, panel.OfNothing: "'JP-1'!B5:B" + last}[why]
		if len(s.Troubles) != 1 || s.Troubles[0].Why != why || s.Troubles[0].Cell != want {
			t.Errorf("%s: %+v", why, s.Troubles)
		}
	}
}

// TestConflictsWithoutATitle: a sheet whose conflicts of interest are read by their place has lost a title and no answer; one of
// which nobody can tell the place counts as if there were no interest.
func TestConflictsWithoutATitle(t *testing.T) {
	round := planned(t)
	for placed, why := range map[bool]string{true: panel.PlacedConflicts, false: panel.LostConflicts} {
		returned := everybody(round)
		returned[0].Lost = []panel.Lost{{Sheet: "JP-1", Column: "conflict of interest", Of: "conflict", Placed: placed}}
		want := []panel.Trouble{{File: "ana.xlsx", Cell: "'JP-1'", Why: why, Text: "conflict of interest", Reviewer: "ana"}}
		if diff := cmp.Diff(want, settle(t, round, returned).Troubles); diff != "" {
			t.Error(diff)
		}
	}
}
