package stat

import "testing"

// TestCronbach: what is dropped, and where there is no alpha.
func TestCronbach(t *testing.T) {
	tests := []struct {
		name              string
		levels            [][]int
		raw, standardised string // "" where it is not defined
		n, dropped        int
	}{
		{"two items", [][]int{{0, 1}, {1, 1}, {2, 3}}, "0.9230769", "0.9282032", 3, 0}, // variances 1, 4/3 and 13/3; r = 0.8660254
		{"a missing level", [][]int{{0, 1}, {1, 1}, {Missing, 3}, {2, 3}}, "0.9230769", "0.9282032", 3, 1},
		{"an item that does not vary", [][]int{{0, 1, 1}, {1, 1, 1}, {2, 3, 1}}, "0.6923077", "", 3, 0},
		{"items against each other", [][]int{{0, 2}, {2, 0}, {1, 1}}, "", "", 3, 0},
		{"items that cancel out, but for rounding", [][]int{{2, 1}, {0, 3}, {3, 0}}, "", "", 3, 0},
		{"one item", [][]int{{0}, {2}}, "", "", 2, 0},
		{"one unit", [][]int{{0, 2}}, "", "", 1, 0},
	}
	for _, test := range tests {
		r := Ratings{Top: 3, Levels: test.levels}
		for want, got := range map[*string]Result{&test.raw: CronbachAlpha(r), &test.standardised: CronbachStandardised(r)} {
			if got.N != test.n || got.Dropped != test.dropped {
				t.Errorf("%s: %+v", test.name, got)
			}
			if *want == "" && got.Value != nil {
				t.Errorf("%s: %v where it is not defined", test.name, *got.Value)
			}
			if *want != "" {
				is(t, test.name, got.Value, *want)
			}
		}
	}
}

// TestItems: an item against the rest of its scale, and the scale without it.
func TestItems(t *testing.T) {
	r := Ratings{Top: 3, Levels: [][]int{{0, 1, 3}, {1, 1, 0}, {2, 3, 1}, {Missing, 0, 0}}}
	is(t, "alpha without the third", AlphaIfDropped(r, 2).Value, "0.9230769")
	is(t, "the third and the rest", ItemRest(r, 2).Value, "-0.4193139") // 3, 0, 1 and 1, 2, 5: -24 over the root of 42 by 78
	if got := AlphaIfDropped(r, 0); got.N != 3 || got.Dropped != 1 {
		t.Errorf("%+v", got)
	}
	flat := Ratings{Top: 3, Levels: [][]int{{0, 1}, {0, 2}}}
	if got := ItemRest(flat, 0); got.Value != nil || got.N != 2 {
		t.Errorf("an item that does not vary: %+v", got)
	}
	if got := AlphaIfDropped(flat, 0); got.Value != nil {
		t.Errorf("one item left: %+v", got)
	}
	if got := ItemRest(Ratings{Top: 3, Levels: [][]int{{0}, {1}}}, 0); got.Value != nil {
		t.Errorf("no rest: %+v", got)
	}
}
