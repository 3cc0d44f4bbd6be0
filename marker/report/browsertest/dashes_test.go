//go:build browser

package browsertest

import (
	"fmt"
	"strings"
	"testing"

	"locmark/criteria"
	"locmark/marker/portfolio"
)

// TestRatesThatLackACurrencyAreTold: where a table of rates was given, nothing below the figures says that one would help, but which
// currencies it has no rate for, whichever of them is shown.
func TestRatesThatLackACurrencyAreTold(t *testing.T) {
	for _, language := range criteria.Languages {
		v := voice(t, language)
		rates, err := portfolio.ReadRates(strings.NewReader("currency,per_usd,date,source\nKES,129,2026-01-01,made up\n"), v)
		if err != nil {
			t.Fatal(err)
		}
		file := writtenInto(t, language, real(t, language), portfolio.New(portfolio.Options{Rates: rates}))
		r := newReader(t)
		want := v.Say("page.rates_lack", "currencies", "EUR", "heading", v.Say("money.rates"))
		for _, shown := range []string{"USD", "EUR"} {
			r.open(file, "#currency="+shown)
			if said := r.text("#figures .note"); !strings.Contains(said, want) || strings.Contains(said, v.Say("page.rates_bring")) {
				t.Errorf("%s, %s: %q does not say %q", language, shown, said, want)
			}
		}
	}
}

// TestUnknownMoneyHasADash: the figures and bars are the same for any choice of programmes; of those without local money, without
// any budget, or of none at all, they show a dash, as tables do.
func TestUnknownMoneyHasADash(t *testing.T) {
	v := voice(t, "en")
	file, _ := written(t, "en", real(t, "en"))
	r := newReader(t)
	cards := `[...document.querySelectorAll("#figures dl:nth-of-type(2) dt")].map((title) => title.textContent)`
	bars := `[...document.querySelectorAll("#glance .bars .name")].map((name) => name.textContent)`
	r.open(file, "")
	wantCards, wantBars := find[[]string](r, cards), find[[]string](r, bars)
	for _, test := range []struct {
		state  string
		dashes []string
	}{
		{"#level=0", []string{"local", "local_share"}},
		{"#country=FJ", []string{"total", "local", "local_share"}},
		{"#q=nobody-is-called-this", []string{"total", "local", "local_share"}},
	} {
		r.open(file, test.state)
		if got := find[[]string](r, cards); fmt.Sprint(got) != fmt.Sprint(wantCards) {
			t.Errorf("%s: the cards are %q, not %q", test.state, got, wantCards)
		}
		if got := find[[]string](r, bars); fmt.Sprint(got) != fmt.Sprint(wantBars) {
			t.Errorf("%s: the bars are %q, not %q", test.state, got, wantBars)
		}
		for _, key := range test.dashes {
			value := fmt.Sprintf(`[...document.querySelectorAll("#figures dt")].find((title) => title.textContent === %q).nextSibling.textContent`, v.Say("page."+key))
			if got := find[string](r, value); got != "–" {
				t.Errorf("%s: %s is %q", test.state, key, got)
			}
		}
		if got := find[string](r, `document.querySelector("#glance .bars li:last-child .value").textContent`); got != "–" {
			t.Errorf("%s: the bar of local money says %q", test.state, got)
		}
		if spoken := find[string](r, `document.querySelector("#glance .bars li:last-child svg").getAttribute("aria-label")`); !strings.HasSuffix(spoken, "–") {
			t.Errorf("%s: of the bar of local money is spoken %q", test.state, spoken)
		}
	}
}
