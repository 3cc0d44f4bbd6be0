package marker_test

import (
	"testing"

	"locmark/marker/markertest"
)

// BenchmarkSteps assesses programmes most of whose criteria could rise, with the smallest step of each.
func BenchmarkSteps(b *testing.B) {
	m := markertest.Marker(b, "lm-2.0")
	examples := markertest.Examples(b, m)
	n := 0
	for b.Loop() {
		m.Assess(examples[n%len(examples)])
		n++
	}
}
