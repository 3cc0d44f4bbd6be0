package report

import (
	"github.com/xuri/excelize/v2"

	"locmark/marker"
	"locmark/marker/portfolio"
)

// ways is one row a way, group and currency, planned beside spent: for a pivot table, or to filter. Of one group, every amount is
// in one row alone, so that adding up counts none twice; groups may overlap. Beside it stands a chart of the whole.
func (w *workbook) ways(summaries []portfolio.Summary, _ *portfolio.Portfolio) error {
	s := w.styles
	var rows [][]any
	for i := range summaries {
		rows = append(rows, w.wayGroups(&summaries[i])...)
	}
	if len(rows) == 0 {
		return nil
	}
	name := w.Say("sheets.ways")
	if err := w.insert(name, w.Say("reports.sheet_money")); err != nil {
		return err
	}
	currency, _ := rows[0][2].(string)
	fields, rows := w.dashed([]field{
		{w.Say("reports.grouped"), 22, s.text}, {w.Say("reports.group"), 30, s.wrapped}, {w.Say("reports.currency"), 11, s.text},
		{w.Say("sheets.way"), 42, s.wrapped}, {w.Say("money.planned"), 16, s.amount}, {w.Say("money.spent"), 16, s.amount}, {w.Say("reports.edition"), 20, s.text},
	}, rows)
	sheet, err := w.list(name, 0, fields, rows)
	if err != nil {
		return err
	}
	block := placed{1, titlesOf(sheet.fields)}
	sheet.addChart(cellAt(len(sheet.fields)+2, 2), w.waysChart(sheet, block, currency))
	w.beneath(sheet, w.overlaps(summaries))
	w.printBefore(sheet, w.Say("reports.edition")) // the chart is printed with the summary
	return sheet.close()
}

// wayGroups are the ways of all programmes of an edition, and then of each group.
func (w *workbook) wayGroups(s *portfolio.Summary) [][]any {
	names := overview{phrases: w.phrases}
	edition := s.Edition.ID + " " + s.Edition.Version
	var rows [][]any
	add := func(by, group string, all []portfolio.Money) {
		for _, m := range all {
			for _, account := range unsummed(m) {
				rows = append(rows, []any{
					by, group, w.currency(m.Currency), w.Say(account.key), w.amountCell(account.sum.Planned), w.amountCell(account.sum.Spent), edition,
				})
			}
		}
	}
	add(w.Say("reports.total"), "", s.Tally.Money)
	for _, g := range s.Groupings {
		for _, group := range g.Groups {
			heading, _ := names.groupingTitles(g)
			add(heading, names.groupName(group.Name, g.By, s), group.Tally.Money)
		}
	}
	return rows
}

// unsummed are the accounts that sum up no others; none where no programme shows lines.
func unsummed(m portfolio.Money) []wayAccount {
	if m.Reach.Ways == nil {
		return nil
	}
	var accounts []wayAccount
	for _, account := range wayAccounts(m) {
		if !account.summed {
			accounts = append(accounts, account)
		}
	}
	return accounts
}

// waysChart shows planned beside spent money, for the ways that lead to local actors, in the first currency of a block.
func (w *workbook) waysChart(sheet *sheet, block placed, currency string) chart {
	first, last := block.row+1, block.row+len(marker.Ways)
	c := chart{
		kind: excelize.Bar, title: w.Say("sheets.chart_ways", "currency", currency), along: w.Say("sheets.way"),
		up: w.Say("sheets.amount_in", "currency", currency), categories: sheet.column(block.column(w.Say("sheets.way")), first, last),
		width: chartWide, height: chartHeight,
	}
	for _, one := range []struct{ title, colour string }{{w.Say("money.planned"), plannedColour}, {w.Say("money.spent"), spentColour}} {
		if column := block.column(one.title); column > 0 {
			c.series = append(c.series, series{sheet.cell(column, block.row), sheet.column(column, first, last), one.colour})
		}
	}
	return c
}
