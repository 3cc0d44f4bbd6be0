package marker

import (
	"testing"

	"locmark/marker/fact"
)

// TestMean: means that stand below each other have two decimals each, but for one that is only near a cut.
func TestMean(t *testing.T) {
	voice := voices(t)
	for _, test := range []struct {
		language string
		num, den int64
		want     string
	}{
		{"en", 3, 2, "1.50"}, {"en", 2, 1, "2.00"}, {"en", 0, 5, "0.00"}, {"en", 11, 6, "1.83"}, {"en", 3, 4, "0.75"}, {"fr", 13, 6, "2,17"}, {"es", 5, 2, "2,50"},
		{"en", 2249, 1000, "2.249"}, {"en", 7499, 10000, "0.7499"}, {"en", 1501, 1000, "1.501"},
	} {
		if got := voice[test.language].Mean(fact.Ratio{Num: test.num, Den: test.den}); got != test.want {
			t.Errorf("%d/%d is %q in %s, want %q", test.num, test.den, got, test.language, test.want)
		}
	}
	if got := voice["en"].Mean(fact.Ratio{}); got != "no value" {
		t.Errorf("nothing is %q", got)
	}
}
