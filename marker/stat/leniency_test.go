package stat

import "testing"

func TestLeniency(t *testing.T) {
	r := raters(3, 0, "3 2 1 3 *", "2 2 1 * 1", "1 * 0 * *")
	tests := []struct {
		rater      int
		want       string
		n, dropped int
	}{
		{0, "0.666667", 3, 1}, // above by 1.5, 0 and 0.5; the fourth unit is theirs alone
		{1, "0.166667", 3, 1}, // 0, 0 and 0.5
		{2, "-1.25", 2, 0},    // -1.5 and -1
	}
	for _, test := range tests {
		got := Leniency(r, test.rater)
		is(t, "leniency", got.Value, test.want)
		if got.N != test.n || got.Dropped != test.dropped {
			t.Errorf("rater %d: %+v", test.rater, got)
		}
	}
	if got := Leniency(raters(3, 0, "12", "**"), 0); got.Value != nil || got.Dropped != 2 {
		t.Errorf("alone: %+v", got)
	}
}
