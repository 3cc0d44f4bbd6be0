package tune_test

import (
	"encoding/json"
	"math"
	"testing"

	"locmark/marker"
	"locmark/marker/markertest"
	"locmark/marker/tune"
)

func examples(t testing.TB) []*marker.Marking {
	m := markertest.Marker(t, "lm-2.0")
	var all []*marker.Marking
	for _, programme := range markertest.Examples(t, m) {
		all = append(all, m.Mark(programme))
	}
	return all
}

// example is the programme of one example, marked.
func example(t testing.TB, criterion, name string) *marker.Marking {
	m := markertest.Marker(t, "lm-2.0")
	programmes := markertest.Examples(t, m)
	for _, c := range m.Edition().Criteria {
		for i, example := range c.Examples {
			if c.ID == criterion && example.Name == name {
				return m.Mark(programmes[i])
			}
		}
		programmes = programmes[len(c.Examples):]
	}
	t.Fatalf("%s has no example %q", criterion, name)
	return nil
}

func robust(t *testing.T, markings []*marker.Marking, plan tune.Plan) *tune.Robustness {
	t.Helper()
	if plan.Each == nil {
		plan.Each = workers(1)
	}
	r, err := tune.Robust(markings, plan)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// TestRobustIsReproducible: the same seed gives the same bytes, whatever the number of workers, and another seed others.
func TestRobustIsReproducible(t *testing.T) {
	markings := examples(t)[:40]
	plan := tune.Plan{Draws: 300, Seed: 7, Weights: 0.25, Thresholds: 0.1}
	first := written(t, robust(t, markings, plan))
	for _, n := range []int{2, 7} {
		plan.Each = workers(n)
		if again := written(t, robust(t, markings, plan)); again != first {
			t.Errorf("%d workers give other bytes", n)
		}
	}
	plan.Seed = 8
	if other := robust(t, markings, plan); written(t, other) == first {
		t.Error("another seed gives the same bytes")
	}
}

func written(t *testing.T, v any) string {
	data, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// TestNothingMovesWithoutReach: where weights and thresholds are moved by nothing, every programme keeps its level.
func TestNothingMovesWithoutReach(t *testing.T) {
	r := robust(t, examples(t), tune.Plan{Draws: 3, Seed: 1})
	for _, trial := range r.Trials[1:] {
		if trial.Kept < 1-1e-12 || trial.Fragile != 0 {
			t.Errorf("%s keeps %v of the levels, %d fragile", trial.Kind, trial.Kept, trial.Fragile)
		}
	}
	for _, stand := range r.Programmes {
		if stand.Kept[1] != 1 || stand.Kept[2] != 1 || stand.Fragile {
			t.Errorf("%v moves: %v", stand.Programme, stand.Kept)
		}
	}
}

// TestSharesAreAsCalculated: a programme whose level hangs on one threshold, at which it stands exactly, keeps it in half of
// the draws of that threshold.
func TestSharesAreAsCalculated(t *testing.T) {
	exact := example(t, "C1", "a quarter exactly")
	stand := robust(t, []*marker.Marking{exact}, tune.Plan{Draws: 20_000, Seed: 1, Weights: 0.25, Thresholds: 0.1}).Programmes[0]
	if math.Abs(stand.Kept[2]-0.5) > 0.02 || !stand.Fragile {
		t.Errorf("kept in %v of the draws of thresholds, fragile: %v", stand.Kept[2], stand.Fragile)
	}
	if len(stand.Thresholds) == 0 || stand.Thresholds[0].Written != "25%" || stand.Thresholds[0].Got != 0.25 {
		t.Errorf("break-even thresholds: %+v", stand.Thresholds)
	}
}

// TestLeavingOutIsBothWays: what leaves a criterion out names each programme that moves, with where it stood.
func TestLeavingOutIsBothWays(t *testing.T) {
	markings := examples(t)
	r := robust(t, markings, tune.Plan{Draws: 1, Seed: 1})
	up, down := 0, 0
	for _, without := range r.Without {
		for _, move := range without.Moves {
			switch {
			case move.To == nil || *move.To < move.From:
				down++
			case *move.To > move.From:
				up++
			default:
				t.Errorf("%s: %v does not move", without.Criterion, move)
			}
		}
	}
	if up == 0 || down == 0 || len(r.Without) != len(markings[0].Marker().Edition().Criteria) {
		t.Errorf("%d criteria, %d up, %d down", len(r.Without), up, down)
	}
}

// TestDrawnIsWithinReach: a break-even is called drawn up to the share to the millionth, whatever floats make of it.
func TestDrawnIsWithinReach(t *testing.T) {
	for _, reach := range []float64{0.05, 0.1, 0.29, 0.5} {
		r := robust(t, examples(t)[:60], tune.Plan{Draws: 20, Seed: 1, Weights: reach, Thresholds: reach})
		drawn, beyond := 0, 0
		for _, stand := range r.Programmes {
			for _, turn := range stand.Cuts {
				if within := math.Abs(turn.BreakEven-turn.Cut) < reach*turn.Cut+1e-9; within != turn.Drawn {
					t.Errorf("reach %v: cut %v to %v, drawn: %v", reach, turn.Cut, turn.BreakEven, turn.Drawn)
				}
			}
			for _, turn := range stand.Weights {
				if within := math.Abs(turn.BreakEven-turn.Weight) < reach*turn.Weight+1e-9; within != turn.Drawn {
					t.Errorf("reach %v: weight %v to %v, drawn: %v", reach, turn.Weight, turn.BreakEven, turn.Drawn)
				}
			}
			for _, turn := range stand.Thresholds {
				if turn.Drawn {
					drawn++
				} else {
					beyond++
				}
				if !turn.Counts && turn.Drawn != (turn.Move() < reach+1e-9) {
					t.Errorf("reach %v: %s to %v, drawn: %v", reach, turn.Written, turn.BreakEven, turn.Drawn)
				}
			}
		}
		if drawn == 0 || beyond == 0 {
			t.Errorf("reach %v: %d thresholds within, %d beyond", reach, drawn, beyond)
		}
	}
}
