package marker_test

import (
	"fmt"
	"math/big"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/markertest"
)

// everywhere is a scope in which nothing that a threshold decides is settled, but what no factor up to ten changes.
var everywhere = marker.Scope{Low: 1, High: 10 * marker.Whole, Without: -1}

// TestDecisionAsWritten: by the edition's own numbers, a decision is what Mark says, whatever the scope leaves open.
func TestDecisionAsWritten(t *testing.T) {
	b := newBench(t)
	numbers, desk := b.Numbers(), b.NewDesk()
	for i, programme := range markertest.Examples(t, b.Marker) {
		sameDecision(t, fmt.Sprint("example ", i), b.Mark(programme), &numbers, desk)
	}
	rapid.Check(t, func(t *rapid.T) { sameDecision(t, "generated", b.Mark(b.draw(t)), &numbers, desk) })
}

func sameDecision(t interface{ Errorf(string, ...any) }, what string, marking *marker.Marking, numbers *marker.Numbers, desk *marker.Desk) {
	for _, scope := range []marker.Scope{marker.AsWritten, everywhere, {Low: 900_000, High: 1_100_000, Without: -1}} {
		if got, want := marking.Decision(scope).Level(numbers, desk), decidedBy(marking); got != want {
			t.Errorf("%s, scope %v: level %d, but marked %d", what, scope, got, want)
		}
	}
}

func decidedBy(marking *marker.Marking) int {
	if level, given := marking.Level(); given {
		return level
	}
	return marker.NoDecision
}

// TestDecisionByOtherNumbers: a decision by drawn numbers is what Mark says by an edition that has these numbers written in.
func TestDecisionByOtherNumbers(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	examples := markertest.Examples(t, b.Marker)
	desk := b.NewDesk()
	rapid.Check(t, func(t *rapid.T) {
		numbers := drawNumbers(t, b.Marker)
		changed := b.written(t, numbers)
		for range 20 {
			programme := examples[rapid.IntRange(0, len(examples)-1).Draw(t, "example")]
			got, want := b.Mark(programme).Decision(everywhere).Level(&numbers, desk), decidedBy(changed.Mark(programme))
			if got != want {
				t.Fatalf("decided %d, marked %d", got, want)
			}
		}
		programme := b.draw(t)
		if got, want := b.Mark(programme).Decision(everywhere).Level(&numbers, desk), decidedBy(changed.Mark(programme)); got != want {
			t.Fatalf("generated: decided %d, marked %d", got, want)
		}
	})
}

// drawNumbers draws weights, cuts and factors that can be written into an edition.
func drawNumbers(t *rapid.T, m *marker.Marker) marker.Numbers {
	n := m.Numbers()
	for i := range n.Weights {
		n.Weights[i] = 1000 * rapid.Int64Range(1, 4000).Draw(t, "weight")
	}
	for i := range n.Cuts {
		n.Cuts[i] += 1000 * rapid.Int64Range(-300, 300).Draw(t, "cut")
	}
	for i := range n.Factors {
		n.Factors[i] = 1000 * rapid.Int64Range(500, 2000).Draw(t, "factor")
		if share := m.Thresholds()[i]; !share.Counts && share.At(n.Factors[i]).Cmp(fact.Int(1)) > 0 {
			n.Factors[i] = marker.Whole
		}
	}
	return n
}

// written is the edition with other numbers written into it.
func (b bench) written(t *rapid.T, n marker.Numbers) *marker.Marker {
	edition := b.Edition().MapConditions(func(node criteria.Node) criteria.Node {
		for i, threshold := range b.Thresholds() {
			at := criteria.Position{File: threshold.File, Line: threshold.Line, Column: threshold.Column}
			node = node.Replaced(at, inFile(threshold, threshold.At(n.Factors[i])))
		}
		return node
	})
	for i := range edition.Criteria {
		edition.Criteria[i].Weight = criteria.Node{Kind: criteria.Scalar, Text: decimal(fact.Ratio{Num: n.Weights[i], Den: marker.Whole}, 3)}
	}
	edition.Overall.Cuts = slices.Clone(edition.Overall.Cuts)
	for i := range edition.Overall.Cuts {
		edition.Overall.Cuts[i].Text = decimal(fact.Ratio{Num: n.Cuts[i], Den: marker.Whole}, 6)
	}
	changed, faults := marker.New(edition, b.Form(), b.lexicon, b.Voice())
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	return changed
}

func inFile(threshold marker.Threshold, number fact.Ratio) string {
	if !strings.HasSuffix(threshold.Written, "%") {
		return decimal(number, 9)
	}
	return decimal(fact.Ratio{Num: 100 * number.Num, Den: number.Den}, 9) + "%"
}

func decimal(r fact.Ratio, decimals int) string {
	return big.NewRat(r.Num, r.Den).FloatString(decimals)
}

// TestDecisionWithoutACriterion: what is left out counts in no mean, and no guard acts on it.
func TestDecisionWithoutACriterion(t *testing.T) {
	b := newBench(t)
	base := b.Mark(markertest.Base(t, b.Marker))
	numbers, desk := b.Numbers(), b.NewDesk()
	for i := range numbers.Weights {
		without := marker.AsWritten
		without.Without = i
		if got := base.Decision(without).Level(&numbers, desk); got != 3 {
			t.Errorf("the sound programme without criterion %d stands at %d", i, got)
		}
	}
}
