package panel_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"locmark/marker/fact"
	"locmark/marker/panel"
	"locmark/marker/workbook"
)

// TestStraysAreNamed: what is not read is named, and nothing has to be asked back for it: the round is complete. The sheet of a
// programme that has lost its titles is told once, as that.
func TestStraysAreNamed(t *testing.T) {
	round := planned(t)
	returned := everybody(round)
	returned[0].Strays = []workbook.Stray{{Cell: fact.Cell{Sheet: "My notes"}}, {Cell: fact.Cell{Sheet: "JP-1"}}, {Text: "remarks", Cell: fact.Cell{Sheet: "JP-2", Col: 10, Row: 4}}}
	returned = append(returned, panel.Returned{File: "notes.csv", Stray: panel.StrayFile}, panel.Returned{File: "spring", Stray: panel.StrayFolder}, panel.Returned{File: "~$ana.xlsx", Stray: panel.OpenFile, Problem: "ana.xlsx"})
	s := settle(t, round, returned)
	want := []panel.Trouble{
		{File: "ana.xlsx", Cell: "'My notes'", Why: panel.StraySheet, Reviewer: "ana"},
		{File: "ana.xlsx", Cell: "'JP-2'!J4", Why: panel.StrayColumn, Text: "remarks", Reviewer: "ana"},
		{File: "notes.csv", Why: panel.StrayFile},
		{File: "spring", Why: panel.StrayFolder},
		{File: "~$ana.xlsx", Why: panel.OpenFile, Text: "ana.xlsx"},
	}
	if diff := cmp.Diff(want, s.Troubles); diff != "" || !s.Complete {
		t.Errorf("complete %v; %s", s.Complete, diff)
	}
}

// TestOpenQuestionsOfConflict: whoever still has to find out has said neither yes nor no, and has to be asked; whoever has nothing
// to say has no interest.
func TestOpenQuestionsOfConflict(t *testing.T) {
	round := planned(t)
	for text, conflicts := range map[string]int{"?": 1, "tbd": 1, "no": 0, "-": 0, "n/a": 0, "": 0} {
		returned := everybody(round)
		returned[0].Rows[0].Conflict = text
		s := settle(t, round, returned)
		if len(s.Conflicts) != conflicts || len(s.Troubles) != conflicts || s.Complete != (conflicts == 0) {
			t.Errorf("%q: %+v, %+v", text, s.Conflicts, s.Troubles)
		}
	}
}
