package portfolio

import (
	"cmp"
	"slices"

	"locmark/marker"
)

// purse adds money up, one sum a currency.
type purse []Money

func (p *purse) add(money Money) {
	for i := range *p {
		if one := &(*p)[i]; one.Currency == money.Currency {
			*one = one.plus(money)
			return
		}
	}
	*p = append(*p, money)
}

// sorted gives the currencies in order: USD, in which the Fund counts, then the others.
func (p purse) sorted() []Money {
	sorted := slices.Clone(p)
	slices.SortFunc(sorted, func(a, b Money) int {
		return cmp.Or(-compareBool(a.Currency == "USD", b.Currency == "USD"), cmp.Compare(a.Currency, b.Currency))
	})
	return sorted
}

// MoneyOf is the money of one programme.
func MoneyOf(f marker.Financing) Money {
	return Money{
		Currency: f.Currency, Programmes: 1, Total: f.Total, Indirect: f.Indirect, Local: f.Local,
		LocalSetAside: f.LocalSetAside, Required: f.Required, Available: f.Available, Spent: f.Spent, Reach: reachOf(f),
	}
}

// hasMoney reports whether a programme says anything of money, if only that there are lines without an amount.
func hasMoney(f marker.Financing) bool {
	return f.Total != nil || f.Required != nil || f.Available != nil || f.Spent != nil || len(f.Flows) > 0
}
