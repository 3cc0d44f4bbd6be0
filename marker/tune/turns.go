package tune

import (
	"cmp"
	"math"
	"slices"

	"locmark/marker"
	"locmark/marker/fact"
)

// WeightTurn is the break-even weight of a criterion: where it passes it, the programme stands at another level.
type WeightTurn struct {
	Criterion string  `json:"criterion"`
	Weight    float64 `json:"weight"`     // as the criteria have it
	BreakEven float64 `json:"break_even"` // the nearest that changes the level, below or above
	Level     int     `json:"stands_at"`  // where the programme then stands
	Drawn     bool    `json:"drawn"`      // whether the break-even lies within what was drawn
}

// CutTurn is the break-even of a cut between two levels of a dimension: the mean of some dimension.
type CutTurn struct {
	Begins    int     `json:"begins"`     // the level that begins at the cut
	Cut       float64 `json:"cut"`        // as the criteria have it
	BreakEven float64 `json:"break_even"` // the nearest that changes the level, below or above
	Mean      float64 `json:"mean"`       // that of the dimension, which the cut then passes
	Level     int     `json:"stands_at"`  // where the programme then stands
	Drawn     bool    `json:"drawn"`      // whether the break-even lies within what was drawn
}

// cutTurns are the break-even cuts of a programme, the least change first. Cuts are drawn up to a share from what is written.
func cutTurns(marking *marker.Marking, desk *marker.Desk, share float64) []CutTurn {
	cuts := marking.Marker().Numbers().Cuts
	var all []CutTurn
	for _, turn := range marking.CutTurns(desk) {
		all = append(all, CutTurn{
			Begins: turn.Cut + 1, Cut: float64(cuts[turn.Cut]) / marker.Whole, BreakEven: float64(turn.At) / marker.Whole,
			Mean: float64(turn.Mean) / marker.Whole, Level: turn.Level,
			Drawn: isDrawn(cuts[turn.Cut], turn.At, share),
		})
	}
	slices.SortStableFunc(all, func(a, b CutTurn) int { return cmp.Compare(a.Move(), b.Move()) })
	return all
}

// Move is by how much of itself the cut has to change.
func (t CutTurn) Move() float64 { return math.Abs(t.BreakEven/t.Cut - 1) }

// ThresholdTurn is the break-even of a threshold: what was measured.
type ThresholdTurn struct {
	marker.Threshold
	Got       float64 `json:"got"`        // what was measured
	BreakEven float64 `json:"break_even"` // the nearest threshold that changes the level
	Level     int     `json:"stands_at"`  // where the programme then stands
	Drawn     bool    `json:"drawn"`      // whether the break-even lies within what was drawn

	Measured fact.Ratio `json:"-"` // what was measured, exactly
}

// weightTurns are the break-even weights of a programme, the least change first. Weights are drawn up to a share from what
// is written.
func weightTurns(marking *marker.Marking, desk *marker.Desk, share float64) []WeightTurn {
	m := marking.Marker()
	weights := m.Numbers().Weights
	var all []WeightTurn
	for _, turn := range marking.WeightTurns(desk) {
		all = append(all, WeightTurn{
			Criterion: m.Edition().Criteria[turn.Criterion].ID, Weight: float64(weights[turn.Criterion]) / marker.Whole,
			BreakEven: float64(turn.Weight) / marker.Whole, Level: turn.Level,
			Drawn: isDrawn(weights[turn.Criterion], turn.Weight, share),
		})
	}
	slices.SortStableFunc(all, func(a, b WeightTurn) int { return cmp.Compare(a.Move(), b.Move()) })
	return all
}

// Move is by how much of itself the weight has to change.
func (t WeightTurn) Move() float64 { return math.Abs(t.BreakEven/t.Weight - 1) }

// thresholdTurns are the break-even thresholds of a programme, the least change first. Thresholds are drawn up to a share
// from what is written.
func thresholdTurns(marking *marker.Marking, desk *marker.Desk, share float64) []ThresholdTurn {
	var all []ThresholdTurn
	for _, turn := range marking.ThresholdTurns(desk) {
		threshold := marking.Marker().Thresholds()[turn.Threshold]
		all = append(all, ThresholdTurn{
			Threshold: threshold, Got: turn.Value.Float(), BreakEven: threshold.At(turn.Factor).Float(), Level: turn.Level, Measured: turn.Value,
			Drawn: isDrawn(marker.Whole, turn.Factor, share),
		})
	}
	slices.SortStableFunc(all, func(a, b ThresholdTurn) int { return cmp.Compare(a.Move(), b.Move()) })
	return all
}

// Move is by how much of itself the threshold has to change.
func (t ThresholdTurn) Move() float64 { return math.Abs(t.BreakEven/t.Number.Float() - 1) }

// isDrawn reports whether a number lies up to a share, known to the millionth, from what is written.
func isDrawn(written, number int64, share float64) bool {
	reach := written * millionths(share) / marker.Whole
	return written-reach <= number && number <= written+reach
}
