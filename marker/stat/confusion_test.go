package stat

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestConfusion(t *testing.T) {
	c, dropped := NewConfusion(raters(2, 0, "0011*1", "***** *", "0111 0*"), 0, 2)
	want := Confusion{{1, 1, 0}, {0, 2, 0}, {0, 0, 0}}
	if diff := cmp.Diff(want, c); diff != "" || dropped != 2 || c.N() != 4 {
		t.Errorf("%d dropped, %d counted (-want +got):\n%s", dropped, c.N(), diff)
	}
}

// TestKappaIsSymmetric: it does not matter which rater comes first; with two levels all weights are the same.
func TestKappaIsSymmetric(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := drawn(t, 2)
		one, _ := NewConfusion(r, 0, 1)
		other, _ := NewConfusion(r, 1, 0)
		for _, weights := range []Weights{Unweighted, Linear, Quadratic} {
			if !near(one.Kappa(weights), other.Kappa(weights)) {
				t.Fatalf("%v", one)
			}
		}
		two := Confusion{{one[0][0], one[0][1]}, {one[1][0], one[1][1]}}
		if !near(two.Kappa(Unweighted), two.Kappa(Quadratic)) || !near(two.Kappa(Unweighted), two.Kappa(Linear)) {
			t.Fatalf("%v", two)
		}
	})
}

// TestKappaOfOneHabit: where both give one level to everything, there is no chance to take out.
func TestKappaOfOneHabit(t *testing.T) {
	if got := (Confusion{{0, 0}, {0, 9}}).Kappa(Unweighted); got != nil {
		t.Errorf("%v", *got)
	}
	is(t, "one rater varies", (Confusion{{0, 0}, {3, 6}}).Kappa(Unweighted), "0.0")
}
