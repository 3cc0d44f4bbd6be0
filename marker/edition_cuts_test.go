package marker_test

import (
	"strings"
	"testing"
)

// TestFaultsOfCuts: one message for one slip, at the cuts; a comma in place of a dot makes one number two.
func TestFaultsOfCuts(t *testing.T) {
	for cuts, want := range map[string]string{
		"[0,75, 1.5, 2.25]": "cuts go up; 1.5 is not above the one before; decimals have a dot",
		"[0, 75, 80, 90]":   "a scale up to 3 needs 3 cuts, not 4; decimals have a dot",
		"[0.75, 1.5]":       "a scale up to 3 needs 3 cuts, not 2",
		"[0.75, 1.5, 1.5]":  "cuts go up; 1.5 is not above the one before",
	} {
		faults := faultsOf(t, changed(t, "lm-2.0", "edition.yaml", "[0.75, 1.5, 2.25]", cuts))
		if len(faults) != 1 || !strings.Contains(faults[0].Message, want) || !strings.Contains(faults.Error(), "cuts: "+cuts) {
			t.Errorf("%s: want %q, got:\n%v", cuts, want, faults)
		}
	}
}
