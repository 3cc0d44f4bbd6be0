package stat

// PercentAgreement is how often two ratings of the same unit are the same level: the share of agreeing pairs of raters in
// each unit, averaged over units; 0 to 1. With two raters it is the share of units they agree on. Chance is not taken out.
func PercentAgreement(r Ratings) Result {
	units, dropped := r.pairable()
	if len(units) == 0 {
		return Result{Dropped: dropped}
	}
	value := observed(units)
	return Result{&value, len(units), dropped}
}

// observed is the mean share of agreeing pairs over units, of which there is at least one.
func observed(units []tally) float64 {
	var agreeing fractions
	for _, unit := range units {
		pairs := 0
		for _, count := range unit.counts {
			pairs += count * (count - 1)
		}
		agreeing.add(pairs, unit.raters*(unit.raters-1))
	}
	return agreeing.sum() / float64(len(units))
}

// prevalence is how often each level is given: its share among the ratings of a unit, averaged over units.
func prevalence(units []tally, top int) []float64 {
	shares := make([]float64, top+1)
	for level := range shares {
		var given fractions
		for _, unit := range units {
			given.add(unit.counts[level], unit.raters)
		}
		shares[level] = given.sum() / float64(len(units))
	}
	return shares
}
