package tune_test

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"locmark/marker"
	"locmark/marker/markertest"
	"locmark/marker/panel"
	"locmark/marker/tune"
)

// shares are programmes of which as many percent of the cost reach a local actor.
func shares(t *testing.T, m *marker.Marker, percents []int) []*marker.Marking {
	var all []*marker.Marking
	lexicon := markertest.Lexicon(t)
	for _, p := range percents {
		given := fmt.Sprintf("programme: {id: JP-%03d}\nbudget: [{recipient: Municipality of Mto Mweupe, amount: %d}, {recipient: UNDP, amount: %d}]\n", p, p, 100-p)
		all = append(all, m.Mark(markertest.Given(t, m, lexicon, given)))
	}
	return all
}

// panelOf rates C1 by thresholds of its own.
func panelOf(percents []int, reviewer string, first, second, third int) []panel.Rating {
	var all []panel.Rating
	for _, p := range percents {
		level := 0
		for _, threshold := range []int{first, second, third} {
			if p >= threshold {
				level++
			}
		}
		all = append(all, panel.Rating{Programme: fmt.Sprintf("JP-%03d", p), Criterion: "C1", Level: level, Reviewer: reviewer})
	}
	return all
}

func upTo(n int) []int {
	all := make([]int, n)
	for i := range all {
		all[i] = i + 1
	}
	return all
}

func calibrate(t *testing.T, markings []*marker.Marking, ratings []panel.Rating) *tune.Calibration {
	t.Helper()
	c, err := tune.Calibrate(markings, ratings, nil)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// TestThresholdsOfAPanelAreFound: a panel that gives level 2 from 18 % on is found out, also by programmes held back, and the
// proposal is that one change.
func TestThresholdsOfAPanelAreFound(t *testing.T) {
	m := markertest.Marker(t, "lm-2.0")
	percents := upTo(80)
	c := calibrate(t, shares(t, m, percents), panelOf(percents, "ana", 5, 18, 50))
	if len(c.Fits) != 1 || c.Few || c.Rated != 80 {
		t.Fatalf("fits: %+v, few: %v, rated: %d", c.Fits, c.Few, c.Rated)
	}
	fit := c.Fits[0]
	if !fit.Proposed || len(fit.Moved) != 1 || fit.Moved[0].To != "18%" || fit.Fitted != 0 || fit.Held > 0.03 || math.Abs(fit.AsWritten-7.0/80) > 1e-12 {
		t.Errorf("fit: %+v", fit)
	}
	for _, line := range []string{"-  2: {local_share: {at_least: 25%}}\n", "+  2: {local_share: {at_least: 18%}}\n", "--- lm-2.0/C1.yaml\n"} {
		if !strings.Contains(c.Diff, line) {
			t.Errorf("the proposal lacks %q:\n%s", line, c.Diff)
		}
	}
}

// TestBoundsHold: a panel beyond the bounds draws the threshold to the bound and no further.
func TestBoundsHold(t *testing.T) {
	m := markertest.Marker(t, "lm-2.0")
	percents := upTo(80)
	c := calibrate(t, shares(t, m, percents), panelOf(percents, "ana", 5, 8, 50))
	if moved := c.Fits[0].Moved; len(moved) != 1 || moved[0].To != "15%" {
		t.Errorf("moved: %+v", moved)
	}
}

// TestNoiseIsNotFitted: a panel that differs on one programme here and there gets no proposal, since the thresholds that
// please those programmes please no other.
func TestNoiseIsNotFitted(t *testing.T) {
	m := markertest.Marker(t, "lm-2.0")
	percents := []int{3, 10, 16, 24, 30, 45, 52, 60, 70}
	ratings := panelOf(percents, "ana", 5, 25, 50)
	ratings[3].Level, ratings[5].Level = 2, 3 // 24 % as if it were 25, 45 % as if it were 50
	c := calibrate(t, shares(t, m, percents), ratings)
	if fit := c.Fits[0]; fit.Proposed || c.Diff != "" || len(fit.Moved) == 0 || fit.Held < fit.AsWritten {
		t.Errorf("fit: %+v, proposal: %q", fit, c.Diff)
	}
	if !c.Few {
		t.Error("nine programmes are not few")
	}
}

// TestAgreement: the numbers of a confusion that is known, several reviewers, and what is not defined.
func TestAgreement(t *testing.T) {
	m := markertest.Marker(t, "lm-2.0")
	percents := []int{2, 3, 30, 31, 60}
	markings := shares(t, m, percents)
	ratings := panelOf(percents, "ana", 5, 25, 50)
	ratings[1].Level = 1
	perfect := panelOf(percents, "ben", 5, 25, 50)
	c := calibrate(t, markings, append(ratings, perfect[1]))
	all := c.Agreement[len(c.Agreement)-1]
	if all.Of != tune.AllCriteria || all.N != 5 || *all.Percent != 1 || *all.Kappa != 1 {
		t.Errorf("with the lower of two: %+v", all)
	}
	if one := *c.Agreement[0].Alpha; one >= 1 || c.Agreement[0].AmongThem == nil {
		t.Errorf("alpha with a reviewer who differs: %v, among them %v", one, c.Agreement[0].AmongThem)
	}
	c = calibrate(t, markings, ratings)
	if a := c.Agreement[0]; *a.Percent != 0.8 || a.Lowered != 1 || a.Raised != 0 || a.Confusion[0][1] != 1 || a.AmongThem != nil {
		t.Errorf("one reviewer: %+v", a)
	}
	if len(c.Look) != 1 || c.Look[0].Programme.ID != "JP-003" || c.Look[0].Distance != 1 {
		t.Errorf("to look at: %+v", c.Look)
	}
	same := calibrate(t, markings[2:4], panelOf(percents[2:4], "ana", 5, 25, 50)).Agreement[0]
	if same.Kappa != nil || same.Linear != nil || same.Alpha != nil || *same.Percent != 1 {
		t.Errorf("where nothing varies: %+v", same)
	}
}

// TestWhatDoesNotApplyIsDropped: a rating of a criterion that has no computed level is named, and counts nowhere.
func TestWhatDoesNotApplyIsDropped(t *testing.T) {
	m := markertest.Marker(t, "lm-2.0")
	c := calibrate(t, shares(t, m, []int{30}), []panel.Rating{{Programme: "JP-030", Criterion: "C4", Level: 1}, {Programme: "JP-030", Criterion: panel.Overall, Level: 3}})
	if len(c.Dropped) != 1 || c.Dropped[0].Why != panel.NotApplicable || len(c.Agreement) != 1 || c.Agreement[0].Of != panel.Overall {
		t.Errorf("dropped %+v, agreement %+v", c.Dropped, c.Agreement)
	}
}
