package report

import (
	"strings"
	"testing"

	"locmark/criteria"
	"locmark/marker"
)

// TestAnnotatedLinksGoWhereTheActionSays: a line leads to the cells that it names, of a change and of an action without any, and not
// to the rows that do not count; and where the level cannot be computed yet, none is promised.
func TestAnnotatedLinksGoWhereTheActionSays(t *testing.T) {
	for _, language := range criteria.Languages {
		all := recordedLines(t)[:1]
		waits, guarded := &all[0].Criteria[0], &all[0].Criteria[1]
		for _, f := range []*marker.Finding{waits, guarded} {
			f.Level, f.Missed = new(int), []marker.Quote{{Cell: "Budget!G16", Text: "it is empty."}}
		}
		waits.Action = &marker.Action{ToLevel: 1, Waits: true, Text: "Write the amount.", Changes: []marker.ActionChange{
			{Text: "Write the amount.", Cells: []string{"Budget!O16"}, Edits: []marker.CellEdit{{Table: "budget", Column: "amount", Cell: "Budget!O16"}}},
			{Text: "Write the total.", Cells: []string{"Programme!B20"}},
		}}
		guarded.Action = &marker.Action{ToLevel: 1, Text: "Say who.", Cells: []string{"Budget!P15:P17"}, Changes: []marker.ActionChange{}}
		text := ""
		for _, file := range annotatedOf(t, language, &Copies{Make: told}, all) {
			text += file.String()
		}
		for _, words := range [][]string{
			{waits.ID + " | ", "Write the amount. [Budget!O16]"}, {"Write the total. [Programme!B20]"}, {"Say who. [Budget!P15:P17]"},
		} {
			if !onOneLine(text, words) {
				t.Errorf("%s: no line holds all of %q: %s", language, words, text)
			}
		}
		promise := target(t, language).Voice.Say("annotated.step", "from", "0", "to", "1")
		if strings.Contains(text, waits.ID+" | "+promise) || !strings.Contains(text, guarded.ID+" | "+promise) {
			t.Errorf("%s: a level that is not known is promised, or one that is known is not", language)
		}
	}
}
