package tune

import (
	"math/rand/v2"

	"locmark/marker"
	"locmark/marker/stat"
)

// drawer makes one draw of the numbers of an edition.
type drawer struct {
	random  *rand.Rand
	numbers marker.Numbers
}

func (d *drawer) anyWeights() { stat.Simplex(d.random, d.numbers.Weights) }

func (d *drawer) nearWeights(share float64) { d.around(d.numbers.Weights, share) }

// nearThresholds moves thresholds and the cuts between levels.
func (d *drawer) nearThresholds(share float64) {
	d.around(d.numbers.Factors, share)
	d.around(d.numbers.Cuts, share)
}
