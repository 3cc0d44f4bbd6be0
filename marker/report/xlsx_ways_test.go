package report

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/fact"
)

// TestSummaryHasTheTableOfWays: every row and figure of the table of ways that pages have stands on the first sheet, in each
// currency and language: numbers as numbers, a dash for what is not known, nothing where nothing applies.
func TestSummaryHasTheTableOfWays(t *testing.T) {
	for _, language := range criteria.Languages {
		p := phrases{voice(t, language)}
		rows := cells(t, reopened(t, target(t, language), moneyLines(t)), p.Say("reports.sheet_summary"))
		at := slices.IndexFunc(rows, func(row []string) bool { return len(row) > 0 && row[0] == p.Say("sheets.way") })
		titles := rows[at]
		for _, m := range summaryIn(nil, moneyLines(t)).Tally.Money {
			table := p.wayTable(m, m.Reach.All())
			for _, want := range table.Rows {
				row := slices.IndexFunc(rows[at+1:], func(row []string) bool {
					return len(row) > 1 && row[0] == want[0].Text && row[1] == p.currency(m.Currency)
				})
				if row < 0 {
					t.Fatalf("%s: no row of %s in %s", language, want[0].Text, m.Currency)
				}
				got := append(rows[at+1+row], make([]string, 20)...)
				for i, column := range table.Columns[1:] {
					cell := slices.Index(titles, column.Title)
					if cell < 0 || inWords(p, got[cell], i == 0 || column.Title == p.Say("money.spent")) != want[i+1].Text {
						t.Errorf("%s: %s, %s, is %q, not %q", language, want[0].Text, column.Title, got, want[i+1].Text)
					}
				}
			}
		}
	}
}

// inWords writes a cell of a sheet as pages do.
func inWords(p phrases, cell string, amount bool) string {
	number, err := strconv.ParseFloat(cell, 64)
	switch {
	case err != nil:
		return cell
	case amount:
		cents, _ := strconv.ParseInt(strings.Replace(strconv.FormatFloat(number, 'f', 2, 64), ".", "", 1), 10, 64)
		return p.Amount(fact.Money(cents), "")
	}
	return p.PercentInColumn(recorded(number))
}

// TestWaysAddUp: the list of ways says every way in every currency, and its rows of the whole make up all costs, none of them
// counted twice.
func TestWaysAddUp(t *testing.T) {
	p := phrases{voice(t, "en")}
	rows := cells(t, reopened(t, target(t, "en"), moneyLines(t)), p.Say("sheets.ways"))
	column := func(title string) int { return slices.Index(rows[0], title) }
	for _, m := range summaryIn(nil, moneyLines(t)).Tally.Money {
		planned, ways := 0.0, 0
		for _, row := range rows[1:] {
			if len(row) < len(rows[0]) || row[0] != p.Say("reports.total") || row[column("Currency")] != p.currency(m.Currency) {
				continue
			}
			if ways < len(marker.Ways) && row[column("Way")] == p.Say("money.way_"+marker.Ways[ways]) {
				ways++
			}
			amount, err := strconv.ParseFloat(row[column("Planned")], 64)
			if err != nil && row[column("Planned")] != unknown {
				t.Errorf("%v has no amount", row)
			}
			planned += amount
		}
		if ways != len(marker.Ways) || planned != m.Total.Ratio().Float() {
			t.Errorf("%s: %d ways, and %v of %v", m.Currency, ways, planned, m.Total)
		}
	}
}

// TestChartShowsWaysAlone: the first rows are the ways in their order, and the sums come after them.
func TestChartShowsWaysAlone(t *testing.T) {
	m := summaryIn(nil, moneyLines(t)).Tally.Money[0]
	for i, account := range wayAccounts(m) {
		if isWay := strings.HasPrefix(account.key, "money.way_"); isWay != (i < len(marker.Ways)) {
			t.Errorf("%s is row %d", account.key, i)
		}
	}
	w := &workbook{phrases: phrases{voice(t, "en")}}
	drawn := w.waysChart(&sheet{name: "Summary"}, placed{10, []string{"Way", "Currency", "Planned", "Spent"}}, "USD")
	if want := "Summary!$C$11:$C$" + strconv.Itoa(10+len(marker.Ways)); len(drawn.series) != 2 || strings.ReplaceAll(drawn.series[0].values, "'", "") != want {
		t.Errorf("the chart shows %v, not %s", drawn.series, want)
	}
}
