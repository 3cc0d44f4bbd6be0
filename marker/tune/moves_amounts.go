package tune

import (
	"cmp"
	"slices"

	"locmark/marker"
	"locmark/marker/fact"
)

// Amounts is how many programmes there are, and their money, one exact sum a currency: USD first, in which the Fund counts.
// Unknown programmes do not say what they cost: not known is not 0.
type Amounts struct {
	Programmes int   `json:"programmes"`
	Sums       []Sum `json:"sums"`
	Unknown    int   `json:"unknown"`
}

// Sum is the total of so many programmes in a currency; "" where they do not name it.
type Sum struct {
	Currency   string     `json:"currency"`
	Programmes int        `json:"programmes"`
	Total      fact.Money `json:"total"`
}

func (a *Amounts) add(f marker.Financing) {
	a.Programmes++
	if f.Total == nil {
		a.Unknown++
		return
	}
	i := slices.IndexFunc(a.Sums, func(s Sum) bool { return s.Currency == f.Currency })
	if i < 0 {
		a.Sums = append(a.Sums, Sum{Currency: f.Currency})
		slices.SortFunc(a.Sums, func(x, y Sum) int {
			return cmp.Or(currencyOrder(x.Currency)-currencyOrder(y.Currency), cmp.Compare(x.Currency, y.Currency))
		})
		i = slices.IndexFunc(a.Sums, func(s Sum) bool { return s.Currency == f.Currency })
	}
	a.Sums[i].Programmes++
	a.Sums[i].Total += *f.Total
}

func currencyOrder(currency string) int {
	if currency == "USD" {
		return 0
	}
	return 1
}
