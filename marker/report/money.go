package report

import (
	"locmark/marker/fact"
	"locmark/marker/portfolio"
)

// sums are the amounts that portfolios add up, in the order of their columns; the local share stands among them.
var sums = []struct {
	key    string
	amount func(portfolio.Money) *fact.Money // nil for the local share
}{
	{"money.all", func(m portfolio.Money) *fact.Money { return m.Total }},
	{"reports.indirect", func(m portfolio.Money) *fact.Money { return m.Indirect }},
	{"reports.local", func(m portfolio.Money) *fact.Money { return m.Local }},
	{"reports.local_share", nil},
	{"reports.local_set_aside", func(m portfolio.Money) *fact.Money { return m.LocalSetAside }},
	{"reports.required", func(m portfolio.Money) *fact.Money { return m.Required }},
	{"reports.available", func(m portfolio.Money) *fact.Money { return m.Available }},
	{"reports.spent", func(m portfolio.Money) *fact.Money { return m.Spent }},
}

func (p phrases) moneyTitles() []string {
	titles := make([]string, len(sums))
	for i, sum := range sums {
		titles[i] = p.Say(sum.key)
	}
	return titles
}

// moneyCells writes the sums of one currency, and what is not known as such.
func (p phrases) moneyCells(m portfolio.Money) []string {
	cells := make([]string, len(sums))
	for i, sum := range sums {
		cells[i] = unknown
		if sum.amount == nil {
			if share := m.LocalShare(); !share.IsZero() {
				cells[i] = p.PercentInColumn(share)
			}
		} else if amount := sum.amount(m); amount != nil {
			cells[i] = p.Amount(*amount, "")
		}
	}
	return cells
}
