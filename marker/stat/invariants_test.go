package stat

import (
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// drawn draws ratings on the scale 0 to 3, some of them missing.
func drawn(t *rapid.T, raters int) Ratings {
	r := Ratings{Top: 3}
	for range rapid.IntRange(0, 12).Draw(t, "units") {
		r.Levels = append(r.Levels, rapid.SliceOfN(rapid.IntRange(Missing, 3), raters, raters).Draw(t, "unit"))
	}
	return r
}

// ratersOf is how many raters to draw for a statistic.
func ratersOf(t *rapid.T, s Statistic) int {
	if s.Pair {
		return 2
	}
	return rapid.IntRange(2, 4).Draw(t, "raters")
}

// rearranged gives the units, and the raters of each, in other orders.
func rearranged(t *rapid.T, r Ratings, raters int) Ratings {
	units := rapid.Permutation(r.Levels).Draw(t, "order of units")
	places := make([]int, raters)
	for i := range places {
		places[i] = i
	}
	places = rapid.Permutation(places).Draw(t, "order of raters")
	other := Ratings{Top: r.Top}
	for _, unit := range units {
		levels := make([]int, raters)
		for i, place := range places {
			levels[i] = unit[place]
		}
		other.Levels = append(other.Levels, levels)
	}
	return other
}

func near(one, other *float64) bool {
	if one == nil || other == nil {
		return one == other
	}
	return math.Abs(*one-*other) < 1e-12*max(1, *one**one) // far below 0 alphas magnify what rounding leaves
}

// TestEveryStatistic: a value is a number, 1 at most, whatever the order of units and raters; every unit is counted or dropped.
func TestEveryStatistic(t *testing.T) {
	for _, s := range Statistics {
		t.Run(s.Name, rapid.MakeCheck(func(t *rapid.T) {
			raters := ratersOf(t, s)
			r := drawn(t, raters)
			got := s.Of(r)
			if v := got.Value; v != nil && (math.IsNaN(*v) || math.IsInf(*v, 0) || *v > 1+1e-12) {
				t.Fatalf("%v", *v)
			}
			if got.N+got.Dropped != len(r.Levels) {
				t.Fatalf("%d units and %d dropped of %d", got.N, got.Dropped, len(r.Levels))
			}
			if again := s.Of(rearranged(t, r, raters)); !near(got.Value, again.Value) || again.N != got.N {
				t.Fatalf("in another order %+v instead of %+v", again, got)
			}
		}))
	}
}

// TestPerfectAgreement: 1 where raters agree and units differ; not defined where nothing varies.
func TestPerfectAgreement(t *testing.T) {
	for _, s := range Statistics {
		t.Run(s.Name, rapid.MakeCheck(func(t *rapid.T) {
			raters := ratersOf(t, s)
			r := Ratings{Top: 3}
			for _, level := range rapid.SliceOfN(rapid.IntRange(0, 3), 2, 9).Draw(t, "levels") {
				r.Levels = append(r.Levels, slices.Repeat([]int{level}, raters))
			}
			one := 1.0
			want := &one
			if slices.Compare(slices.MinFunc(r.Levels, slices.Compare), slices.MaxFunc(r.Levels, slices.Compare)) == 0 && s.Name != "percent_agreement" {
				want = nil
			}
			if got := s.Of(r); !near(got.Value, want) {
				t.Fatalf("%v: %+v", r.Levels, got)
			}
		}))
	}
}

// TestNothingToCompare: no units, and units rated once, give nothing; they are dropped.
func TestNothingToCompare(t *testing.T) {
	once := Ratings{Top: 3, Levels: [][]int{{1, Missing}, {Missing, 2}, {Missing, Missing}}}
	for _, s := range Statistics {
		if got := s.Of(Ratings{Top: 3}); got != (Result{}) {
			t.Errorf("%s of nothing is %+v", s.Name, got)
		}
		if got := s.Of(once); got != (Result{Dropped: 3}) {
			t.Errorf("%s of units rated once is %+v", s.Name, got)
		}
		three := Ratings{Top: 3, Levels: [][]int{{0, 1, 2}, {3, 2, 1}}}
		if got := s.Of(three); s.Pair && got != (Result{Dropped: 2}) {
			t.Errorf("%s of three raters is %+v", s.Name, got)
		}
	}
}

// TestStatisticsHaveNamesOfTheirOwn: names are keys.
func TestStatisticsHaveNamesOfTheirOwn(t *testing.T) {
	seen := map[string]bool{}
	for _, s := range Statistics {
		if seen[s.Name] || seen[s.What+s.Metric] || s.What == "" {
			t.Errorf("%s: a name twice, or none", s.Name)
		}
		seen[s.Name], seen[s.What+s.Metric] = true, true
	}
}

// TestUnusedLevels: levels at the top that nobody gave change Gwet's AC1, where they could have been given, and nothing else.
func TestUnusedLevels(t *testing.T) {
	r := raters(2, 0, "0122101", "0121102")
	higher := Ratings{Top: 5, Levels: r.Levels}
	for _, s := range Statistics {
		if same := near(s.Of(r).Value, s.Of(higher).Value); same == (s.Name == "gwet_ac1") {
			t.Errorf("%s: %v on a longer scale", s.Name, same)
		}
	}
}
