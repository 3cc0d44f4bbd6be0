package marker_test

import (
	"testing"

	"locmark/marker/markertest"
)

// TestWhoIsOnlySuggested: the name that fills a row which is there has no value in the record, at any stage.
func TestWhoIsOnlySuggested(t *testing.T) {
	b := newBench(t)
	for _, stage := range []string{"proposal", "inception", "annual", "final"} {
		given := "programme: {stage: " + stage + "}\nmonitoring: [{organisation: null, role: collects, feedback: \"Each quarter the council hears the results.\"}]\n"
		f := finding(b.Assess(markertest.Given(t, b.Marker, b.lexicon, given)), "B4")
		named := 0
		for _, change := range f.Action.Changes {
			for _, edit := range change.Edits {
				if edit.Column == "organisation" {
					named++
					if edit.Value != nil || edit.Suggested != "Municipality of Mto Mweupe" {
						t.Errorf("%s: %+v", stage, edit)
					}
				}
			}
		}
		if named != 1 {
			t.Errorf("%s: %d names: %s", stage, named, f.Action.Text)
		}
	}
}
