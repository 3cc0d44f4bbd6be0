package marker_test

import (
	"strings"
	"testing"

	"locmark/marker/markertest"
)

// TestNothingToSpareIsSaid: where a level is just reached, nothing is counted that may be lost.
func TestNothingToSpareIsSaid(t *testing.T) {
	b := newBench(t)
	none := 0
	for n, programme := range markertest.Examples(t, b.Marker) {
		for _, f := range b.Assess(programme).Criteria {
			for _, margin := range f.Margin {
				if said := strings.Contains(margin.Text, "nothing may be lost"); said != (margin.By == 0) {
					t.Errorf("example %d, %s: %v is to spare: %s", n, f.ID, margin.By, margin.Text)
				}
				if margin.By == 0 {
					none++
				}
			}
		}
	}
	if none == 0 {
		t.Error("no example is just enough")
	}
}
