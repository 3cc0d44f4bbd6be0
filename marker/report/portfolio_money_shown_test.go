package report

import (
	"slices"
	"strings"
	"testing"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/portfolio"
)

// TestWhoShowsMoneyIsSaid: the summary says how many programmes show money and in which currencies, and how another currency comes
// into the sums; with rates they are in, and nothing is said of how.
func TestWhoShowsMoneyIsSaid(t *testing.T) {
	for language, want := range map[string]string{"en": "3 of 4 (75.0 %): 2 in USD, 1 in EUR", "fr": "3 sur 4 (75,0\u202f%) : 2 en USD, 1 en EUR", "es": "3 de 4 (75,0 %): 2 en USD, 1 en EUR"} {
		o := overview{phrases: phrases{voice(t, language)}}
		s := summaryIn(nil, recordedLines(t))
		if got := o.showMoney(s); got != want {
			t.Errorf("%s: %q, want %q", language, got, want)
		}
		converted := summaryIn(someRates(t), recordedLines(t))
		if got := o.showMoney(converted); strings.Contains(got, "EUR") || !strings.Contains(got, "3") {
			t.Errorf("%s, with rates: %q", language, got)
		}
		s.Tally.Money = nil
		if got := o.showMoney(s); got != "" {
			t.Errorf("%s: of no money %q is said", language, got)
		}
	}
}

// TestWhoIsNoNamedDonorIsSaid: who contributes to a programme without being among its donors is named beneath the money by donor and
// marked in the flow of a page; whoever is a donor of it is neither, in whatever capitals.
func TestWhoIsNoNamedDonorIsSaid(t *testing.T) {
	for _, language := range criteria.Languages {
		p := phrases{voice(t, language)}
		for district, marked := range map[string]bool{"District of Nowhere": true, "SPAIN": false} {
			all := recordedLines(t)[:1]
			paid := all[0].Financing.Contributions[0]
			all[0].Programme.Donors = []string{"Spain"}
			paid.Donor, paid.ID = district, ""
			all[0].Financing.Contributions = []marker.Contribution{paid}
			said := slices.Contains(Portfolio(portfolioOf(all), target(t, language)), Block(Paragraph{Text: p.Say("money.unlisted", "donors", district)}))
			var index pageIndex
			dataOf(t, portfolioPage(t, language, all), "index", &index)
			if flagged := slices.Contains(index.Flows.Unlisted, 1); said != marked || flagged != marked || len(index.Flows.Unlisted) == 0 {
				t.Errorf("%s: %s is told: %t, marked: %v", language, district, said, index.Flows.Unlisted)
			}
		}
	}
}

func portfolioOf(all []*marker.Assessment) *portfolio.Portfolio {
	p := portfolio.New(portfolio.Options{})
	for _, a := range all {
		p.Add(a)
	}
	return p
}
