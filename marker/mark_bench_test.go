package marker_test

import (
	"testing"

	"locmark/marker/markertest"
)

// BenchmarkMark marks one programme whose facts are read (the sound programme of the edition, with every table filled), and
// BenchmarkAssess writes down why as well.
func BenchmarkMark(b *testing.B) {
	m := markertest.Marker(b, "lm-2.0")
	programme := markertest.Base(b, m)
	b.ReportAllocs()
	for b.Loop() {
		m.Mark(programme)
	}
}

func BenchmarkAssess(b *testing.B) {
	m := markertest.Marker(b, "lm-2.0")
	programme := markertest.Base(b, m)
	b.ReportAllocs()
	for b.Loop() {
		m.Assess(programme)
	}
}
