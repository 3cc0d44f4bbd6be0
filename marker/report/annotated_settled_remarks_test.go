package report

import (
	"strings"
	"testing"

	"locmark/criteria"
	"locmark/marker"
)

// TestCommentsSayWhatThePanelSettled: at the cells that earned a level another one is named that was settled instead, with who, why
// and when; where the panel settled the computed level, or nothing, no comment speaks of it.
func TestCommentsSayWhatThePanelSettled(t *testing.T) {
	level := 1
	met := []marker.Outcome{{Comparison: marker.Comparison{Level: 1, Text: "half", Cells: []string{"B!M5:M6"}}}}
	unmet := []marker.Outcome{{Comparison: marker.Comparison{Level: 2, Text: "half", Cells: []string{"B!M5:M6", "B!N7"}}}}
	for _, language := range criteria.Languages {
		for settled, want := range map[int]int{0: 2, 1: 0} {
			panel := &marker.PanelLevel{Level: settled, Reason: "Deed of transfer", By: "Moussa", On: "2026-03-31"}
			a := &marker.Assessment{Edition: marker.EditionRef{Scale: []string{"none", "some", "much"}}, Criteria: []marker.Finding{
				{ID: "C1", Title: "Money", Level: &level, Met: met, Unmet: unmet, Panel: panel}, {ID: "C2", Level: &level, Met: met},
			}}
			all := settledRemarks(phrases{voice(t, language)}, a)
			if len(all) != want {
				t.Fatalf("%s, settled at %d: %+v", language, settled, all)
			}
			for i, expected := range []marker.Remark{{Cells: "B!M5:M6", Effect: marker.Earned}, {Cells: "B!N7", Effect: marker.Lost}}[:want] {
				if got := all[i]; got.Cells != expected.Cells || got.Effect != expected.Effect || !strings.Contains(got.Text, "Moussa, 2026-03-31") || !strings.Contains(got.Text, "C1") || strings.Contains(got.Text, "panel.") {
					t.Errorf("%s: %+v", language, got)
				}
			}
		}
	}
}
