package report

import (
	"slices"
	"strings"
	"testing"

	"locmark/criteria"
	"locmark/marker"
)

// TestOverlapsAreSaid: beneath the lists of groups stands which of them overlap, that whole programmes count in each, and where money
// is divided among donors; nothing stands there where no programme has several values.
func TestOverlapsAreSaid(t *testing.T) {
	for _, language := range criteria.Languages {
		p := phrases{voice(t, language)}
		headings := strings.Join([]string{p.Say("reports.by_transition"), p.Say("reports.by_donor")}, p.Say("numbers.comma"))
		divided := p.Say("sheets.overlap_divided", "sheet", p.Say("reports.sheet_money"), "divided", p.Say("money.by_donor"))
		for _, sheet := range []string{"sheets.ways", "reports.sheet_money", "reports.sheet_groups"} {
			last := lastRows(cells(t, reopened(t, target(t, language), several(t, 2)), p.Say(sheet)))
			if want := []string{"", p.Say("sheets.overlap", "groupings", headings), divided}; !slices.Equal(last, want) {
				t.Errorf("%s: beneath %s stands %q, want %q", language, sheet, last, want)
			}
			about := func(row []string) bool {
				return len(row) > 0 && (row[0] == divided || strings.Contains(row[0], headings))
			}
			if rows := cells(t, reopened(t, target(t, language), several(t, 1)), p.Say(sheet)); slices.ContainsFunc(rows, about) {
				t.Errorf("%s: of programmes with one value each, %s ends with %q", language, sheet, lastRows(rows))
			}
		}
	}
}

// lastRows are the first cells of the last three rows.
func lastRows(rows [][]string) []string {
	first := make([]string, 3)
	for i, row := range rows[len(rows)-3:] {
		if len(row) > 0 {
			first[i] = row[0]
		}
	}
	return first
}

// several are two programmes that have so many transitions and donors each.
func several(t testing.TB, values int) []*marker.Assessment {
	t.Helper()
	all := recordedLines(t)[:2]
	for _, a := range all {
		a.Programme.Transitions, a.Programme.Donors = []string{"Education", "Food systems"}[:values], []string{"Spain", "European Union"}[:values]
		a.Programme.Country, a.Fields = "KE", nil
	}
	return all
}
