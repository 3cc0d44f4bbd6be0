package marker_test

import (
	"strings"
	"testing"

	"locmark/marker/markertest"
)

// TestThePlaceOfARowIsForPeopleToSay: which place a row is about that stands there already, a step suggests on a condition, and
// never as a fact; a row that is new may be planned anywhere.
func TestThePlaceOfARowIsForPeopleToSay(t *testing.T) {
	b := newBench(t)
	given := "indicators: [{id: I1, territory: null}]\n"
	f := finding(b.Assess(markertest.Given(t, b.Marker, b.lexicon, given)), "B1")
	if !strings.Contains(f.Action.Text, "(Territory: Mto Mweupe, if that is the place it is about)") {
		t.Error(f.Action.Text)
	}
	open, planned := 0, 0
	for n, programme := range markertest.Examples(t, b.Marker) {
		for _, f := range b.Assess(programme).Criteria {
			if f.Action == nil {
				continue
			}
			for _, change := range f.Action.Changes {
				for _, edit := range change.Edits {
					switch {
					case edit.Column != "territory":
					case edit.NewRow == 0 && edit.Value != nil:
						t.Errorf("example %d, %s: %s is said to be in %s", n, f.ID, edit.Cell, *edit.Value)
					case edit.NewRow > 0 && edit.Table != "budget" && edit.Suggested != "":
						t.Errorf("example %d, %s: whether a new row is about %s is left open", n, f.ID, edit.Suggested)
					case edit.NewRow == 0 && edit.Table != "budget":
						open++
					case edit.Value != nil:
						planned++
					}
				}
			}
		}
	}
	if open == 0 || planned == 0 {
		t.Errorf("%d places are for people to say, and %d are planned", open, planned)
	}
}
