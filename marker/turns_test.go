package marker_test

import (
	"slices"
	"testing"

	"locmark/marker"
	"locmark/marker/markertest"
)

// TestThresholdTurns: at the factor that is named the programme stands at the level that is named, and a millionth before it
// still at its own.
func TestThresholdTurns(t *testing.T) {
	b := newBench(t)
	desk, found := b.NewDesk(), 0
	for i, programme := range markertest.Examples(t, b.Marker) {
		marking := b.Mark(programme)
		decision := marking.Decision(everywhere)
		for _, turn := range marking.ThresholdTurns(desk) {
			found++
			numbers := b.Numbers()
			before := turn.Factor - 1
			if turn.Factor < marker.Whole {
				before = turn.Factor + 1
			}
			if turn.Factor > everywhere.High {
				continue
			}
			numbers.Factors[turn.Threshold] = turn.Factor
			at := decision.Level(&numbers, desk)
			numbers.Factors[turn.Threshold] = before
			if short := decision.Level(&numbers, desk); at != turn.Level || short != decidedBy(marking) {
				t.Errorf("example %d: %s turns from %d to %d at %d, where it stands at %d and before at %d",
					i, b.Thresholds()[turn.Threshold].Written, decidedBy(marking), turn.Level, turn.Factor, at, short)
			}
		}
	}
	if found < 100 {
		t.Errorf("only %d thresholds turn", found)
	}
}

// TestWeightTurns: at the weight that is named the programme stands at the level that is named, and on the way to it, looked
// at in a hundred places, at its own.
func TestWeightTurns(t *testing.T) {
	b := newBench(t)
	desk, found := b.NewDesk(), 0
	for i, programme := range markertest.Examples(t, b.Marker) {
		marking := b.Mark(programme)
		decision := marking.Decision(marker.AsWritten)
		for _, turn := range marking.WeightTurns(desk) {
			found++
			numbers := b.Numbers()
			present := numbers.Weights[turn.Criterion]
			for step := range int64(101) {
				numbers.Weights[turn.Criterion] = present + (turn.Weight-present)*step/100
				want := decidedBy(marking)
				if step == 100 {
					want = turn.Level
				}
				if got := decision.Level(&numbers, desk); got != want {
					t.Fatalf("example %d, criterion %d: weight %d gives %d, want %d; it turns at %d", i, turn.Criterion, numbers.Weights[turn.Criterion], got, want, turn.Weight)
				}
			}
		}
	}
	if found < 100 {
		t.Errorf("only %d weights turn", found)
	}
}

// TestTurnsAreComplete: a weight that is not said to turn changes nothing, however high or low.
func TestTurnsAreComplete(t *testing.T) {
	b := newBench(t)
	desk := b.NewDesk()
	for i, programme := range markertest.Examples(t, b.Marker) {
		marking := b.Mark(programme)
		decision, turns := marking.Decision(marker.AsWritten), map[int]bool{}
		for _, turn := range marking.WeightTurns(desk) {
			turns[turn.Criterion] = true
		}
		for criterion := range b.Numbers().Weights {
			for _, weight := range []int64{1, marker.Whole / 3, 7 * marker.Whole, 1000 * marker.Whole} {
				numbers := b.Numbers()
				numbers.Weights[criterion] = weight
				if got := decision.Level(&numbers, desk); got != decidedBy(marking) && !turns[criterion] {
					t.Errorf("example %d: weight %d of criterion %d gives %d, and no turn is named", i, weight, criterion, got)
				}
			}
		}
	}
}

// TestCutTurns: at the cut that is named the programme stands at the level that is named, and a millionth nearer to what is
// written still at its own.
func TestCutTurns(t *testing.T) {
	b := newBench(t)
	desk, found := b.NewDesk(), 0
	for i, programme := range markertest.Examples(t, b.Marker) {
		marking := b.Mark(programme)
		decision := marking.Decision(marker.AsWritten)
		for _, turn := range marking.CutTurns(desk) {
			found++
			numbers := b.Numbers()
			nearer := turn.At + 1
			if turn.At > numbers.Cuts[turn.Cut] {
				nearer = turn.At - 1
			}
			numbers.Cuts[turn.Cut] = turn.At
			if !slices.IsSorted(append([]int64{1}, append(numbers.Cuts, 3*marker.Whole)...)) {
				t.Fatalf("example %d: no edition can have the cuts %v", i, numbers.Cuts)
			}
			at := decision.Level(&numbers, desk)
			numbers.Cuts[turn.Cut] = nearer
			if before := decision.Level(&numbers, desk); at != turn.Level || before != decidedBy(marking) {
				t.Fatalf("example %d: cut %d turns at %d to %d: there %d, before %d, now %d", i, turn.Cut, turn.At, turn.Level, at, before, decidedBy(marking))
			}
		}
	}
	if found < 100 {
		t.Errorf("only %d cuts turn", found)
	}
}
