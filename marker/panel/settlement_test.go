package panel_test

import (
	"math"
	"testing"

	"locmark/marker/panel"
)

// three are reviewers' levels of eight programmes; their alphas are those of the literature.
var three = map[string]string{"ana": "01233210", "ben": "01232210", "cho": "11233110"}

// rounds gives what three reviewers send back who give one criterion of eight programmes these levels, and nothing else.
func rounds(t *testing.T, criterion string, levels map[string]string) (*panel.Round, []panel.Returned) {
	t.Helper()
	round, err := panel.NewRound(base(t, 8), []string{"ana", "ben", "cho"}, 3)
	if err != nil {
		t.Fatal(err)
	}
	returned := everybody(round)
	for i := range returned {
		next := 0
		rows := returned[i].Rows[:0]
		for _, row := range returned[i].Rows {
			if row.Criterion == criterion {
				row.Level = levels[row.Reviewer][next : next+1]
				rows = append(rows, row)
				next++
			}
		}
		returned[i].Rows = rows
	}
	return round, returned
}

func agreementOn(t *testing.T, s *panel.Settlement, of string) panel.Agreement {
	t.Helper()
	for _, a := range s.Agreement {
		if a.Of == of {
			return a
		}
	}
	t.Fatalf("nothing is said of %s", of)
	return panel.Agreement{}
}

// TestRightAnswers: the ordinal alpha of the literature, with its metric, its N and a bootstrap interval around it; what all
// criteria come to is that of the one that was rated.
func TestRightAnswers(t *testing.T) {
	round, returned := rounds(t, "C1", three)
	s := settle(t, round, returned)
	for _, of := range []string{"C1", panel.AllCriteria} {
		alpha := agreementOn(t, s, of).Statistics[1]
		if alpha.Name != "alpha_ordinal" || alpha.Metric != "ordinal" || alpha.N != 8 || alpha.Dropped != 0 || alpha.Value == nil || math.Abs(*alpha.Value-0.8912307333) > 1e-9 {
			t.Errorf("%s: %+v", of, alpha)
		}
		if i := alpha.Interval; i == nil || i.Seed != 1 || *i.Low > *alpha.Value || *i.High < *alpha.Value || *i.Low == *i.High {
			t.Errorf("%s: interval %+v", of, i)
		}
	}
	pairs := agreementOn(t, s, "C1").Pairs
	if len(pairs) != 3 || pairs[0].First != "ana" || pairs[0].Second != "ben" || *pairs[0].Statistics[0].Value != 0.875 || pairs[0].Statistics[2].Metric != "quadratic" {
		t.Errorf("pairs: %+v", pairs)
	}
}

// TestLeniency: by how many levels each stands above the mean of the other two, over eight programmes. Where one is alone above
// two, that is a whole level for that one and half a level below for the others.
func TestLeniency(t *testing.T) {
	round, returned := rounds(t, "C1", three)
	s := settle(t, round, returned)
	for i, want := range []float64{1. / 16, -2. / 16, 1. / 16} {
		if l := s.Reviewers[i].Leniency; l.Value == nil || math.Abs(*l.Value-want) > 1e-12 || l.N != 8 {
			t.Errorf("%s: %v of %d, want %v", s.Reviewers[i].Name, *l.Value, l.N, want)
		}
	}
}

// TestNoVariation: where all levels are one and the same, agreement is complete and nothing beyond chance is defined.
func TestNoVariation(t *testing.T) {
	round, returned := rounds(t, "C1", map[string]string{"ana": "22222222", "ben": "22222222", "cho": "22222222"})
	a := agreementOn(t, settle(t, round, returned), "C1")
	if *a.Statistics[0].Value != 1 || a.Statistics[1].Value != nil || a.Statistics[1].Interval != nil || a.Statistics[2].Value != nil || a.Pairs[0].Statistics[1].Value != nil {
		t.Errorf("%+v", a)
	}
}

// TestRatedOnce: a programme that one reviewer alone rated is dropped, and said so.
func TestRatedOnce(t *testing.T) {
	round, returned := rounds(t, "C1", three)
	returned[1].Rows, returned[2].Rows = returned[1].Rows[:6], returned[2].Rows[:7]
	a := agreementOn(t, settle(t, round, returned), "C1")
	if a.Rated != 8 || a.Once != 1 || a.Statistics[1].N != 7 || a.Statistics[1].Dropped != 1 || a.Pairs[0].Statistics[0].N != 6 {
		t.Errorf("%+v", a)
	}
}

// TestOneReviewer: a panel of one has no agreement, and is complete all the same.
func TestOneReviewer(t *testing.T) {
	round, err := panel.NewRound(base(t, 3), []string{"ana"}, 2)
	if err != nil {
		t.Fatal(err)
	}
	s := settle(t, round, everybody(round))
	if a := agreementOn(t, s, panel.AllCriteria); !s.Complete || a.Statistics[1].Value != nil || len(a.Pairs) != 0 || s.Reviewers[0].Leniency.Value != nil || len(s.Discuss) != 0 {
		t.Errorf("%+v", s)
	}
}

// TestDiscuss: what is discussed is where reviewers stand as far apart as programmes do, the furthest first. Of these levels
// different programmes are 1.25 apart on average.
func TestDiscuss(t *testing.T) {
	levels := map[string]string{"ana": "01233210", "ben": "01202210", "cho": "31233110"}
	round, returned := rounds(t, "C1", levels)
	s := settle(t, round, returned)
	if len(s.Discuss) != 2 || s.Discuss[0].Programme != "JP-1" || s.Discuss[1].Programme != "JP-4" {
		t.Fatalf("%+v", s.Discuss)
	}
	d := s.Discuss[0]
	if d.Within != 2 || d.Between == nil || *d.Between < 1 || *d.Between > 1.5 || len(d.Opinions) != 3 || d.Opinions[2].Level != 3 {
		t.Errorf("%+v", d)
	}
	if alone := settleOne(t); len(alone.Discuss) != 1 || alone.Discuss[0].Between != nil {
		t.Errorf("of a single programme: %+v", alone.Discuss)
	}
}

// settleOne settles a single programme, on one criterion of which two reviewers differ.
func settleOne(t *testing.T) *panel.Settlement {
	t.Helper()
	round, err := panel.NewRound(base(t, 1), []string{"ana", "ben"}, 2)
	if err != nil {
		t.Fatal(err)
	}
	returned := everybody(round)
	returned[0].Rows[4].Level = "1"
	return settle(t, round, returned)
}

// TestTwoProgrammesOfOneID cannot be told apart on a sheet.
func TestTwoProgrammesOfOneID(t *testing.T) {
	markings := base(t, 2)
	if _, err := panel.NewRound(append(markings, markings[0]), []string{"ana"}, 1); err == nil {
		t.Error("a round was planned")
	}
}
