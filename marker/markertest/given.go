package markertest

import (
	"os"
	"path/filepath"
	"testing"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/fact"
)

// Given is the base programme of an edition with other evidence laid on it, which is written as in an example.
func Given(t testing.TB, m *marker.Marker, lexicon marker.Lexicon, evidence string) *fact.Programme {
	t.Helper()
	file := filepath.Join(t.TempDir(), "given.yaml")
	if err := os.WriteFile(file, []byte(evidence), 0o600); err != nil {
		t.Fatal(err)
	}
	node, err := criteria.LoadNode(file)
	if err != nil {
		t.Fatal(err)
	}
	programme, faults := marker.Example(m.Edition().Base, node, m.Form(), lexicon)
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	return programme
}
