package report

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"locmark/criteria"
)

// TestTablesAreNamed: every table goes by a name of its own, the same in each language.
func TestTablesAreNamed(t *testing.T) {
	want := []string{"Actions", "Criteria", "Findings", "Groups", "Heatmap", "Heatmap2", "Money", "Problems", "Programmes",
		"WaysOfMoney", "Weights", "Weights2"}
	for _, language := range criteria.Languages {
		file := reopened(t, target(t, language), recordedLines(t))
		var names []string
		for _, sheet := range file.GetSheetList() {
			tables, err := file.GetTables(sheet)
			if err != nil {
				t.Fatal(err)
			}
			for _, table := range tables {
				names = append(names, table.Name)
			}
		}
		slices.Sort(names)
		if diff := cmp.Diff(want, names); diff != "" {
			t.Errorf("%s: %s", language, diff)
		}
		changed := openedWorkbook(t, workbookOf(t, target(t, language), everyChange()))
		if tables, err := changed.GetTables(voice(t, language).Say("sheets.changes")); err != nil || len(tables) != 1 || tables[0].Name != "Changes" {
			t.Errorf("%s: changes are called %v, %v", language, tables, err)
		}
	}
}
