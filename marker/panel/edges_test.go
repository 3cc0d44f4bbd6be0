package panel_test

import (
	"testing"

	"locmark/marker/markertest"
	"locmark/marker/panel"
	"locmark/marker/workbook"
)

// TestAboveTheLadder: a criterion whose ladder ends early takes no higher level.
func TestAboveTheLadder(t *testing.T) {
	round := planned(t)
	round.Programmes[0].Asked[0].Top = 1
	s := settle(t, round, everybody(round))
	if len(s.Troubles) != 3 || s.Troubles[0].Why != panel.AboveTop || len(s.Missing) != 3 {
		t.Errorf("%+v", s.Troubles)
	}
}

// TestTheReasonIsKept: of the same level given twice, the one with a reason counts.
func TestTheReasonIsKept(t *testing.T) {
	round := planned(t)
	returned := everybody(round)
	again := returned[0].Rows[0]
	returned[0].Rows[0].Reason = ""
	returned[0].Rows = append(returned[0].Rows, again)
	if s := settle(t, round, returned); len(s.Unreasoned) > 0 || len(s.Troubles) != 1 || s.Troubles[0].Why != panel.RowTwice {
		t.Errorf("%+v, %+v", s.Unreasoned, s.Troubles)
	}
}

// TestOverallStandsApart: the overall level is no criterion, and is left out of what all criteria come to.
func TestOverallStandsApart(t *testing.T) {
	round := planned(t)
	s := settle(t, round, everybody(round))
	if all, overall := agreementOn(t, s, panel.AllCriteria), agreementOn(t, s, panel.Overall); overall.Rated != 2 || all.Rated != len(s.Units)-2 {
		t.Errorf("%d and %d of %d", all.Rated, overall.Rated, len(s.Units))
	}
}

// TestOneOpinionIsNotFilledIn: what a single reviewer says is no agreement, and waits for the moderator; so does what nobody
// rated.
func TestOneOpinionIsNotFilledIn(t *testing.T) {
	round := planned(t)
	for _, came := range []int{0, 1} {
		rows := settle(t, round, everybody(round)[:came]).Moderation(round, markertest.Voice(t, "en")).Rows
		for _, row := range rows {
			if row.Level != "" || row.Reason != "" || row.Discuss || len(row.Opinions) != came {
				t.Fatalf("%d came back: %+v", came, row)
			}
		}
	}
}

// TestDatesOfOldMacs count from 1904.
func TestDatesOfOldMacs(t *testing.T) {
	a, _ := applied(t, settledRow(func(r *workbook.Rating) { r.Date1904, r.When = true, "44620" }))
	if got := panelOf(a, "C1"); got == nil || got.On != "2026-03-01" {
		t.Errorf("%+v", got)
	}
}

// TestRoundsAreKnown: a record that somebody changed is not the round that was planned.
func TestRoundsAreKnown(t *testing.T) {
	round := planned(t)
	if !round.IsSound() {
		t.Error("the planned round is not sound")
	}
	round.Programmes[0].Reviewers = []string{"dan"}
	if round.IsSound() {
		t.Error("a changed round is taken for the planned one")
	}
}
