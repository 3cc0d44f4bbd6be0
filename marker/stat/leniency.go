package stat

// Leniency is by how many levels a rater, by their place among the raters, stands above the mean of the others, averaged over
// the units that the rater shares with at least one other; below 0 is severe. N counts those units; dropped are those that
// the rater rated alone.
func Leniency(r Ratings, rater int) Result {
	var above fractions
	result := Result{}
	for _, unit := range r.Levels {
		if unit[rater] == Missing {
			continue
		}
		sum, others := 0, -1
		for _, level := range unit {
			if level != Missing {
				sum += level
				others++
			}
		}
		if others == 0 {
			result.Dropped++
			continue
		}
		above.add(unit[rater]*(others+1)-sum, others)
		result.N++
	}
	if result.N > 0 {
		mean := above.sum() / float64(result.N)
		result.Value = &mean
	}
	return result
}
