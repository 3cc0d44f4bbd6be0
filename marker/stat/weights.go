package stat

import (
	"math"
	"math/rand/v2"
	"slices"
)

// WholeWeight is what the weights that Simplex draws add up to: they are billionths, so that sums of them are exact.
const WholeWeight = 1_000_000_000

// Simplex fills into with weights above 0 that add up to WholeWeight, every such division being as likely as any other.
// There is at least one weight.
func Simplex(random *rand.Rand, into []int64) {
	cuts := into[:len(into)-1]
	for drawn := false; !drawn; drawn = rising(cuts) { // a cut drawn twice would leave a weight of 0
		for i := range cuts {
			cuts[i] = 1 + random.Int64N(WholeWeight-1)
		}
		slices.Sort(cuts)
	}
	before := int64(0)
	for i := range cuts {
		cuts[i], before = cuts[i]-before, cuts[i]
	}
	into[len(into)-1] = WholeWeight - before
}

// rising reports whether each number is above the one before.
func rising(numbers []int64) bool {
	for i := 1; i < len(numbers); i++ {
		if numbers[i] <= numbers[i-1] {
			return false
		}
	}
	return true
}

// Millionth is the unit of the weights that Around draws: a present weight of 1 is a million of them.
const Millionth = 1_000_000

// Around fills into with weights drawn each for itself, evenly within a share (0 to 1) above and below the present weights,
// which are whole numbers from 1 to a million. Drawn weights are millionths of the unit of the present ones, and above 0.
func Around(random *rand.Rand, present []int64, share float64, into []int64) {
	for i, weight := range present {
		whole := weight * Millionth
		reach := int64(math.Round(float64(whole) * share))
		into[i] = max(1, whole-reach+random.Int64N(2*reach+1))
	}
}
