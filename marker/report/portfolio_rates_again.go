package report

import (
	"locmark/marker"
	"locmark/marker/portfolio"
)

// RatesAgain says that results which are put together were shown in USD by rates that are not those of this portfolio: none was
// given, or another table. It is "" where there is nothing to say.
func RatesAgain(all *portfolio.Portfolio, voice marker.Voice) string {
	return phrases{voice}.ratesAgain(all)
}

func (p phrases) ratesAgain(all *portfolio.Portfolio) string {
	switch {
	case !all.OtherRates():
		return ""
	case all.HasRates():
		return p.Say("asked.rates_other")
	}
	return p.Say("asked.rates_again")
}
