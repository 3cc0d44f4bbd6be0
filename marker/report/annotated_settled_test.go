package report

import (
	"strings"
	"testing"

	"locmark/criteria"
	"locmark/marker"
)

// TestAnnotatedNamesEverySettledLevel: a level that a panel settled stands on the first sheet with who, why and when, beside the
// computed one: that of a criterion as that of the whole.
func TestAnnotatedNamesEverySettledLevel(t *testing.T) {
	for _, language := range criteria.Languages {
		all := recordedLines(t)[:1]
		all[0].Panel = &marker.PanelLevel{Level: 2, Reason: "Minutes of the board", By: "Awa", On: "2026-03-01"}
		f := &all[0].Criteria[1]
		f.Panel = &marker.PanelLevel{Level: 3, Reason: "Deed of transfer", By: "Moussa", On: "2026-03-31"}
		text := ""
		for _, file := range annotatedOf(t, language, &Copies{Make: told}, all) {
			text += file.String()
		}
		for _, words := range [][]string{{"Minutes of the board", "Awa", "2026-03-01"}, {f.ID + " | " + standing(f.Level), "Deed of transfer", "Moussa", "2026-03-31"}} {
			if !onOneLine(text, words) {
				t.Errorf("%s: no line holds all of %q", language, words)
			}
		}
	}
}

// TestWhatHasPassedIsNothingToDo: where the time of what a level asks for is over, no comment says that it is to be done.
func TestWhatHasPassedIsNothingToDo(t *testing.T) {
	a := &marker.Assessment{Criteria: []marker.Finding{{ID: "A1", Missed: []marker.Quote{{Cell: "B!C7", Text: "it is empty."}},
		Action: &marker.Action{ToLevel: 1, Text: "It has passed.", Passed: true}}}}
	said := remarks(phrases{target(t, "en").Voice}, a)
	if last := said[len(said)-1]; last.Text != "Nothing to do for A1: It has passed." || last.Cells != "B!C7" {
		t.Errorf("%+v", said)
	}
}

func onOneLine(text string, words []string) bool {
	for line := range strings.Lines(text) {
		all := true
		for _, word := range words {
			all = all && strings.Contains(line, word)
		}
		if all {
			return true
		}
	}
	return false
}
