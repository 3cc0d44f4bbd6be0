package report

import (
	"slices"
	"strings"
	"testing"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/markertest"
	"locmark/marker/portfolio"
)

// crossing compares slices of which one programme entered and another left; both may be of results that are slices themselves.
func crossing(before, now portfolio.Options) *portfolio.Portfolio {
	previous := portfolio.New(before)
	previous.Add(changing("falls out", "1", 1, 100))
	previous.Pass(changing("comes in", "1", 0, 100))
	previous.Add(changing("was", "1", 1, 100))
	now.Previous = previous
	all := portfolio.New(now)
	all.Add(changing("comes in", "1", 1, 100))
	all.Pass(changing("falls out", "2", 0, 100))
	all.Add(changing("is", "1", 1, 100))
	return all
}

// shown is the page of a portfolio as text.
func shown(t *testing.T, all *portfolio.Portfolio, language string) string {
	t.Helper()
	var out strings.Builder
	if err := WriteMarkdown(&out, Portfolio(all, target(t, language)), voice(t, language)); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// TestCrossingASlice: each who crossed says so, with the levels of both sides, in the list, in the table of levels, in the counts, and in
// the workbook's filter.
func TestCrossingASlice(t *testing.T) {
	all := crossing(portfolio.Options{}, portfolio.Options{})
	page := shown(t, all, "en")
	for _, said := range []string{
		"| entered the slice (0 → 1) |", "| left the slice (1, now 0 by other criteria) |", "\n| Entered the slice | 0 | 1 | 0 | 1 |\n",
		"new 1, gone 1. Scored both times: entered the slice 1, left the slice 1.", "| new (1) |", "| gone (was 1) |",
	} {
		if !strings.Contains(page, said) {
			t.Errorf("the page does not say %q:\n%s", said, page)
		}
	}
	rows := cells(t, openedWorkbook(t, workbookOf(t, target(t, "en"), all)), "Changes")
	kinds, edition := map[string]string{}, slices.Index(rows[0], "Edition")
	for _, row := range rows[1:] {
		kinds[row[0]] = row[2] + ", " + row[edition]
	}
	if kinds["comes in"] != "Entered the slice, lm 1" || kinds["falls out"] != "Left the slice, lm 1 → lm 2" {
		t.Errorf("the workbook says %v", kinds)
	}
}

// TestComparisonWithinSlices: what results that are slices do not hold is called neither new nor gone, and it is said why.
func TestComparisonWithinSlices(t *testing.T) {
	all := crossing(portfolio.Options{Within: []string{"Donors: Spain"}}, portfolio.Options{Within: []string{"Stage: annual"}})
	page := shown(t, all, "en")
	for _, said := range []string{
		"The earlier results hold a slice only (Donors: Spain)", "| 1 (not in the earlier results) |", "| not in these results (was 1) |",
		"not in the earlier results 1, not in these results 1.", "\n| Not in the earlier results | 0 | 1 |",
	} {
		if !strings.Contains(page, said) {
			t.Errorf("the page does not say %q:\n%s", said, page)
		}
	}
	for _, language := range criteria.Languages {
		for _, fault := range markertest.Unsound(workbookOf(t, target(t, language), all)) {
			t.Errorf("%s: %s", language, fault)
		}
	}
	said := []*marker.Assessment{changing("same", "1", 1, 100)}
	if page := shown(t, comparing(said, said), "en"); strings.Contains(page, "slice") {
		t.Error("results of all programmes are called a slice")
	}
}
