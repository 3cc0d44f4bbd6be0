package report

import (
	"slices"
	"strconv"
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
		return share{name, portfolio.Money{Currency: currency, Total: &total}, nil}
	}
	s := &portfolio.Summary{Tally: portfolio.Tally{Money: []portfolio.Money{{Currency: "USD"}, {Currency: "EUR"}}}}
	required := fact.Money(70)
	all := []share{of("euro", "EUR", 900), of("small", "USD", 10), {"plan", portfolio.Money{Currency: "USD", Required: &required}, nil}, of("large", "USD", 90)}
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

// TestPlannedBesideSpent: by donor and by year, what was spent stands beside what is planned, of all costs and of what reaches
// local actors, on the first sheet and on that of money.
func TestPlannedBesideSpent(t *testing.T) {
	file := reopened(t, target(t, "en"), recordedLines(t))
	sums := summaryIn(nil, recordedLines(t))
	for title, all := range map[string][]share{"Donor": (&workbook{phrases: phrases{voice(t, "en")}}).donorShares(sums), "Year": (&workbook{phrases: phrases{voice(t, "en")}}).yearShares(sums)} {
		rows := cells(t, file, "Summary")
		at := slices.IndexFunc(rows, func(row []string) bool { return len(row) > 0 && row[0] == title })
		spent, local := slices.Index(rows[at], "Spent: all costs"), slices.Index(rows[at], "Spent: reaches local actors")
		for i, one := range all {
			row := append(rows[at+1+i], make([]string, 20)...)
			if row[0] != one.name || !isAmount(row[spent], one.money.Reach.All().Spent) || !isAmount(row[local], one.money.Reach.Local().Spent) {
				t.Errorf("%s: %v is not %v", title, row, one)
			}
		}
	}
	if header := cells(t, file, "Money")[0]; !slices.Contains(header, "Spent: all costs") || !slices.Contains(header, "Spent: reaches local actors") {
		t.Errorf("the sheet of money has %v", header)
	}
}

// isAmount reports whether a cell holds an amount, or is empty where there is none.
func isAmount(cell string, amount *fact.Money) bool {
	if amount == nil {
		return cell == ""
	}
	got, err := strconv.ParseFloat(cell, 64)
	return err == nil && got == amount.Ratio().Float()
}

// TestDonorsContribute: what each donor contributes stands on the first sheet, in each currency.
func TestDonorsContribute(t *testing.T) {
	sums := summaryIn(nil, recordedLines(t))
	rows := cells(t, reopened(t, target(t, "en"), recordedLines(t)), "Summary")
	at := slices.IndexFunc(rows, func(row []string) bool { return len(row) > 0 && row[0] == "Donor" })
	column := slices.Index(rows[at], "Contributes")
	for _, donor := range sums.Donors {
		for _, m := range donor.Money {
			at++
			contributed := donor.Contributed[m.Currency]
			if column < 0 || !isAmount(rows[at][column], &contributed) {
				t.Errorf("%s contributes %v, not %v", donor.Donor, rows[at], contributed)
			}
		}
	}
	if len(sums.Donors) == 0 {
		t.Error("there is no donor to look at")
	}
}

// TestCountedApartWithLinesAlone: that money is counted line by line is said where budgets show lines, and nowhere else.
func TestCountedApartWithLinesAlone(t *testing.T) {
	said := voice(t, "en").Say("money.levels_apart")
	if !strings.Contains(summaryText(t, "en"), said) {
		t.Error("it is not said where there are lines")
	}
	for _, row := range cells(t, openedWorkbook(t, workbookOf(t, target(t, "en"), screenedPortfolio())), "Summary") {
		if strings.Contains(strings.Join(row, " "), said) {
			t.Errorf("it is said where there is no line: %v", row)
		}
	}
}
