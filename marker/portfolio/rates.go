package portfolio

import (
	"math/big"
	"time"
)

// convertedTo is the currency of the Fund, which everything is converted to that has a rate.
const convertedTo = "USD"

// Rates are rates of exchange by currency, each with its date and source. There is none that nobody gave.
type Rates struct {
	SHA256     string // of the file they were read from, in hex
	byCurrency map[string]Rate
}

// Rate is how many units of a currency one USD is, in the way the United Nations publish their operational rates.
type Rate struct {
	Currency string // ISO 4217
	PerUSD   string // in plain digits with a point: 129.25
	Date     time.Time
	Source   string // in words: who published it
}

// Of is the rate of a currency; false where there is none.
func (r *Rates) Of(currency string) (Rate, bool) {
	rate, known := r.byCurrency[currency]
	return rate, known
}

// ratio is the rate as a number, exactly.
func (r Rate) ratio() *big.Rat {
	ratio, _ := new(big.Rat).SetString(r.PerUSD)
	return ratio
}
