package report

import (
	"strings"

	"locmark/marker/portfolio"
)

// showMoney says how many programmes show money, and in which currencies: whoever reads a sum in one of them must know what it
// leaves out. It is "" where none does.
func (o *overview) showMoney(s *portfolio.Summary) string {
	shown, currencies := 0, []string{}
	for _, m := range s.Tally.Money {
		shown += m.Programmes
		if m.Currency == "" {
			currencies = append(currencies, o.Say("money.shown_no_currency", "programmes", o.Count(m.Programmes)))
		} else {
			currencies = append(currencies, o.Say("money.shown_currency", "programmes", o.Count(m.Programmes), "currency", m.Currency))
		}
	}
	if shown == 0 {
		return ""
	}
	count := o.count(shown, s.Tally.Programmes)
	return o.Say("money.shown_in", "count", count, "currencies", strings.Join(currencies, o.Say("numbers.comma")))
}

// currenciesApart says that several currencies are not added up, and what brings them together; "" where there is one, or where
// rates were given.
func (p phrases) currenciesApart(s *portfolio.Summary) string {
	if len(s.Tally.Money) < 2 || s.Conversion != nil {
		return ""
	}
	return p.Say("reports.other_currencies")
}
