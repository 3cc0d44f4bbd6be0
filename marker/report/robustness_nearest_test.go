package report

import (
	"strings"
	"testing"

	"locmark/marker/tune"
)

// TestBreakEvenIsSaidAsItIs: at the edge itself the level is the present one or the other, and "about" is said of what is
// shown rounded alone.
func TestBreakEvenIsSaidAsItIs(t *testing.T) {
	p := &robustnessPage{phrases: phrases{voice(t, "en")}}
	weights := []struct {
		from, to float64
		want     string
	}{
		{1, 2.000001, "Above 2, "}, {1, 2, "From 2 on, "}, {1, 1.333334, "From about 1.33 on, "},
		{2, 0.999999, "Below 1, "}, {2, 0.25, "From 0.25 down, "}, {2, 0.666666, "From about 0.67 down, "},
	}
	for _, test := range weights {
		if got := p.weightTurn(&tune.WeightTurn{Weight: test.from, BreakEven: test.to}); !strings.Contains(got, test.want) {
			t.Errorf("weight from %v to %v: %q, want %q", test.from, test.to, got, test.want)
		}
	}
	cuts := []struct {
		mean, to float64
		want     string
	}{
		{1.6, 1.600001, "From above 1.6, "}, {1.4, 1.4, "From 1.4 down, "}, {1.714285, 1.714286, "From about 1.71 on, "}, {1.333333, 1.333333, "From about 1.33 down, "},
	}
	for _, test := range cuts {
		if got := p.cutTurn(&tune.CutTurn{Cut: 1.5, Mean: test.mean, BreakEven: test.to}); !strings.Contains(got, test.want) {
			t.Errorf("cut from 1.5 to %v: %q, want %q", test.to, got, test.want)
		}
	}
}

// TestNearestOfAllKinds: what was drawn comes first and hides what was not; the least change for its size comes first, three are
// shown, and the others counted.
func TestNearestOfAllKinds(t *testing.T) {
	p := &robustnessPage{phrases: phrases{voice(t, "en")}}
	weight := func(criterion string, to float64, drawn bool) tune.WeightTurn {
		return tune.WeightTurn{Criterion: criterion, Weight: 1, BreakEven: to, Drawn: drawn}
	}
	beyond := []tune.WeightTurn{weight("A1", 5, false), weight("A2", 3, false), weight("A3", 4, false), weight("A4", 9, false)}
	cut := []tune.CutTurn{{Begins: 1, Cut: 1, BreakEven: 1.05, Mean: 1.05, Drawn: true}}
	tests := []struct {
		name  string
		stand tune.Stand
		want  []string
	}{
		{"drawn", tune.Stand{Weights: append(beyond, weight("A5", 1.02, true)), Cuts: cut}, []string{"weight of A5", "a mean of 1.", "listed by --json: 4."}},
		{"beyond", tune.Stand{Weights: beyond}, []string{"within what was drawn", "weight of A2", "weight of A3", "weight of A1", "listed by --json: 1."}},
		{"none", tune.Stand{}, []string{"No single number moves it"}},
	}
	for _, test := range tests {
		items := p.nearest(&test.stand)
		if len(items) != len(test.want) {
			t.Fatalf("%s: %v", test.name, items)
		}
		for i, item := range items {
			if !strings.Contains(item.Text, test.want[i]) {
				t.Errorf("%s, line %d: %q, want %q", test.name, i, item.Text, test.want[i])
			}
		}
	}
}
