package stat

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestRanks(t *testing.T) {
	tests := []struct{ numbers, want []float64 }{
		{nil, []float64{}},
		{[]float64{5}, []float64{1}},
		{[]float64{3, 1, 2}, []float64{3, 1, 2}},
		{[]float64{2, 0, 2, 2, 1}, []float64{4, 1, 4, 4, 2}},
		{[]float64{1, 1, 0, 0}, []float64{3.5, 3.5, 1.5, 1.5}},
	}
	for _, test := range tests {
		if diff := cmp.Diff(test.want, Ranks(test.numbers)); diff != "" {
			t.Errorf("%v (-want +got):\n%s", test.numbers, diff)
		}
	}
}

func TestCorrelations(t *testing.T) {
	rising, squares := []float64{1, 2, 3, 4}, []float64{1, 4, 9, 16}
	is(t, "Pearson of squares", Pearson(rising, squares), "0.9843740")
	is(t, "Spearman of squares", Spearman(rising, squares), "1.0")
	is(t, "Spearman of ties", Spearman([]float64{0, 0, 1, 1}, []float64{0, 1, 2, 3}), "0.8944272")
	is(t, "falling", Spearman(rising, []float64{4, 3, 2, 1}), "-1.0")
	for _, flat := range []*float64{Pearson(rising, []float64{2, 2, 2, 2}), Spearman([]float64{0, 0, 0, 0}, rising), Pearson(nil, nil), Pearson([]float64{1}, []float64{1})} {
		if flat != nil {
			t.Errorf("%v where nothing varies", *flat)
		}
	}
	if got := Pearson([]float64{2, 0, 3}, []float64{11, 1, 16}); *got != 1 { // rounding alone would give a hair more
		t.Errorf("on one line: %v", *got)
	}
}
