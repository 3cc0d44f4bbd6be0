package report

import (
	"cmp"
	"slices"

	"locmark/marker/fact"
	"locmark/marker/portfolio"
)

// mostShown is how many rows a table of the summary has; the sheet of money has them all.
const mostShown = 15

// share is the money of one group in one currency.
type share struct {
	name        string
	money       portfolio.Money
	contributed *fact.Money // by a donor, in that currency
}

// summaryMoneyBy answers what a donor asks first: how much of the money reaches local actors, whose it is, when, and where.
func (w *workbook) summaryMoneyBy(sheet *sheet, s *portfolio.Summary) {
	w.summaryShares(sheet, w.Say("money.by_donor"), w.Say("reports.donor"), w.donorShares(s))
	sheet.sentence(w.unlistedDonors(s))
	w.summaryShares(sheet, w.Say("money.by_year"), w.Say("money.year"), w.yearShares(s))
	for _, g := range s.Groupings {
		if g.By == portfolio.ByCountry && g.Titles == nil {
			w.summaryShares(sheet, w.Say("sheets.money_by_country"), w.Say("reports.country"), largestFirst(w.groupShares(g, s), s))
		}
	}
}

// summaryShares is one row a group and currency; nothing where there are none.
func (w *workbook) summaryShares(sheet *sheet, title, of string, all []share) {
	if len(all) == 0 {
		return
	}
	how := ""
	if len(all) > mostShown {
		how = w.Say("sheets.first_of", "shown", w.Count(mostShown), "all", w.Count(len(all)), "sheet", w.Say("reports.sheet_money"))
	}
	fields := append([]field{
		{of, 0, w.styles.wrapped}, {w.Say("reports.currency"), 0, w.styles.text}, {w.Say("reports.programmes"), 0, w.styles.count},
		{w.Say("money.contributed"), 0, w.styles.amount},
	}, w.moneyFields()...)
	var rows [][]any
	for _, one := range all[:min(mostShown, len(all))] {
		rows = append(rows, append([]any{one.name, w.currency(one.money.Currency), one.money.Programmes, w.amountCell(one.contributed)}, w.moneyValues(one.money)...))
	}
	sheet.part(title, how)
	sheet.block(fields, rows)
}

// donorShares are the money of programmes in proportion to contributions, with what is attributed to nobody.
func (w *workbook) donorShares(s *portfolio.Summary) []share {
	var all []share
	for _, d := range s.Donors {
		for _, m := range d.Money {
			contributed := d.Contributed[m.Currency]
			all = append(all, share{cmp.Or(callable(d.Donor), w.Say("reports.not_given")), m, &contributed})
		}
	}
	if len(all) == 0 {
		return nil
	}
	for _, m := range s.NotAttributed {
		all = append(all, share{w.Say("money.not_attributed"), m, nil})
	}
	return all
}

// yearShares are the money of budgets by year; none where no line says its year.
func (w *workbook) yearShares(s *portfolio.Summary) []share {
	if len(s.Years) == 0 || s.Years[0].Year == nil {
		return nil
	}
	var all []share
	for _, year := range s.Years {
		for _, m := range year.Money {
			all = append(all, share{w.yearName(year.Year), m, nil})
		}
	}
	return all
}

func (w *workbook) groupShares(g portfolio.Grouping, s *portfolio.Summary) []share {
	names := overview{phrases: w.phrases}
	var all []share
	for _, group := range g.Groups {
		for _, m := range group.Tally.Money {
			all = append(all, share{names.groupName(group.Name, g.By, s), m, nil})
		}
	}
	return all
}

// largestFirst sorts by what programmes cost, each currency apart, in the order in which sums show currencies.
func largestFirst(all []share, s *portfolio.Summary) []share {
	place := map[string]int{}
	for i, m := range s.Tally.Money {
		place[m.Currency] = i
	}
	slices.SortStableFunc(all, func(a, b share) int {
		return cmp.Or(cmp.Compare(place[a.money.Currency], place[b.money.Currency]), cmp.Compare(largest(b.money), largest(a.money)))
	})
	return all
}

// largest is what programmes cost, or what they require where that is all they say.
func largest(m portfolio.Money) fact.Money {
	for _, sum := range []*fact.Money{m.Total, m.Required} {
		if sum != nil {
			return *sum
		}
	}
	return 0
}
