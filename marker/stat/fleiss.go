package stat

// FleissKappa is the agreement of any number of raters beyond chance, where chance is that two raters draw levels as often as
// all raters together gave them; 1 at most. Units may be rated by different raters and by different numbers of them.
//
// Source: Fleiss (1971), "Measuring nominal scale agreement among many raters"; with missing ratings as Gwet (2014),
// "Handbook of Inter-Rater Reliability". Gwet lets units rated once count for how often levels are given; here they are
// dropped, as they are everywhere else.
func FleissKappa(r Ratings) Result {
	return beyondChance(r, func(shares []float64) float64 {
		chance := 0.0
		for _, share := range shares {
			chance += share * share
		}
		return chance
	})
}

// beyondChance is agreement beyond what chance gives, given how often each level is given. Where all ratings are one level
// nothing tells agreement from chance.
func beyondChance(r Ratings, chance func(shares []float64) float64) Result {
	units, dropped := r.pairable()
	result := Result{nil, len(units), dropped}
	if varies(units) {
		expected := chance(prevalence(units, r.Top))
		value := (observed(units) - expected) / (1 - expected)
		result.Value = &value
	}
	return result
}
