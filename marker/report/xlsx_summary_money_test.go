package report

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/portfolio"
)

// summaryText is the first sheet, a line a row, with bars between cells.
func summaryText(t *testing.T, language string) string {
	t.Helper()
	var text strings.Builder
	lines := recordedLines(t)
	for _, a := range lines {
		a.Step = &marker.OverallStep{Text: "Level 2 needs A1 from 0 to 2:"}
	}
	file := reopened(t, target(t, language), lines)
	for _, row := range cells(t, file, voice(t, language).Say("reports.sheet_summary")) {
		text.WriteString(strings.TrimRight(strings.Join(row, "|"), "|") + "\n")
	}
	return text.String()
}

// TestFirstQuestions: how much money reaches local actors by donor, year and country, which programmes stand low and what would
// raise them, and where evidence is missing most, are answered on the first sheet in each language.
func TestFirstQuestions(t *testing.T) {
	for language, said := range map[string][]string{
		"en": {"\nMoney by donor, in proportion to contributions\n", "\nMoney by country\n", "\nWhere evidence is missing most\n", "|Shortest way to the next overall level\n", "|Open|Level 2 needs A1 from 0 to 2.\n"},
		"es": {"\nDinero por donante, en proporción a las contribuciones\n", "\nDinero por país\n", "\nDónde falta más evidencia\n", "|Camino más corto al siguiente nivel global\n"},
	} {
		text := summaryText(t, language)
		for _, part := range said {
			if !strings.Contains(text, part) {
				t.Errorf("%s: the summary does not say %q:\n%s", language, part, text)
			}
		}
	}
}

// TestLargestFirst: currencies stay in the order of the sums, and large budgets come first in each.
func TestLargestFirst(t *testing.T) {
	of := func(name, currency string, total fact.Money) share {
		return share{name, portfolio.Money{Currency: currency, Total: &total}}
	}
	s := &portfolio.Summary{Tally: portfolio.Tally{Money: []portfolio.Money{{Currency: "USD"}, {Currency: "EUR"}}}}
	required := fact.Money(70)
	all := []share{of("euro", "EUR", 900), of("small", "USD", 10), {"plan", portfolio.Money{Currency: "USD", Required: &required}}, of("large", "USD", 90)}
	var names []string
	for _, one := range largestFirst(all, s) {
		names = append(names, one.name)
	}
	if diff := cmp.Diff([]string{"large", "plan", "small", "euro"}, names); diff != "" {
		t.Error(diff)
	}
}

func TestAlone(t *testing.T) {
	for text, want := range map[string]string{"needs A1:": "needs A1.", "exige A1\u00a0:": "exige A1.", "No set of steps.": "No set of steps.", "": ""} {
		if got := alone(text); got != want {
			t.Errorf("%q gives %q, want %q", text, got, want)
		}
	}
}
