// Package stat is the statistics of locmark: how far raters agree, how far the items of a scale hang together, and weights
// drawn at random. It knows levels and numbers, and nothing of programmes.
//
// A statistic that is not defined, since nothing varies or there is nothing to compare, is nil (null in JSON): never 0, 1,
// NaN or Inf. A scale goes from 0 to its top, and a level that nobody gave stays in it.
package stat

// Missing stands where a rater gave a unit no level.
const Missing = -1

// Ratings are the levels that raters gave to units, or that the units have on items. Every unit has as many entries as the
// first; an entry is Missing or a level from 0 to Top.
type Ratings struct {
	Top    int
	Levels [][]int // by unit, then by rater or item
}

// Result is a statistic with what it rests on. Value is nil where it is not defined. N counts the units it was computed from,
// Dropped those that were left out because they lack a rating that it needs.
type Result struct {
	Value   *float64 `json:"value"`
	N       int      `json:"n"`
	Dropped int      `json:"dropped"`
}

// tally is how many raters gave a unit each level, and how many rated it.
type tally struct {
	counts []int
	raters int
}

func (r Ratings) tally(unit []int) tally {
	t := tally{counts: make([]int, r.Top+1)}
	for _, level := range unit {
		if level != Missing {
			t.counts[level]++
			t.raters++
		}
	}
	return t
}

// pairable are the units that at least two raters rated, and how many others there are: one rating agrees with nothing.
func (r Ratings) pairable() (units []tally, dropped int) {
	for _, unit := range r.Levels {
		if t := r.tally(unit); t.raters >= 2 {
			units = append(units, t)
		}
	}
	return units, len(r.Levels) - len(units)
}

// varies reports whether two different levels were given to anything.
func varies(units []tally) bool {
	given := make(map[int]bool)
	for _, unit := range units {
		for level, count := range unit.counts {
			if count > 0 {
				given[level] = true
			}
		}
	}
	return len(given) > 1
}
