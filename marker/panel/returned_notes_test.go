package panel_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"locmark/marker/fact"
	"locmark/marker/panel"
	"locmark/marker/workbook"
)

// TestNotesBelowTheTable: a text in no row of the table is told as a note; nothing has to be asked back for it.
func TestNotesBelowTheTable(t *testing.T) {
	round := planned(t)
	returned := everybody(round)
	returned[0].Rows = append(returned[0].Rows, workbook.Rating{Level: "2 significant", Cell: fact.Cell{Sheet: "JP-1", Col: 5, Row: 60}})
	s := settle(t, round, returned)
	want := []panel.Trouble{{File: "ana.xlsx", Cell: "'JP-1'!E60", Why: panel.StrayNote, Text: "2 significant", Reviewer: "ana"}}
	if diff := cmp.Diff(want, s.Troubles); diff != "" || !s.Complete {
		t.Error(s.Complete, diff)
	}
	unused, _ := moderated(t, func(rows []workbook.Rating) {
		rows[13] = workbook.Rating{Level: "see annex", Cell: fact.Cell{Sheet: "S", Col: 8, Row: 60}}
	})
	if diff := cmp.Diff([]panel.Dropped{{Cell: "S!H60", Why: panel.StrayNote, Text: "see annex"}}, unused); diff != "" {
		t.Error(diff)
	}
}

// TestYesAndNo: a reviewer who declares an interest in one row and denies it in another is left out, and asked.
func TestYesAndNo(t *testing.T) {
	for _, words := range [][2]string{{"yes", "no"}, {"no", "yes"}} {
		round := planned(t)
		returned := everybody(round)
		for i, word := range words {
			row := &returned[0].Rows[i]
			row.Conflict, row.ConflictCell = word, fact.Cell{Sheet: "JP-1", Col: 7, Row: 5 + i}
		}
		s := settle(t, round, returned)
		want := []panel.Trouble{{File: "ana.xlsx", Cell: "'JP-1'!G6", Why: panel.TwoConflicts, Text: words[1], Reviewer: "ana", Other: "ana.xlsx, 'JP-1'!G5"}}
		if diff := cmp.Diff(want, s.Troubles); diff != "" || len(s.Conflicts) != 1 || s.Complete {
			t.Errorf("%v: %+v %s", words, s.Conflicts, diff)
		}
	}
}

// TestUnderTheNameOfAColleague: a copy of one reviewer's workbook under another's name has probably replaced theirs.
func TestUnderTheNameOfAColleague(t *testing.T) {
	round := planned(t)
	returned := everybody(round)
	returned[1].Rows, returned[1].Signed = returned[0].Rows, returned[0].Signed
	s := settle(t, round, returned)
	want := []panel.Trouble{{File: "ben.xlsx", Why: panel.CameAs, Text: "ana", Reviewer: "ana", Other: "ben"}}
	if diff := cmp.Diff(want, s.Troubles); diff != "" || s.Complete {
		t.Error(diff)
	}
}
