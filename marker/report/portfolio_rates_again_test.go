package report

import (
	"strings"
	"testing"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/portfolio"
)

// TestRatesAgain: that results were shown in USD by other rates is said in the method of a page and of a workbook, in each language,
// and of a table that is given otherwise than of none.
func TestRatesAgain(t *testing.T) {
	rates, err := portfolio.ReadRates(strings.NewReader("currency,per_usd,date,source\nEUR,0.9,2026-01-01,made up\n"), voice(t, "en"))
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		asked portfolio.Options
		key   string
	}{
		{portfolio.Options{OtherRates: true}, "asked.rates_again"},
		{portfolio.Options{OtherRates: true, Rates: rates}, "asked.rates_other"},
		{portfolio.Options{Rates: rates}, ""},
		{portfolio.Options{}, ""},
	}
	for _, language := range criteria.Languages {
		v := voice(t, language)
		for _, test := range tests {
			said := saidOfRates(t, test.asked, v)
			for _, key := range []string{"asked.rates_again", "asked.rates_other"} {
				for where, text := range said {
					if told := strings.Contains(text, v.Say(key)); told != (key == test.key) {
						t.Errorf("%s, %s: %s is told: %v", language, where, key, told)
					}
				}
			}
		}
	}
}

// saidOfRates is what a page, the last sheet of a workbook and the screen say.
func saidOfRates(t *testing.T, asked portfolio.Options, v marker.Voice) map[string]string {
	t.Helper()
	all := portfolio.New(asked)
	all.Add(changing("a", "1", 1, 100))
	of := target(t, v.Language)
	of.Rates = asked.Rates
	var page, sheet strings.Builder
	if err := WriteMarkdown(&page, Portfolio(all, of), v); err != nil {
		t.Fatal(err)
	}
	for _, row := range cells(t, openedWorkbook(t, workbookOf(t, of, all)), v.Say("reports.sheet_method")) {
		sheet.WriteString(strings.Join(row, " ") + "\n")
	}
	return map[string]string{"page": strings.ReplaceAll(page.String(), `\`, ""), "sheet": sheet.String(), "screen": RatesAgain(all, v)}
}
