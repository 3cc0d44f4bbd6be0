package tune_test

import (
	"context"
	"runtime"
	"testing"

	"locmark/marker"
	"locmark/marker/batch"
	"locmark/marker/markertest"
	"locmark/marker/tune"
)

// BenchmarkRobustness tries 1,000 programmes, most of which stand at or near some threshold, under 10,000 draws of each of
// the three kinds and all criteria of lm-2.0.
func BenchmarkRobustness(b *testing.B) {
	markings := thousand(b)
	plan := tune.Plan{Draws: 10_000, Seed: 1, Weights: 0.25, Thresholds: 0.1, Each: workers(runtime.NumCPU())}
	for b.Loop() {
		if _, err := tune.Robust(markings, plan); err != nil {
			b.Fatal(err)
		}
	}
}

func thousand(b *testing.B) []*marker.Marking {
	m := markertest.Marker(b, "lm-2.0")
	examples := markertest.Examples(b, m)
	markings := make([]*marker.Marking, 1000)
	for i := range markings {
		markings[i] = m.Mark(examples[i%len(examples)])
	}
	return markings
}

// workers does pieces of work on so many goroutines.
func workers(n int) func(int, func(int)) error {
	return func(pieces int, do func(int)) error { return batch.Each(context.Background(), n, pieces, do) }
}
