package marker_test

import (
	"strings"
	"testing"

	"locmark/marker/markertest"
)

// TestWhatATextNamesIsInTheRecord: an entry that a text names on a condition is suggested in the record, and nothing is suggested
// there that the text does not name.
func TestWhatATextNamesIsInTheRecord(t *testing.T) {
	b := newBench(t)
	places, examples := 0, 0
	for n, programme := range markertest.Examples(t, b.Marker) {
		for _, f := range b.Assess(programme).Criteria {
			if f.Action == nil {
				continue
			}
			for _, change := range f.Action.Changes {
				suggested := map[bool]int{}
				for _, edit := range change.Edits {
					isPlace := edit.Column == "territory"
					if edit.Suggested != "" {
						suggested[isPlace]++
					}
					if edit.Suggested != "" && (edit.Value != nil || isPlace && !strings.Contains(change.Text, edit.Suggested)) {
						t.Errorf("example %d, %s: %q is suggested in %+v: %s", n, f.ID, edit.Suggested, edit, change.Text)
					}
				}
				if (strings.Contains(change.Text, "if that is where it is spent") || strings.Contains(change.Text, "if that is the place it is about")) != (suggested[true] > 0) {
					t.Errorf("example %d, %s: %d places are suggested: %s", n, f.ID, suggested[true], change.Text)
				}
				if strings.Contains(change.Text, "for example ") && suggested[false] == 0 {
					t.Errorf("example %d, %s: nothing is suggested: %s", n, f.ID, change.Text)
				}
				places, examples = places+suggested[true], examples+suggested[false]
			}
		}
	}
	if places == 0 || examples == 0 {
		t.Errorf("%d places and %d choices are suggested", places, examples)
	}
}

// TestNewRowsSayWhere: a row that is to be added has no cell, but a sheet.
func TestNewRowsSayWhere(t *testing.T) {
	b := newBench(t)
	rows := 0
	for n, programme := range markertest.Examples(t, b.Marker) {
		for _, f := range b.Assess(programme).Criteria {
			if f.Action == nil {
				continue
			}
			for _, change := range f.Action.Changes {
				for _, edit := range change.Edits {
					if edit.NewRow == 0 {
						continue
					}
					if rows++; !strings.EqualFold(edit.Sheet, edit.Table) || edit.Row != 0 {
						t.Errorf("example %d, %s: %+v", n, f.ID, edit)
					}
				}
			}
		}
	}
	if rows == 0 {
		t.Error("no step adds a row")
	}
}
