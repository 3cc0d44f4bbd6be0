package report

import (
	"github.com/xuri/excelize/v2"

	"locmark/marker/fact"
	"locmark/marker/portfolio"
)

// summaryChanges is how the portfolio stands to earlier results: how many programmes moved, and the sums of each edition before
// and now, as numbers. Who moved stands on a sheet of its own.
func (w *workbook) summaryChanges(sheet *sheet, c *portfolio.Comparison) {
	said := overview{phrases: w.phrases}
	sheet.part(w.Say("asked.change"), said.changeCounts(c))
	for _, remark := range said.changeRemarks(c) {
		sheet.sentence(remark)
	}
	if len(c.Changes) == 0 {
		sheet.sentence(w.Say("asked.change_none"))
	} else {
		sheet.add(w.toChanges(sheet))
	}
	editions := sidesOf(c)
	w.summaryMovements(sheet, c, editions)
	for _, both := range editions {
		fields := []field{{shortNameOf(editions, both), 0, w.styles.wrapped}, {w.Say("asked.before"), 0, w.styles.count}, {w.Say("asked.now"), 0, w.styles.count}}
		sheet.add()
		sheet.block(fields, w.bothSums(both))
	}
}

// toChanges is a cell that opens the sheet of programmes that changed.
func (w *workbook) toChanges(sheet *sheet) excelize.Cell {
	name := w.Say("sheets.changes")
	return sheet.leads(inSheet(name, cellAt(1, 1)), w.Say("sheets.on_sheet", "sheet", name, "what", w.Say("sheets.who_moved")))
}

// bothSums is one row a sum: before and now beside each other.
func (w *workbook) bothSums(s sides) [][]any {
	e := s.edition()
	rows := [][]any{s.row(w.Say("reports.programmes"), func(s *portfolio.Summary) any { return s.Tally.Programmes })}
	for level := range e.Scale {
		name := w.Say("asked.level") + " " + w.levelsNamed([]int{level}, e)[0]
		rows = append(rows, s.row(name, func(s *portfolio.Summary) any { return s.Tally.Levels[level] }))
	}
	for _, currency := range currenciesOf(s) {
		rows = append(rows, w.bothMoney(s, currency)...)
	}
	return rows
}

func (w *workbook) bothMoney(s sides, currency string) [][]any {
	in := func(key string) string {
		return w.Say("asked.in_currency", "name", w.Say(key), "currency", w.currency(currency))
	}
	amount := func(of func(portfolio.Money) *fact.Money) func(*portfolio.Summary) any {
		return func(s *portfolio.Summary) any { return w.amountCell(of(moneyIn(s, currency))) }
	}
	return [][]any{
		s.row(in("money.all"), amount(func(m portfolio.Money) *fact.Money { return m.Total })),
		s.row(in("reports.local"), amount(func(m portfolio.Money) *fact.Money { return m.Local })),
		s.row(in("reports.local_share"), func(s *portfolio.Summary) any { return w.localShareCell(moneyIn(s, currency)) }),
	}
}

// row is a sum on both sides; nothing on one where no programme was scored.
func (s sides) row(name string, cell func(*portfolio.Summary) any) []any {
	row := []any{name, nil, nil}
	for i, side := range []*portfolio.Summary{s.before, s.now} {
		if side != nil {
			row[i+1] = cell(side)
		}
	}
	return row
}
