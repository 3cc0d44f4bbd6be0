package report

import (
	"strings"
	"testing"

	"locmark/criteria"
	"locmark/marker"
)

// TestMovementsOfSeveralEditions: each edition in which levels can be compared has a table, named where there are several; a
// programme without a level has a place of its own.
func TestMovementsOfSeveralEditions(t *testing.T) {
	unlevelled := changing("b", "1", 1, 100)
	unlevelled.Level = nil
	all := comparing(
		[]*marker.Assessment{changing("a", "1", 0, 100), changing("b", "1", 1, 100), changing("old", "0", 1, 100)},
		[]*marker.Assessment{changing("a", "1", 1, 100), unlevelled, changing("other", "2", 1, 100)},
	)
	var out strings.Builder
	if err := WriteMarkdown(&out, Portfolio(all, target(t, "en")), voice(t, "en")); err != nil {
		t.Fatal(err)
	}
	for _, said := range []string{
		"**lm 1: Programmes by level: before (rows) and now (columns)**\n\n| before ↓ now → | 0 none | 1 limited | no level | Total |\n| --- | ---: | ---: | ---: | ---: |\n" +
			"| 0 none | 0 | 1 | 0 | 1 |\n| 1 limited | 0 | 0 | 1 | 1 |\n| Total | 0 | 1 | 1 | 2 |\n",
		"**lm 2: Programmes by level: before (rows) and now (columns)**\n\n| before ↓ now → | 0 none | 1 limited | Total |\n",
		"| New | 0 | 1 | 1 |\n", "**lm 0: Programmes by level", "| 1 limited | 0 | 0 | 1 | 1 |\n",
	} {
		if !strings.Contains(out.String(), said) {
			t.Errorf("the page does not say %q:\n%s", said, out.String())
		}
	}
}

// TestNoMovementAcrossCriteria: levels by other criteria than before are not set against each other.
func TestNoMovementAcrossCriteria(t *testing.T) {
	all := comparing([]*marker.Assessment{changing("a", "1", 1, 100)}, []*marker.Assessment{changing("a", "2", 0, 100)})
	for _, language := range criteria.Languages {
		var out strings.Builder
		v := voice(t, language)
		if err := WriteText(&out, Asked(all, Target{Voice: v}), v); err != nil {
			t.Fatal(err)
		}
		if strings.Contains(out.String(), v.Say("asked.movement")) {
			t.Errorf("%s: %s", language, out.String())
		}
	}
}
