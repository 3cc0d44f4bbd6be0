//go:build browser

package browsertest

import (
	"strings"
	"testing"

	"locmark/criteria"
)

// TestPayersBesideDonorsAreTold: who contributes without being a named donor of the programme has a star in the flow, drawn or in
// numbers, and is named below it, on the screen and on paper; of programmes without such a payer nothing is said.
func TestPayersBesideDonorsAreTold(t *testing.T) {
	const district = "Asempa North District Assembly"
	for _, language := range criteria.Languages {
		v := voice(t, language)
		file, _ := written(t, language, real(t, language))
		r := newReader(t)
		r.open(file, "")
		note := v.Say("page.unlisted", "donors", district)
		if titles := find[[]string](r, `[...document.querySelectorAll("#flow .flow title")].map((e) => e.textContent)`); !strings.Contains(strings.Join(titles, "\n"), district+" *") {
			t.Errorf("%s: no star in %q", language, titles)
		}
		if said := r.text("#flow .drawing + .note"); !strings.Contains(said, note) {
			t.Errorf("%s: below the flow stands %q", language, said)
		}
		_, sheets := printed(r)
		if !strings.Contains(wordsOf(strings.Join(sheets, " ")), strings.Fields(district)[0]) || !strings.Contains(wordsOf(strings.Join(sheets, " ")), district+".") {
			t.Errorf("%s: paper does not name it", language)
		}
		r.open(file, "#country=BJ")
		if said := r.text("#flow .drawing + .note"); strings.Contains(said, district) || strings.Contains(r.text("#flow"), " *") {
			t.Errorf("%s: of others is said %q", language, said)
		}
	}
}

// TestOtherCurrenciesAreTold: below the figures stands how many programmes show a budget in this currency, in which other ones they
// do, what would bring those in, and how many show none.
func TestOtherCurrenciesAreTold(t *testing.T) {
	for _, language := range criteria.Languages {
		v := voice(t, language)
		file, _ := written(t, language, real(t, language))
		r := newReader(t)
		for _, test := range []struct{ own, count, other, others string }{{"USD", "18", "EUR", "1"}, {"EUR", "1", "USD", "18"}} {
			r.open(file, "#currency="+test.own)
			want := strings.Join([]string{
				v.Say("page.in_currency", "currency", test.own, "part", test.count, "whole", "22"),
				v.Say("page.other_money", "currencies", v.Say("page.other_currency", "count", test.others, "currency", test.other)),
				v.Say("page.rates_bring"),
				v.Say("page.without_money", "count", "3"),
			}, " ")
			if said := r.text("#figures .note"); said != want {
				t.Errorf("%s, %s: %q, want %q", language, test.own, said, want)
			}
		}
	}
}
