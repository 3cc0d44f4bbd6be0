package portfolio

import (
	"cmp"
	"slices"
	"strings"

	"locmark/marker"
)

// Conversion says how money was brought into USD, programme by programme.
type Conversion struct {
	Used         []UsedRate     // in the order of currencies
	NotConverted []NotConverted // in the order of currencies
}

// UsedRate is a rate and how many programmes were converted by it.
type UsedRate struct {
	Rate
	Programmes int
}

// NotConverted is a currency that stays as it is, "" where programmes do not say theirs.
type NotConverted struct {
	Currency   string
	Programmes int
	TooLarge   bool // there is a rate, and the amounts are larger than can be kept in USD
}

// conversion converts one programme after another, and counts.
type conversion struct {
	rates *Rates
	used  map[string]int
	kept  map[keptKey]int
}

type keptKey struct {
	currency string
	tooLarge bool
}

func newConversion(rates *Rates) *conversion {
	return &conversion{rates, map[string]int{}, map[keptKey]int{}}
}

// of is a programme's money in USD, and the currency it was written in; "" where it stays as it was.
func (c *conversion) of(f marker.Financing) (money marker.Financing, written string) {
	if f.Currency == convertedTo || !hasMoney(f) && len(f.Contributions) == 0 {
		return f, ""
	}
	rate, known := c.rates.Of(f.Currency)
	if !known {
		c.kept[keptKey{strings.Clone(f.Currency), false}]++
		return f, ""
	}
	money, fits := converted(f, rate)
	if !fits {
		c.kept[keptKey{rate.Currency, true}]++
		return f, ""
	}
	c.used[rate.Currency]++
	return money, rate.Currency
}

// InUSD is a programme's money as a portfolio adds it up: in USD where there is a rate for it, else as it was written. Without
// rates nothing is converted.
func (r *Rates) InUSD(f marker.Financing) marker.Financing {
	if r == nil {
		return f
	}
	money, _ := newConversion(r).of(f)
	return money
}

func (c *conversion) sorted() *Conversion {
	all := &Conversion{}
	for _, currency := range sortedKeys(c.used) {
		rate, _ := c.rates.Of(currency)
		all.Used = append(all.Used, UsedRate{rate, c.used[currency]})
	}
	for key, programmes := range c.kept {
		all.NotConverted = append(all.NotConverted, NotConverted{key.currency, programmes, key.tooLarge})
	}
	slices.SortFunc(all.NotConverted, func(a, b NotConverted) int {
		return cmp.Or(cmp.Compare(a.Currency, b.Currency), compareBool(a.TooLarge, b.TooLarge))
	})
	return all
}
