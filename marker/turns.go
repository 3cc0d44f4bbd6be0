package marker

import (
	"math"
	"slices"

	"locmark/marker/fact"
)

// ThresholdTurn is a threshold at which a programme's overall level changes, all other numbers staying as they are.
type ThresholdTurn struct {
	Threshold int        // among the thresholds of the edition
	Factor    int64      // the first factor, in millionths, at which the other level stands
	Value     fact.Ratio // what was measured: where the threshold passes it, the level changes
	Level     int        // that it then has
}

// WeightTurn is the nearest weight, above or below the present one, at which a programme's overall level changes.
type WeightTurn struct {
	Criterion int
	Weight    int64 // in millionths; the first at which the other level stands
	Level     int   // that it then has
}

// AnyFactor leaves every threshold open up to a hundred times what is written.
var AnyFactor = Scope{Low: 1, High: 100 * Whole, Without: -1}

// ThresholdTurns are the thresholds that alone could change the overall level, and where. One that would lie above the whole
// is left out.
func (m *Marking) ThresholdTurns(desk *Desk) []ThresholdTurn {
	decision, numbers := m.Decision(AnyFactor), m.marker.Numbers()
	present := decision.Level(&numbers, desk)
	var turns []ThresholdTurn
	for _, index := range decision.Open() {
		threshold := &m.marker.thresholds[index]
		value := m.measure(threshold.measure).value
		factor := threshold.flip(value)
		if m.marker.measures[threshold.measure].isPart() && threshold.At(factor).Cmp(fact.Int(1)) > 0 {
			continue
		}
		numbers.Factors[index] = factor
		if level := decision.Level(&numbers, desk); level != present {
			turns = append(turns, ThresholdTurn{index, factor, value, level})
		}
		numbers.Factors[index] = Whole
	}
	return turns
}

// flip is the factor nearest to what is written at which a value meets the threshold that does not now, or the other way
// round.
func (t *Threshold) flip(value fact.Ratio) int64 {
	low, high := t.limits(value)
	switch {
	case Whole < low:
		return low
	case Whole > high:
		return high
	case high < math.MaxInt64:
		return high + 1
	}
	return low - 1
}

// WeightTurns are the weights that alone could change the overall level, and the nearest that does, below and above.
func (m *Marking) WeightTurns(desk *Desk) []WeightTurn {
	decision, numbers := m.Decision(AsWritten), m.marker.Numbers()
	present := decision.Level(&numbers, desk)
	levels := desk.Levels()
	var turns []WeightTurn
	for i := range m.marker.criteria {
		if levels[i] >= noLevel {
			continue
		}
		written := numbers.Weights[i]
		at := m.marker.cutWeights(i, levels, &numbers)
		for _, way := range []func([]int64, int64) []int64{downward, upward} {
			for _, numbers.Weights[i] = range way(at, written) {
				if level := decision.Level(&numbers, desk); level != present {
					turns = append(turns, WeightTurn{i, numbers.Weights[i], level})
					break
				}
			}
		}
		numbers.Weights[i] = written
	}
	return turns
}

// CutTurn is the nearest cut, below or above the present one, at which a programme's overall level changes.
type CutTurn struct {
	Cut   int   // among the cuts of the edition; the first begins level 1
	At    int64 // in millionths; the first at which the other level stands
	Mean  int64 // in millionths; that of the dimension, which the cut then passes
	Level int   // that it then has
}

// CutTurns are the cuts that alone could change the overall level, and the nearest that does, below and above, as far as an
// edition can have it: between the cuts beside it, and not above the scale.
func (m *Marking) CutTurns(desk *Desk) []CutTurn {
	decision, numbers := m.Decision(AsWritten), m.marker.Numbers()
	present := decision.Level(&numbers, desk)
	var means []int64
	for _, dimension := range m.levels {
		if dimension.given {
			means = append(means, dimension.mean.Num*Whole/dimension.mean.Den)
		}
	}
	slices.Sort(means)
	var turns []CutTurn
	for i, written := range numbers.Cuts {
		// A mean meets a cut that it equals: one that comes down to it is met, and one above it no longer is.
		for _, way := range []struct {
			means []int64
			past  int64
		}{{downward(means, written), 0}, {upward(means, written-1), 1}} {
			for _, mean := range way.means {
				numbers.Cuts[i] = mean + way.past
				if !isRoom(numbers.Cuts, i) {
					break
				}
				if level := decision.Level(&numbers, desk); level != present {
					turns = append(turns, CutTurn{i, mean + way.past, mean, level})
					break
				}
			}
		}
		numbers.Cuts[i] = written
	}
	return turns
}

// isRoom reports whether a cut lies between those beside it, as the cuts of an edition do, and on the scale.
func isRoom(cuts []int64, i int) bool {
	below, above := int64(0), int64(len(cuts))*Whole+1
	if i > 0 {
		below = cuts[i-1]
	}
	if i < len(cuts)-1 {
		above = cuts[i+1]
	}
	return below < cuts[i] && cuts[i] < above
}

// cutWeights are the weights, in whole millionths, beside which the mean of a criterion's dimension meets a cut: the mean
// (sum + weight x level) / (others + weight) equals the cut at one weight at most.
func (m *Marker) cutWeights(criterion int, levels []uint8, n *Numbers) []int64 {
	var sum, others int64
	for _, i := range m.dimensions[m.criteria[criterion].dimension].criteria {
		if i != criterion && levels[i] < noLevel {
			sum += int64(levels[i]) * n.Weights[i]
			others += n.Weights[i]
		}
	}
	var at []int64
	for _, cut := range n.Cuts {
		if over := int64(levels[criterion])*Whole - cut; over != 0 {
			weight := (cut*others - sum*Whole) / over
			at = append(at, weight-1, weight, weight+1)
		}
	}
	slices.Sort(at)
	return slices.Compact(at)
}

// upward and downward are what lies beyond the present weight, nearest first. A weight is above 0.
func upward(at []int64, present int64) []int64 {
	return slices.DeleteFunc(slices.Clone(at), func(w int64) bool { return w <= present })
}

func downward(at []int64, present int64) []int64 {
	below := slices.DeleteFunc(slices.Clone(at), func(w int64) bool { return w >= present || w < 1 })
	slices.Reverse(below)
	return below
}
