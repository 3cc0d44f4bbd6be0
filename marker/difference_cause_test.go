package marker_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/markertest"
)

// beyond makes a level of a criterion ask for what the base programme does not have.
func beyond(id string, level int) func(*criteria.Edition) {
	return func(e *criteria.Edition) {
		c := criterionIn(e, id)
		c.Levels = slices.Clone(c.Levels)
		c.Levels[level-1].Value.Node = dict("stage", items(scalar("final")))
	}
}

func both(changes ...func(*criteria.Edition)) func(*criteria.Edition) {
	return func(e *criteria.Edition) {
		for _, change := range changes {
			change(e)
		}
	}
}

// TestCauses: the base programme stands at 3 everywhere; what brings it down is named.
func TestCauses(t *testing.T) {
	tests := []struct {
		name   string
		change func(*criteria.Edition)
		want   marker.Cause
	}{
		{"nothing moves", func(*criteria.Edition) {}, marker.Cause{Criteria: []string{}}},
		{"a finding that moves no level", beyond("A6", 3), marker.Cause{Criteria: []string{}}},
		{"one criterion", beyond("C1", 2), marker.Cause{Criteria: []string{"C1"}}},
		{"one of two", both(beyond("C1", 2), beyond("A6", 3)), marker.Cause{Criteria: []string{"C1"}}},
		{"each of two", both(beyond("C1", 2), beyond("B1", 1)), marker.Cause{Criteria: []string{"B1", "C1"}}},
		{"two together", both(beyond("A1", 3), beyond("A2", 3)), marker.Cause{Criteria: []string{"A1", "A2"}, Together: true}},
		{"the rule", func(e *criteria.Edition) {
			e.Overall.Guards = append(e.Overall.Guards, capping("all", dict("stage", items(scalar("proposal"))), dict("overall", "1")))
		}, marker.Cause{Criteria: []string{}, Rules: rules(marker.AddedGuardPart, "all"), Rule: true}},
		{"a rule that sees a finding", both(beyond("A6", 3), func(e *criteria.Edition) {
			e.Overall.Guards = append(e.Overall.Guards, capping("a6", dict("A6", dict("below", "3")), dict("overall", "1")))
		}), marker.Cause{Criteria: []string{"A6"}, Rules: rules(marker.AddedGuardPart, "a6"), Together: true, Rule: true}},
		{"a criterion that goes", func(e *criteria.Edition) {
			e.Criteria = slices.DeleteFunc(e.Criteria, func(c criteria.Criterion) bool { return c.ID == "A6" })
		}, marker.Cause{Criteria: []string{}}},
	}
	old := unchanged(t)
	p := markertest.Base(t, old)
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := old.Mark(p).CauseOf(changedEdition(t, test.change).Mark(p))
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// TestEveryMoveHasACause: an overall level that moves has a cause, one that stands has none, and a criterion is a cause only
// where its finding moved.
func TestEveryMoveHasACause(t *testing.T) {
	b := newBench(t)
	var others []*marker.Marker
	for _, change := range []func(*criteria.Edition){beyond("C1", 1), beyond("A1", 2), func(e *criteria.Edition) { e.Overall.Cuts[0].Text = "0.3" }} {
		others = append(others, changedEdition(t, change))
	}
	rapid.Check(t, func(t *rapid.T) {
		p := b.draw(t)
		if rapid.IntRange(0, 3).Draw(t, "sound") == 0 {
			p = b.base(t)
		}
		other := rapid.SampledFrom(others).Draw(t, "edition")
		old, new := b.Mark(p), other.Mark(p)
		cause := old.CauseOf(new)
		before, given := old.Level()
		after, stillGiven := new.Level()
		moved := before != after || given != stillGiven
		if caused := cause.Rule || len(cause.Criteria) > 0; caused != moved {
			t.Fatalf("from %d to %d, and the cause is %+v", before, after, cause)
		}
		for _, id := range cause.Criteria {
			i := b.CriterionIndex(id)
			oldLevel, oldStatus := old.CriterionLevel(i)
			newLevel, newStatus := new.CriterionLevel(i)
			if oldLevel == newLevel && oldStatus == newStatus {
				t.Fatalf("%s is a cause and did not move", id)
			}
		}
		if ladders := other != others[2]; ladders && cause.Rule {
			t.Fatal("the rule moved a level, and only a ladder changed")
		}
	})
}

// TestWhyMoved: what decided is the condition, the guard, or that the criterion applies.
func TestWhyMoved(t *testing.T) {
	at := func(n int) *int { return &n }
	asks := func(level int, text string) []marker.Outcome {
		return []marker.Outcome{{Comparison: marker.Comparison{Level: level, Text: text}}}
	}
	held := []marker.GuardResult{{Because: "It does not add up.", Changed: true}}
	finding := func(status string, level *int, guards []marker.GuardResult) *marker.Finding {
		return &marker.Finding{
			Status: status, Level: level, Guards: guards, Because: "Because.",
			Met: append(asks(1, "one"), append(asks(2, "two"), asks(3, "three")...)...), Unmet: asks(3, "more"),
		}
	}
	tests := []struct {
		name     string
		old, new *marker.Finding
		want     string
	}{
		{"rises", finding("assessed", at(1), nil), finding("assessed", at(2), nil), "Now met: two."},
		{"rises by two", finding("assessed", at(0), nil), finding("assessed", at(2), nil), "Now met: one; two."},
		{"falls", finding("assessed", at(3), nil), finding("assessed", at(2), nil), "Not met now: more."},
		{"is let go", finding("assessed", at(1), held), finding("assessed", at(3), nil), "A guard no longer holds it down: It does not add up."},
		{"is held", finding("assessed", at(3), nil), finding("not_evidenced", at(0), held), "A guard holds it down: It does not add up."},
		{"rises while held", finding("assessed", at(1), held), finding("assessed", at(2), held), "Now met: two."},
		{"applies", finding("not_applicable", nil, nil), finding("assessed", at(2), nil), "It applies now."},
		{"applies no longer", finding("assessed", at(2), nil), finding("not_applicable", nil, nil), "It no longer applies."},
		{"another status", finding("assessed", at(0), nil), finding("not_evidenced", at(0), nil), "Because."},
	}
	for _, test := range tests {
		if got := marker.WhyMoved(test.old, test.new, markertest.Voice(t, "en")); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
	if got, want := marker.WhyMoved(tests[1].old, tests[1].new, markertest.Voice(t, "fr")), "Désormais rempli : one ; two."; strings.ReplaceAll(got, "\u00a0", " ") != want {
		t.Errorf("in French %q, want %q", got, want)
	}
}
