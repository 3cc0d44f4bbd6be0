package stat

import gonum "gonum.org/v1/gonum/stat"

// CronbachAlpha is how far the items of a scale hang together: 1 at most, 0 where they have nothing in common, below 0 where
// they work against each other. Units that lack an item are dropped. It is nil for fewer than two items or units, and where
// the sum of the items does not vary.
//
// Source: Cronbach (1951), "Coefficient alpha and the internal structure of tests".
func CronbachAlpha(r Ratings) Result {
	units, dropped := Complete(r.Levels)
	return Result{cronbach(units), len(units), len(dropped)}
}

func cronbach(units [][]int) *float64 {
	k := items(units)
	if k < 2 || len(units) < 2 {
		return nil
	}
	own := 0.0
	for item := range k {
		own += gonum.Variance(Column(units, item), nil)
	}
	total := gonum.Variance(totals(units), nil)
	if total == 0 {
		return nil
	}
	value := float64(k) / float64(k-1) * (1 - own/total)
	return &value
}

// nothing is less than any spread that is left where items do not cancel each other out; rounding leaves far less.
const nothing = 1e-9

// CronbachStandardised is Cronbach's alpha of items brought to the same spread: what the mean correlation between items gives.
// It is nil also where any item does not vary, since that has no correlation with others, and where items cancel each
// other out.
func CronbachStandardised(r Ratings) Result {
	units, dropped := Complete(r.Levels)
	return Result{standardised(units), len(units), len(dropped)}
}

func standardised(units [][]int) *float64 {
	k := float64(items(units))
	mean, ok := meanCorrelation(units)
	if !ok || 1+(k-1)*mean < nothing {
		return nil
	}
	value := k * mean / (1 + (k-1)*mean)
	return &value
}

// meanCorrelation is the mean of the correlations of every item with every other, if all are defined.
func meanCorrelation(units [][]int) (mean float64, ok bool) {
	sum, pairs := 0.0, 0
	for one := range items(units) {
		for other := range one {
			r := Pearson(Column(units, one), Column(units, other))
			if r == nil {
				return 0, false
			}
			sum += *r
			pairs++
		}
	}
	return sum / float64(max(pairs, 1)), pairs > 0
}
