package report

import (
	"strings"
	"testing"

	"locmark/criteria"
	"locmark/marker/portfolio"
)

// TestNothingConverted: that no programme is in a currency of the table is said where it is so; amounts that are too large have a rate.
func TestNothingConverted(t *testing.T) {
	for _, language := range criteria.Languages {
		v := voice(t, language)
		for _, tooLarge := range []bool{true, false} {
			o := &overview{phrases: phrases{v}}
			o.rates(&portfolio.Conversion{NotConverted: []portfolio.NotConverted{{Currency: "EUR", Programmes: 1, TooLarge: tooLarge}}})
			text := strings.Join(strings.Fields(inTerminal(t, o.view, v)), " ")
			if said := strings.Contains(text, v.Say("money.rates_unused")); said == tooLarge || !strings.Contains(text, "EUR") {
				t.Errorf("%s: too large: %t, and it says\n%s", language, tooLarge, text)
			}
		}
	}
}

// TestPageKnowsOfRates: the script is told whether a table of rates was given, also where it converts nothing.
func TestPageKnowsOfRates(t *testing.T) {
	for _, rates := range []*portfolio.Rates{nil, someRates(t)} {
		g := newGathering(target(t, "en"))
		if got := g.index(portfolio.New(portfolio.Options{Rates: rates})).Rated; got != (rates != nil) {
			t.Errorf("rates are given: %t, and the page holds %t", rates != nil, got)
		}
	}
}
