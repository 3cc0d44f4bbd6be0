package panel_test

import (
	"strconv"
	"testing"

	"github.com/google/go-cmp/cmp"

	"locmark/marker/fact"
	"locmark/marker/panel"
	"locmark/marker/workbook"
)

// TestWhoSigned: the name beside the signature stands with the reviewer; a workbook with levels that nobody signed is noted, and
// nothing has to be asked back. One without levels needs no signature.
func TestWhoSigned(t *testing.T) {
	round := planned(t)
	returned := everybody(round)
	returned[0].Signed, returned[1].Signed = "Ana María Pérez", ""
	s := settle(t, round, returned)
	want := []panel.Trouble{{File: "ben.xlsx", Why: panel.Unsigned, Reviewer: "ben"}}
	if diff := cmp.Diff(want, s.Troubles); diff != "" || !s.Complete || s.Reviewers[0].Signed != "Ana María Pérez" || s.Reviewers[1].Signed != "" {
		t.Errorf("complete %v, %+v %s", s.Complete, s.Reviewers, diff)
	}
	for i := range returned[1].Rows {
		returned[1].Rows[i].Level, returned[1].Rows[i].Reason = "", ""
	}
	if s = settle(t, round, returned); len(s.Troubles) != 0 {
		t.Errorf("a workbook that came back empty: %+v", s.Troubles)
	}
}

// TestInstructionsUnderAnotherName are told as what they are.
func TestInstructionsUnderAnotherName(t *testing.T) {
	round := planned(t)
	returned := everybody(round)
	returned[0].About.Sheet = "Guide"
	returned[0].Strays = []workbook.Stray{sheetNamed("Guide"), sheetNamed("Mine")}
	s := settle(t, round, returned)
	want := []panel.Trouble{
		{File: "ana.xlsx", Cell: "Guide", Why: panel.RenamedGuide, Reviewer: "ana"},
		{File: "ana.xlsx", Cell: "Mine", Why: panel.StraySheet, Reviewer: "ana"},
	}
	if diff := cmp.Diff(want, s.Troubles); diff != "" || !s.Complete {
		t.Errorf("complete %v %s", s.Complete, diff)
	}
}

func sheetNamed(name string) (stray workbook.Stray) {
	stray.Cell.Sheet = name
	return stray
}

// TestAYesThatIsExplained is a yes, with a note; a no that is not plain, and a question, are still asked about.
func TestAYesThatIsExplained(t *testing.T) {
	round := planned(t)
	for written, why := range map[string]string{
		"Yes - I worked there": panel.ExplainedConflict, "Oui : ma sœur y travaille": panel.ExplainedConflict, "Sí, fui consultor": panel.ExplainedConflict,
		"yes (until 2024)": panel.ExplainedConflict, "yes, I think?": panel.UnclearConflict, "No - but my sister does": panel.UnclearConflict,
		"Si no me equivoco, no": panel.UnclearConflict, "yes": "", "no": "",
	} {
		returned := everybody(round)
		returned[0].Rows[0].Conflict = written
		s := settle(t, round, returned)
		got := ""
		if len(s.Troubles) > 0 {
			got = s.Troubles[0].Why
		}
		if got != why || (len(s.Conflicts) == 1) != (written != "no") || s.Complete != (why != panel.UnclearConflict) {
			t.Errorf("%q: %+v, %+v, complete %v", written, s.Troubles, s.Conflicts, s.Complete)
		}
	}
}

// TestAYesInEveryRow is one line.
func TestAYesInEveryRow(t *testing.T) {
	round := planned(t)
	for written, why := range map[string]string{"Yes - I worked there": panel.ExplainedConflict, "maybe": panel.UnclearConflict} {
		returned := everybody(round)
		asked := len(round.Programmes[0].Asked)
		for i := range asked {
			row := &returned[0].Rows[i]
			row.Conflict, row.ConflictCell = written, fact.Cell{Sheet: "JP-1", Col: 7, Row: 5 + i}
		}
		s := settle(t, round, returned)
		if want := "'JP-1'!G5:G" + strconv.Itoa(4+asked); len(s.Troubles) != 1 || s.Troubles[0].Why != why || s.Troubles[0].Cell != want {
			t.Errorf("%q: %+v, want %s", written, s.Troubles, want)
		}
	}
}

// TestAReasonThatRepeatsTheForm is none: whoever copies the ladder, or the question, has said nothing of the programme.
func TestAReasonThatRepeatsTheForm(t *testing.T) {
	round := planned(t)
	ladder := "0 none: less than level 1 asks for\n1 limited: seats held by local actors: at least 1\n2 significant: a seat of a local actor with a vote: at least 1"
	for reason, unreasoned := range map[string]bool{
		"Seats held by local actors: at least 1":                         true,
		"2 significant: a seat of a local actor with a vote: at least 1": true,
		ladder: true,
		"Seats held by local actors: two, by the minutes in annex 3":                       false,
		"seats held by local actors: at least 1\nSee annex 3.":                             true,
		"seats held by local actors: at least 1\nThe minutes in annex 3 show two of them.": false,
	} {
		returned := everybody(round)
		returned[0].Rows[0].Reason, returned[0].Rows[0].Ladder = reason, ladder
		if s := settle(t, round, returned); (len(s.Unreasoned) == 1) != unreasoned {
			t.Errorf("%q: %+v", reason, s.Unreasoned)
		}
	}
}
