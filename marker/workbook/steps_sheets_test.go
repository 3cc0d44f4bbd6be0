package workbook_test

import (
	"slices"
	"strings"
	"testing"

	"locmark/marker"
	"locmark/marker/fact"
)

// TestRowsAreAddedToTheSheetsOfTheWorkbook: a sheet that has no rows yet is named as the workbook calls it, in whatever language
// the report is.
func TestRowsAreAddedToTheSheetsOfTheWorkbook(t *testing.T) {
	named := 0
	eachShipped(t, func(m *marker.Marking) {
		if m.ProgrammeID() != "JP-HN-2026-04" { // in Spanish
			return
		}
		form := m.Marker().Form()
		for _, id := range []string{"territories", "partners", "governance"} {
			table := form.Table(id)
			empty := m.Marker().Mark(withoutRows(m.Programme(), table))
			for _, f := range empty.Assessment().Criteria {
				if f.Action == nil {
					continue
				}
				if strings.Contains(f.Action.Text, "row to "+form.Tables[table].Label.En) {
					t.Errorf("%s, %s: %s", id, f.ID, f.Action.Text)
				}
				for _, change := range f.Action.Changes {
					for _, e := range change.Edits {
						if e.Sheet == form.Tables[table].Label.Es {
							named++
						}
					}
				}
			}
		}
	})
	if named < 10 {
		t.Errorf("only %d cells of new rows were named", named)
	}
}

// withoutRows is a programme with nothing below the headers of one table.
func withoutRows(programme *fact.Programme, table int) *fact.Programme {
	without := *programme
	without.Tables = slices.Clone(programme.Tables)
	without.Tables[table] = nil
	return &without
}
