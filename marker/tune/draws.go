package tune

import (
	"math"
	"slices"

	"locmark/marker"
	"locmark/marker/stat"
)

// try is one kind of draw: what is drawn, and the numbers of each. All programmes are put to the same draws.
type try struct {
	kind   string
	judges bool // a level that it moves too often is fragile
	scope  marker.Scope
	draws  []marker.Numbers
}

// The kinds of draw. Any weights at all are drawn to show how far a level rests on the weights; few people would defend most
// of them, so they call nothing fragile.
const (
	AnyWeights     = "any_weights"
	NearWeights    = "near_weights"
	NearThresholds = "near_thresholds"
)

// triesOf draws everything at once from streams of one seed, so that nothing hangs on who uses it and when.
func triesOf(m *marker.Marker, plan Plan) []try {
	reach := millionths(plan.Thresholds)
	return []try{
		{AnyWeights, false, marker.AsWritten, draws(m, plan, 1, func(d *drawer) { d.anyWeights() })},
		{NearWeights, true, marker.AsWritten, draws(m, plan, 2, func(d *drawer) { d.nearWeights(plan.Weights) })},
		{NearThresholds, true, marker.Scope{Low: marker.Whole - reach, High: marker.Whole + reach, Without: -1},
			draws(m, plan, 3, func(d *drawer) { d.nearThresholds(plan.Thresholds) })},
	}
}

func draws(m *marker.Marker, plan Plan, stream uint64, draw func(*drawer)) []marker.Numbers {
	random := stat.Random(plan.Seed, stream)
	d := &drawer{random: random}
	written := m.Numbers()
	all := make([]marker.Numbers, plan.Draws)
	for i := range all {
		d.numbers = marker.Numbers{Weights: slices.Clone(written.Weights), Cuts: slices.Clone(written.Cuts), Factors: slices.Clone(written.Factors)}
		draw(d)
		all[i] = d.numbers
	}
	return all
}

// levels decides the programme by every draw, and counts how often each level came of it.
func (t *try) levels(marking *marker.Marking, desk *marker.Desk) []int {
	decision := marking.Decision(t.scope)
	counts := make([]int, len(marking.Marker().Edition().Scale))
	for i := range t.draws {
		if level := decision.Level(&t.draws[i], desk); level != marker.NoDecision {
			counts[level]++
		}
	}
	return counts
}

// around moves each number by a factor of its own, drawn evenly up to a share above and below it.
func (d *drawer) around(numbers []int64, share float64) {
	factors := make([]int64, len(numbers))
	stat.Around(d.random, slices.Repeat([]int64{1}, len(numbers)), share, factors)
	for i := range numbers {
		numbers[i] = max(1, numbers[i]*factors[i]/stat.Millionth)
	}
}

// millionths writes a share in the unit that numbers are drawn in.
func millionths(share float64) int64 { return int64(math.Round(share * marker.Whole)) }
