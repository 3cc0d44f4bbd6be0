package report

import (
	"math/big"
	"slices"
	"testing"

	"locmark/marker"
	"locmark/marker/markertest"
	"locmark/marker/portfolio"
)

// TestWeightsAreTheMarkers: by the edition's own weights and cuts, the means are those that the Marker gives its own examples,
// to the last digit, and the levels are those it marks, unless a guard capped them.
func TestWeightsAreTheMarkers(t *testing.T) {
	m := markertest.Marker(t, "lm-2.0")
	sums := portfolio.New(portfolio.Options{})
	for _, programme := range markertest.Examples(t, m) {
		sums.Add(m.Assess(programme))
	}
	s := sums.Summaries()[0]
	compared := 0
	for _, d := range weighedDimensions(&s) {
		for _, row := range s.Rows {
			compared += sameMean(t, d, row, s.Edition)
		}
	}
	if compared < 100 {
		t.Errorf("only %d means were compared", compared)
	}
}

func sameMean(t *testing.T, d weighedDimension, row portfolio.Row, edition marker.EditionRef) int {
	t.Helper()
	own := row.Dimensions[slices.IndexFunc(row.Dimensions, func(l portfolio.DimensionLevel) bool { return l.ID == d.id })]
	mean := d.mean(row)
	if mean == nil || own.Score == nil {
		if mean != nil && own.Level != nil {
			t.Errorf("%s %s has the mean %v, and none in the record", row.Programme.ID, d.id, mean)
		}
		return 0
	}
	if value, _ := mean.Float64(); value != *own.Score {
		t.Errorf("%s %s has the mean %v, not %v", row.Programme.ID, d.id, value, *own.Score)
	}
	if level := cutLevel(mean, exactCuts(edition.Cuts)); level < *own.Level {
		t.Errorf("%s %s is at level %d, below %d as marked", row.Programme.ID, d.id, level, *own.Level)
	}
	return 1
}

func TestCutLevelIsExact(t *testing.T) {
	cuts := exactCuts([]float64{0.75, 1.5, 2.25})
	tests := []struct {
		mean *big.Rat
		want int
	}{
		{big.NewRat(3, 4), 1}, {big.NewRat(7499999999, 10000000000), 0}, {big.NewRat(9, 4), 3}, {big.NewRat(3, 2), 2}, {new(big.Rat), 0},
	}
	for _, test := range tests {
		if got := cutLevel(test.mean, cuts); got != test.want {
			t.Errorf("%v is at level %d, not %d", test.mean, got, test.want)
		}
	}
}
