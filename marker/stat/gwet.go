package stat

// GwetAC1 is the agreement of any number of raters beyond chance, where chance is that a rater who does not know picks any
// level of the scale. It stays high where nearly all units deserve one level, where kappas fall although raters agree; 1 at
// most. A level of the scale that nobody gave counts as one that could have been given.
//
// Source: Gwet (2008), "Computing inter-rater reliability and its variance in the presence of high agreement". Where all
// ratings are one level the formula gives 1; by the rule of this package that is not defined. Units rated once are dropped,
// also from how often levels are given, where Gwet's own programs keep them.
func GwetAC1(r Ratings) Result {
	return beyondChance(r, func(shares []float64) float64 {
		chance := 0.0
		for _, share := range shares {
			chance += share * (1 - share)
		}
		return chance / float64(r.Top)
	})
}
