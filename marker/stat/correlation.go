package stat

import (
	"math"

	gonum "gonum.org/v1/gonum/stat"
)

// Pearson is the correlation of two rows of numbers of the same length, -1 to 1; nil where either does not vary.
func Pearson(one, other []float64) *float64 {
	if len(one) < 2 {
		return nil
	}
	value := gonum.Correlation(one, other, nil)
	if math.IsNaN(value) {
		return nil
	}
	value = max(-1, min(1, value)) // rounding may leave it a hair beyond
	return &value
}

// Spearman is the correlation of ranks of two rows of numbers, where equal numbers share the average of their ranks; nil where
// either does not vary.
func Spearman(one, other []float64) *float64 { return Pearson(Ranks(one), Ranks(other)) }

// correlation is a correlation of two raters or items, over the units that have both.
func correlation(of func(one, other []float64) *float64) func(Ratings) Result {
	return func(r Ratings) Result {
		if !r.pair() {
			return Result{Dropped: len(r.Levels)}
		}
		units, dropped := Complete(r.Levels)
		return Result{of(Column(units, 0), Column(units, 1)), len(units), len(dropped)}
	}
}
