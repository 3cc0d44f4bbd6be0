package stat

import (
	"slices"

	gonum "gonum.org/v1/gonum/stat"
)

// Confidence is how much of what resamples give lies within a ConfidenceInterval.
const Confidence = 0.95

// ConfidenceInterval is what a statistic gives in the middle 95 % of resamples. Low and High are nil where no resample defines it.
// Undefined resamples, in which nothing varied, were left out.
type ConfidenceInterval struct {
	Low        *float64 `json:"low"`
	High       *float64 `json:"high"`
	Confidence float64  `json:"confidence"`
	Resamples  int      `json:"resamples"`
	Undefined  int      `json:"undefined"`
	Seed       uint64   `json:"seed"`
}

// Bootstrap computes a statistic on resamples of the units, drawn with replacement. The same units in any order, with the same
// seed, give the same interval.
//
// Source: the percentile method of Efron (1979), "Bootstrap methods".
func Bootstrap(r Ratings, of func(Ratings) Result, resamples int, seed uint64) ConfidenceInterval {
	alone := make([]Ratings, len(r.Levels))
	for i := range r.Levels {
		alone[i] = Ratings{Top: r.Top, Levels: r.Levels[i : i+1]}
	}
	return BootstrapClusters(alone, of, resamples, seed)
}

// interval is what lies in the middle of the values that resamples gave.
func interval(values []float64, resamples int, seed uint64) ConfidenceInterval {
	middle := ConfidenceInterval{Confidence: Confidence, Resamples: resamples, Undefined: resamples - len(values), Seed: seed}
	if len(values) > 0 {
		slices.Sort(values)
		middle.Low, middle.High = percentile(values, (1-Confidence)/2), percentile(values, (1+Confidence)/2)
	}
	return middle
}

func percentile(sorted []float64, share float64) *float64 {
	value := gonum.Quantile(share, gonum.Empirical, sorted, nil)
	return &value
}
