package stat

// KrippendorffAlpha is the agreement of any number of raters beyond chance, with missing ratings; 1 at most, 0 where ratings
// might as well be drawn from a hat. Units with fewer than two ratings are dropped.
//
// Source: Krippendorff (2011), "Computing Krippendorff's Alpha-Reliability".
func KrippendorffAlpha(r Ratings, metric Metric) Result {
	units, dropped := r.pairable()
	return Result{alpha(units, r.Top, metric), len(units), dropped}
}

// alpha compares the disagreement within units with that between any two ratings.
func alpha(units []tally, top int, metric Metric) *float64 {
	counts, all := pooled(units, top)
	within, between := 0.0, 0.0
	for one := range counts {
		for other := range one {
			apart := metric(one, other, counts)
			within += apart * coincidences(units, one, other)
			between += apart * float64(counts[one]*counts[other])
		}
	}
	if between == 0 {
		return nil
	}
	value := 1 - float64(all-1)*within/between
	return &value
}

// pooled counts the ratings at each level, and all of them.
func pooled(units []tally, top int) (counts []int, all int) {
	counts = make([]int, top+1)
	for _, unit := range units {
		for level, count := range unit.counts {
			counts[level] += count
		}
		all += unit.raters
	}
	return counts, all
}

// coincidences is how often two levels meet in a unit, where each rating is paired with every other of its unit and counts
// once in all.
func coincidences(units []tally, one, other int) float64 {
	var met fractions
	for _, unit := range units {
		met.add(unit.counts[one]*unit.counts[other], unit.raters-1)
	}
	return met.sum()
}

// krippendorff is the alpha of a metric as a row of the table.
func krippendorff(metric Metric) func(Ratings) Result {
	return func(r Ratings) Result { return KrippendorffAlpha(r, metric) }
}
