package markertest

import (
	"testing"

	"locmark/marker"
	"locmark/marker/fact"
)

// Examples are the programmes of all examples of an edition: each stands at or near a threshold.
func Examples(t testing.TB, m *marker.Marker) []*fact.Programme {
	t.Helper()
	var all []*fact.Programme
	lexicon := Lexicon(t)
	for i := range m.Edition().Criteria {
		for _, example := range m.Edition().Criteria[i].Examples {
			programme, faults := marker.Example(m.Edition().Base, example.Given, m.Form(), lexicon)
			if len(faults) > 0 {
				t.Fatal(faults)
			}
			all = append(all, programme)
		}
	}
	return all
}
