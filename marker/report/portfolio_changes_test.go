package report

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/portfolio"
)

// changing is a programme of an edition at a level, with its total in USD.
func changing(id, version string, level int, total fact.Money) *marker.Assessment {
	return &marker.Assessment{
		Status: marker.Assessed, Level: &level, Programme: marker.ProgrammeRef{ID: id, Title: "Title of " + id},
		Edition:   marker.EditionRef{ID: "lm", Version: version, SHA256: version, Scale: []string{"none", "limited"}},
		Criteria:  []marker.Finding{{ID: "A1", Status: marker.Assessed, Level: &level}},
		Financing: marker.Financing{Currency: "USD", Total: &total},
	}
}

func comparing(before, now []*marker.Assessment) *portfolio.Portfolio {
	previous := portfolio.New(portfolio.Options{})
	for _, a := range before {
		previous.Add(a)
	}
	all := portfolio.New(portfolio.Options{Previous: previous})
	for _, a := range now {
		all.Add(a)
	}
	return all
}

// TestComparisonInATerminal: sums stand side by side, each programme says what is otherwise with it and nothing else, and no
// line is wider than the page.
func TestComparisonInATerminal(t *testing.T) {
	all := comparing(
		[]*marker.Assessment{changing("same", "1", 1, 100), changing("moved", "1", 0, 1000000000), changing("paid", "1", 1, 100), changing("gone", "1", 0, 100)},
		[]*marker.Assessment{changing("same", "1", 1, 100), changing("moved", "1", 1, 1000000000), changing("paid", "1", 1, 900), changing("new", "1", 1, 100)},
	)
	target := Target{Voice: voice(t, "en")}
	var out strings.Builder
	if err := WriteText(&out, Asked(all, target), target.Voice); err != nil {
		t.Fatal(err)
	}
	want := `Change since the last results
-----------------------------

lm 1               before      now
Programmes         4           4
Level 0 (none)     2           0
Level 1 (limited)  2           4
All costs, USD     10,000,003  10,000,011

Programmes by level: before (rows) and now (columns)

before ↓ now →  0  1  Gone  Total
0 none          0  1  1     2
1 limited       0  2  0     2
New             0  1  0     1
Total           0  4  1     5

Higher 1, lower 0, moved otherwise 1, unchanged 1, new 1, gone 1.

- moved: Title of moved
  - Level: 0 → 1
  - Criteria that moved: A1 0 → 1
- paid: Title of paid
  - All costs: USD 1 → USD 9
- new: Title of new
  - Level: new (1)
- gone: Title of gone
  - Level: gone (was 0)
`
	if diff := cmp.Diff(want, out.String()); diff != "" {
		t.Error(diff)
	}
}

// TestComparisonOfOtherCriteria: what was scored by other criteria has sums of its own, and is on one side alone.
func TestComparisonOfOtherCriteria(t *testing.T) {
	all := comparing([]*marker.Assessment{changing("a", "1", 1, 100)}, []*marker.Assessment{changing("a", "2", 0, 100)})
	view := Asked(all, Target{Voice: voice(t, "en")})
	var tables [][]string
	for _, block := range view {
		if table, ok := block.(Table); ok {
			tables = append(tables, []string{table.Columns[0].Title, table.Rows[0][1].Text, table.Rows[0][2].Text})
		}
	}
	if diff := cmp.Diff([][]string{{"lm 2", unknown, "1"}, {"lm 1", "1", unknown}}, tables); diff != "" {
		t.Error(diff)
	}
}
