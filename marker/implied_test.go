package marker

import (
	"fmt"
	"testing"

	"locmark/marker/fact"
)

var comparingOperators = []string{"at_least", "above", "at_most", "below", "is"}

// TestImpliesAndExcludes: both are held against every number near the two thresholds.
func TestImpliesAndExcludes(t *testing.T) {
	compare := func(op string, number int64) *comparison {
		return &comparison{subject: ofMeasure, op: op, meaning: meanings[op], want: []wanted{{number: fact.Int(number), measure: -1}}}
	}
	meets := func(c *comparison, halves int64) bool {
		return c.meaning.holds(fact.Ratio{Num: halves, Den: 2}, c.want[0].number)
	}
	for _, first := range comparingOperators {
		for _, second := range comparingOperators {
			for number := range int64(5) {
				one, other := compare(first, number), compare(second, 2)
				implied, excluded := true, true
				for halves := int64(-6); halves < 16; halves++ {
					implied = implied && (!meets(one, halves) || meets(other, halves))
					excluded = excluded && !(meets(one, halves) && meets(other, halves))
				}
				about := fmt.Sprintf("%s %d and %s 2", first, number, second)
				if got := implies(one, other); got != implied {
					t.Errorf("%s: implies is %v", about, got)
				}
				if got := excludes(one, other); got != excluded {
					t.Errorf("%s: excludes is %v", about, got)
				}
			}
		}
	}
}

// TestComparisonsOfOtherThings neither imply nor exclude.
func TestComparisonsOfOtherThings(t *testing.T) {
	low := &comparison{subject: ofMeasure, index: 1, op: "below", want: []wanted{{number: fact.Int(1), measure: -1}}}
	high := &comparison{subject: ofMeasure, index: 2, op: "above", want: []wanted{{number: fact.Int(5), measure: -1}}}
	if implies(low, low) == implies(low, high) || excludes(low, high) {
		t.Error("comparisons of two measures were compared")
	}
}

// TestOutlook: what is known of a count, a share, a gap and a level, against what some value shows.
func TestOutlook(t *testing.T) {
	m := &Marker{measures: []measure{{kind: countOf}, {kind: shareOf}, {kind: gapOf}}, criteria: []criterion{{levels: make([]requirement, 2)}}}
	type kind struct {
		subject subject
		index   int
		least   fact.Ratio
		step    fact.Ratio
		steps   int64
	}
	quarter := fact.Ratio{Num: 1, Den: 4}
	kinds := map[string]kind{
		"count": {ofMeasure, 0, fact.Int(0), fact.Int(1), 40},
		"share": {ofMeasure, 1, fact.Int(0), quarter, 4},
		"gap":   {ofMeasure, 2, fact.Int(0), quarter, 160},
		"level": {ofCriterion, 0, fact.Int(0), fact.Int(1), 2},
	}
	for name, k := range kinds {
		for _, op := range append([]string{"not"}, comparingOperators...) {
			for quarters := int64(-4); quarters <= 16; quarters++ {
				if name == "gap" && op == "not" {
					continue // any gap may be
				}
				want := fact.Ratio{Num: quarters, Den: 4}
				if quarters%4 == 0 {
					want = fact.Int(quarters / 4)
				}
				held, failed := 0, 0
				for i := range k.steps + 1 {
					if got := (fact.Ratio{Num: i * k.step.Num, Den: k.step.Den}); op == "not" && got.Cmp(want) != 0 || op != "not" && meanings[op].holds(got, want) {
						held++
					} else {
						failed++
					}
				}
				c := &comparison{subject: k.subject, index: k.index, op: op, want: []wanted{{number: want, measure: -1}}}
				expect := whether(failed == 0, held == 0)
				if whole := want.Den == 1; op == "not" && !whole && name != "share" {
					continue // of a whole number nothing else is asked
				}
				if got := m.outlook(c, nil); got != expect {
					t.Errorf("%s %s %v: outlook %v, want %v", name, op, want, got, expect)
				}
			}
		}
	}
}
