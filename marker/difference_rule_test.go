package marker_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/markertest"
)

func rules(kind, id string) []marker.RulePart { return []marker.RulePart{{Kind: kind, ID: id}} }

func weigh(id, weight string) func(*criteria.Edition) {
	return func(e *criteria.Edition) { criterionIn(e, id).Weight.Text = weight }
}

func without(ids ...string) func(*criteria.Edition) {
	return func(e *criteria.Edition) {
		e.Criteria = slices.DeleteFunc(slices.Clone(e.Criteria), func(c criteria.Criterion) bool { return slices.Contains(ids, c.ID) })
	}
}

func cut(i int, mean string) func(*criteria.Edition) {
	return func(e *criteria.Edition) {
		e.Overall.Cuts = slices.Clone(e.Overall.Cuts)
		e.Overall.Cuts[i].Text = mean
	}
}

// held caps the whole at a level at the stage of the base programme.
func held(id, level string) func(*criteria.Edition) {
	return func(e *criteria.Edition) {
		e.Overall.Guards = append(slices.Clone(e.Overall.Guards), capping(id, dict("stage", items(scalar("proposal"))), dict("overall", level)))
	}
}

// TestRuleCauses: the part of the rule that alone moves the level is named; several that each do; all that are needed where
// none does alone; and a finding beside them.
func TestRuleCauses(t *testing.T) {
	one := func(kind, id string) marker.Cause {
		return marker.Cause{Criteria: []string{}, Rules: rules(kind, id), Rule: true}
	}
	low := beyond("A6", 1) // dimension A: five at 3 and one at 0, a mean of 2.5
	tests := []struct {
		name     string
		old, new func(*criteria.Edition)
		want     marker.Cause
	}{
		{"a weight", low, both(low, weigh("A6", "2")), one(marker.WeightPart, "A6")},
		{"a weight of two", low, both(low, weigh("A6", "2"), weigh("B4", "2")), one(marker.WeightPart, "A6")},
		{"a cut", low, both(low, cut(2, "2.6")), one(marker.CutPart, "3")},
		{"a guard that comes", held("x", "3"), held("y", "1"), one(marker.AddedGuardPart, "y")},
		{"a guard that goes", held("x", "1"), func(*criteria.Edition) {}, one(marker.GoneGuardPart, "x")},
		{"a guard that caps lower", held("x", "2"), held("x", "1"), one(marker.GuardPart, "x")},
		{"a criterion that goes", both(low, weigh("A6", "2")), without("A6"), one(marker.RemovedPart, "A6")},
		{"a criterion that comes", without("A6"), both(low, weigh("A6", "2")), one(marker.AddedPart, "A6")},
		{"the dimensions that decide", both(low, weigh("A6", "2")), both(low, weigh("A6", "2"), func(e *criteria.Edition) { e.Overall.LowestOf = e.Overall.LowestOf[1:] }),
			one(marker.DimensionsPart, "")},
		{"each of two", low, both(low, cut(2, "2.6"), held("x", "1")), marker.Cause{Criteria: []string{}, Rule: true,
			Rules: []marker.RulePart{{Kind: marker.CutPart, ID: "3"}, {Kind: marker.AddedGuardPart, ID: "x"}}}},
		{"two weights together", low, both(low, weigh("A6", "1.5"), weigh("A5", "0.4")), marker.Cause{Criteria: []string{}, Rule: true, Together: true,
			Rules: []marker.RulePart{{Kind: marker.WeightPart, ID: "A5"}, {Kind: marker.WeightPart, ID: "A6"}}}},
		{"a guard and a finding, each alone", func(*criteria.Edition) {}, both(held("x", "2"), beyond("C1", 2)),
			marker.Cause{Criteria: []string{"C1"}, Rules: rules(marker.AddedGuardPart, "x"), Rule: true}},
		{"a guard that no longer holds and a finding", held("x", "2"), beyond("A5", 3), one(marker.GoneGuardPart, "x")},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			old, new := changedEdition(t, test.old), changedEdition(t, test.new)
			p := markertest.Base(t, old)
			if diff := cmp.Diff(test.want, old.Mark(p).CauseOf(new.Mark(p))); diff != "" {
				t.Error(diff)
			}
		})
	}
}
