package report

import (
	"fmt"
	"testing"

	"locmark/marker"
)

// TestEachAwaitedCellIsLinked: whatever cell a sentence says has to be readable first can be reached from that sentence, however
// many there are; of other lines the first few are enough.
func TestEachAwaitedCellIsLinked(t *testing.T) {
	var cells []string
	for row := 5; row < 25; row += 2 {
		cells = append(cells, fmt.Sprintf("Budget!O%d", row))
	}
	all := recordedLines(t)[:1]
	all[0].Step = &marker.OverallStep{ToLevel: 2, Text: "Only once all can be read.", Waits: []string{"C1"}, Cells: cells}
	f := &all[0].Criteria[0]
	f.Level = new(int)
	change := marker.ActionChange{Text: "Write the amounts.", Cells: cells}
	for _, waits := range []bool{true, false} {
		f.Action = &marker.Action{ToLevel: 1, Waits: waits, Text: "Write the amounts.", Changes: []marker.ActionChange{change}}
		text := ""
		for _, file := range annotatedOf(t, "en", &Copies{Make: told}, all) {
			text += file.String()
		}
		last := cells[len(cells)-1] + "]"
		if !onOneLine(text, []string{"Only once all can be read. [" + cells[0] + " ", last}) {
			t.Errorf("the sentence does not lead to each of its cells: %s", text)
		}
		if onOneLine(text, []string{f.ID + " | ", "Write the amounts. [", last}) != waits {
			t.Errorf("waits is %v, and the action does not say so by its links: %s", waits, text)
		}
	}
}
