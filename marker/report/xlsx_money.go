package report

import (
	"slices"

	"github.com/xuri/excelize/v2"

	"locmark/marker/fact"
	"locmark/marker/portfolio"
)

// money is one row a group and currency, for every way to group, and for years, donors and DAC codes.
func (w *workbook) money(summaries []portfolio.Summary, _ *portfolio.Portfolio) error {
	s := w.styles
	fields := slices.Concat([]field{
		{w.Say("reports.grouped"), 30, s.wrapped},
		{w.Say("reports.group"), 34, s.wrapped},
		{w.Say("reports.currency"), 12, s.text},
		{w.Say("reports.programmes"), 13, s.count},
	}, w.moneyFields(), []field{{w.Say("reports.edition"), 20, s.text}})
	var rows [][]any
	for i := range summaries {
		rows = append(rows, w.moneyRows(&summaries[i])...)
	}
	sheet, err := w.list(w.Say("reports.sheet_money"), 2, fields, rows)
	if err != nil {
		return err
	}
	w.beneath(sheet, append(w.overlaps(summaries), w.unlistedPayers(summaries)...))
	return sheet.close()
}

func (w *workbook) moneyRows(s *portfolio.Summary) [][]any {
	names := overview{phrases: w.phrases}
	var rows [][]any
	add := func(way, group string, all []portfolio.Money) {
		rows = append(rows, w.moneyOf([]any{way, group}, all, s.Edition)...)
	}
	add(w.Say("reports.total"), "", s.Tally.Money)
	for _, g := range s.Groupings {
		heading, _ := names.groupingTitles(g)
		for _, group := range g.Groups {
			add(heading, names.groupName(group.Name, g.By, s), group.Tally.Money)
		}
	}
	return append(rows, w.accountRows(s)...)
}

func (w *workbook) moneyFields() []field {
	fields := make([]field, len(sums), len(sums)+2)
	for i, title := range w.moneyTitles() {
		fields[i] = field{title, 18, w.styles.amount}
		if sums[i].amount == nil {
			fields[i] = field{title, 11, w.styles.percent[1]}
		}
	}
	return append(fields, field{w.Say("money.all_spent"), 18, w.styles.amount}, field{w.Say("money.local_spent"), 18, w.styles.amount})
}

// moneyValues are the sums of one currency, what is planned and then what was spent of it; nothing for what is not known.
func (w *workbook) moneyValues(m portfolio.Money) []any {
	values := make([]any, len(sums), len(sums)+2)
	for i, sum := range sums {
		if sum.amount != nil {
			values[i] = w.amountCell(sum.amount(m))
		} else {
			values[i] = w.localShareCell(m)
		}
	}
	return append(values, w.amountCell(m.Reach.All().Spent), w.amountCell(m.Reach.Local().Spent))
}

// localShareCell is the share that reaches local actors; nothing where it is not known.
func (w *workbook) localShareCell(m portfolio.Money) any {
	share := m.LocalShare()
	if share.IsZero() {
		return nil
	}
	f := share.Float()
	return w.percentCell(&f)
}

// amountCell is money as a number; nothing where it is not known.
func (w *workbook) amountCell(money *fact.Money) any {
	if money == nil {
		return nil
	}
	return excelize.Cell{StyleID: w.styles.amount, Value: money.Ratio().Float()}
}
