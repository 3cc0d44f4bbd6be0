package report

import (
	"github.com/xuri/excelize/v2"

	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/portfolio"
)

// wayTitles name the ways of money, in the order of marker.Ways, and what goes none of them.
func (w *workbook) wayTitles() []string {
	var titles []string
	for _, way := range marker.Ways {
		titles = append(titles, w.Say("money.way_"+way))
	}
	return append(titles, w.Say("money.set_aside"), w.Say("money.elsewhere"), w.Say("money.indirect"))
}

// waySums are the sums that wayTitles name.
func waySums(r portfolio.Reach) []portfolio.Sum {
	return append(append([]portfolio.Sum{}, r.Ways...), r.SetAside, r.Elsewhere, r.Indirect)
}

// summaryWays is the money that reaches local actors, by the way it goes.
func (w *workbook) summaryWays(sheet *sheet, all []portfolio.Money, chartAt string) {
	fields := []field{
		{w.Say("sheets.way"), 0, w.styles.wrapped}, {w.Say("reports.currency"), 0, w.styles.text}, {w.Say("money.planned"), 0, w.styles.amount},
		{w.Say("money.share_of_cost"), 0, w.styles.percent[1]}, {w.Say("money.spent"), 0, w.styles.amount},
	}
	var rows [][]any
	currency := ""
	for _, m := range all {
		if m.Reach.Ways == nil {
			continue
		}
		if rows == nil {
			currency = w.currency(m.Currency)
		}
		for i, row := range w.wayRows(m) {
			if row[2] != nil || row[4] != nil || currency == w.currency(m.Currency) && i < len(marker.Ways) { // all of the first, for the chart
				rows = append(rows, row)
			}
		}
	}
	if rows == nil {
		return
	}
	sheet.part(w.Say("money.reaching"), w.Say("money.reaching_how"))
	placed := sheet.block(fields, rows)
	sheet.addChart(chartAt, w.waysChart(sheet, placed, currency))
}

func (w *workbook) wayRows(m portfolio.Money) [][]any {
	var rows [][]any
	cost := costOf(m)
	for i, sum := range waySums(m.Reach) {
		if sum.Planned == nil && sum.Spent == nil && i >= len(marker.Ways) {
			continue
		}
		row := []any{w.wayTitles()[i], w.currency(m.Currency), w.amountCell(sum.Planned), nil, w.amountCell(sum.Spent)}
		if sum.Planned != nil && cost != nil && *cost > 0 && i < len(marker.Ways)+2 {
			share := fact.Ratio{Num: int64(*sum.Planned), Den: int64(*cost)}.Float()
			row[3] = w.percentCell(&share)
		}
		rows = append(rows, row)
	}
	return rows
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
