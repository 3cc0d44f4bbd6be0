package marker_test

import (
	"testing"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/markertest"
)

// trial puts an edition to its examples.
func trial(t *testing.T, edition string) *marker.Trial {
	t.Helper()
	made, faults := marker.NewTrial(markertest.Marker(t, edition))
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	return made
}

// TestExamples runs the criteria's own examples.
func TestExamples(t *testing.T) {
	for _, id := range criteria.EditionNames() {
		for _, tried := range trial(t, id).Run() {
			for _, miss := range tried.Misses {
				t.Errorf("%s:%d: %s: %s %s was promised, %q was found: %s", tried.File, tried.Line, tried.Example, miss.What, miss.Promised, miss.Found, miss.Because)
			}
		}
	}
}

// TestExamplesCover: every level and guard of the embedded editions is reached by an example, and every condition is seen
// both to hold and to fail.
func TestExamplesCover(t *testing.T) {
	for _, id := range criteria.EditionNames() {
		uncovered := trial(t, id).Uncovered()
		for _, l := range uncovered.Levels {
			t.Errorf("%s: no example reaches level %d of %s", id, l.Level, l.Criterion)
		}
		for _, g := range uncovered.Guards {
			t.Errorf("%s: in no example does the guard %s act", id, g)
		}
		for _, c := range uncovered.Conditions {
			t.Errorf("%s:%d:%d: %s (held: %v, failed: %v)", c.File, c.Line, c.Column, c.Condition, c.Held, c.Failed)
		}
	}
}

// TestExamplesNoticeMutants: no threshold or operator of the embedded editions can slip without an example that notices.
func TestExamplesNoticeMutants(t *testing.T) {
	t.Parallel()
	for _, id := range criteria.EditionNames() {
		mutation := trial(t, id).Mutate()
		if mutation.Tried == 0 {
			t.Errorf("%s: no mutant was made", id)
		}
		for _, m := range mutation.Survivors {
			t.Errorf("%s:%d:%d: no example notices that %s %s becomes %s", m.File, m.Line, m.Column, m.Name, m.Written, m.Becomes)
		}
	}
}
