package marker_test

import (
	"maps"
	"slices"
	"testing"

	"locmark/criteria"
	"locmark/marker/fact"
	"locmark/marker/markertest"
)

// TestListsReadBack: several choices that a step names in a sentence, in whatever language, are read as those choices where
// somebody copies them into a workbook.
func TestListsReadBack(t *testing.T) {
	b, met := newBench(t), 0
	for _, table := range b.Form().Tables {
		for _, column := range table.Columns {
			if !column.Spec.List || column.Labels == nil {
				continue
			}
			met++
			all := slices.Sorted(maps.Keys(column.Labels))
			for _, language := range criteria.Languages {
				voice := markertest.Voice(t, language)
				for first := range all {
					for last := first + 2; last <= len(all); last++ {
						keys := all[first:last]
						labels := make([]string, len(keys))
						for i, key := range keys {
							labels[i] = column.Labels[key].In(language)
						}
						text := voice.List(labels)
						if v, problem := b.lexicon.Reader.Read(column.Spec, fact.Habit{}, text); problem != nil || !slices.Equal(v.Keys, keys) {
							t.Errorf("%s.%s: %q is read as %q with %+v, want %q", table.ID, column.ID, text, v.Keys, problem, keys)
						}
					}
				}
			}
		}
	}
	if met == 0 {
		t.Error("no column holds a list of choices")
	}
}

// TestBreakdownNamesItsTargets: the cell with the targets, which a longer breakdown needs too, is among the cells of the change.
func TestBreakdownNamesItsTargets(t *testing.T) {
	b := newBench(t)
	programme := markertest.Given(t, b.Marker, b.lexicon, "indicators: [{id: I1, disaggregation: territory; sex, breakdown_targets: women 60}]\n")
	indicators := b.table("indicators")
	row := programme.Tables[b.Form().Table("indicators")][0]
	want := fact.Ranges([]fact.Cell{row[indicators.Column("disaggregation")].Cell, row[indicators.Column("breakdown_targets")].Cell})
	change := finding(b.Assess(programme), "B3").Action.Changes[0]
	if !slices.Equal(change.Cells, want) {
		t.Errorf("cells %q, want %q: %s", change.Cells, want, change.Text)
	}
}
