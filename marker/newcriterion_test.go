package marker_test

import (
	"os"
	"path/filepath"
	"testing"

	"locmark/criteria"
	"locmark/marker/markertest"
)

// A criterion as it is begun fits every edition, and its examples deserve the levels they name.
func TestANewCriterionPassesItsOwnExamples(t *testing.T) {
	for edition, id := range map[string]string{"lm-2.0": "C5", "lm-2.0-screening": "S-new"} {
		folder := changed(t, edition)
		top := len(markertest.Marker(t, edition).Edition().Scale) - 1
		data, err := criteria.NewCriterion(id, top)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(folder, id+".yaml"), data, 0o644); err != nil {
			t.Fatal(err)
		}
		ran := 0
		for _, tried := range trial(t, folder).Run() {
			if filepath.Base(tried.File) != id+".yaml" {
				continue
			}
			ran++
			for _, miss := range tried.Misses {
				t.Errorf("%s: %s: %s %s was promised, %q was found: %s", edition, tried.Example, miss.What, miss.Promised, miss.Found, miss.Because)
			}
		}
		if ran != top+1 {
			t.Errorf("%s: %d examples ran, not one for each of %d levels", edition, ran, top+1)
		}
	}
}
