package panel_test

import (
	"testing"

	"locmark/marker/panel"
	"locmark/marker/stat"
)

// divided is a round in which two reviewers agree on all of every programme but the last, and on nothing of that.
func divided(t *testing.T, programmes int) *panel.Settlement {
	t.Helper()
	round, err := panel.NewRound(base(t, programmes), []string{"ana", "ben"}, 2)
	if err != nil {
		t.Fatal(err)
	}
	returned := everybody(round)
	last := round.Programmes[programmes-1].ID
	for i := range returned {
		for j := range returned[i].Rows {
			row := &returned[i].Rows[j]
			if row.Level = []string{"0", "1", "2", "3"}[j%4]; row.Programme == last {
				row.Level = []string{"0", "2"}[i]
			}
		}
	}
	return settle(t, round, returned)
}

// TestIntervalDrawsProgrammes: a reviewer is strict on all of a programme, so that its levels are one observation, not fifteen.
// The interval is that of whole programmes, much wider than if each level stood for itself.
func TestIntervalDrawsProgrammes(t *testing.T) {
	s := divided(t, 5)
	var alone stat.Ratings
	for i := range s.Units {
		if unit := &s.Units[i]; unit.Criterion != panel.Overall {
			alone.Top, alone.Levels = 3, append(alone.Levels, []int{unit.Opinions[0].Level, unit.Opinions[1].Level})
		}
	}
	alpha := agreementOn(t, s, panel.AllCriteria).Statistics[1]
	narrow := stat.Bootstrap(alone, ordinalAlpha(), s.Resamples, s.Seed)
	if *alpha.Interval.High != 1 || *alpha.Interval.High-*alpha.Interval.Low < 2*(*narrow.High-*narrow.Low) {
		t.Errorf("%v to %v by programmes, %v to %v by levels", *alpha.Interval.Low, *alpha.Interval.High, *narrow.Low, *narrow.High)
	}
}

func ordinalAlpha() func(stat.Ratings) stat.Result {
	for _, one := range stat.Statistics {
		if one.Name == "alpha_ordinal" {
			return one.Of
		}
	}
	return nil
}

// TestOneProgrammeHasNoInterval: all resamples of one programme are the same, which is no certainty.
func TestOneProgrammeHasNoInterval(t *testing.T) {
	if alpha := agreementOn(t, divided(t, 1), panel.AllCriteria).Statistics[1]; alpha.Value == nil || alpha.Interval != nil {
		t.Errorf("%+v", alpha)
	}
}
