package marker_test

import (
	"testing"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/markertest"
)

// TestExamples runs the criteria's own examples.
func TestExamples(t *testing.T) {
	lexicon := markertest.Lexicon(t)
	for _, id := range criteria.EditionNames() {
		m := markertest.Marker(t, id)
		for i := range m.Edition().Criteria {
			c := &m.Edition().Criteria[i]
			for _, example := range c.Examples {
				t.Run(id+"/"+c.ID+"/"+example.Name, func(t *testing.T) {
					programme, faults := marker.Example(m.Edition().Base, example.Given, m.Form(), lexicon)
					if len(faults) > 0 {
						t.Fatal(faults)
					}
					for _, miss := range marker.Misses(&example, c.ID, m.Assess(programme)) {
						t.Errorf("%s:%d: %s", example.Position.File, example.Position.Line, miss)
					}
				})
			}
		}
	}
}
