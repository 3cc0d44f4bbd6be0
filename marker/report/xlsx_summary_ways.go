package report

import (
	"github.com/xuri/excelize/v2"

	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/portfolio"
)

// wayAccount is one row of the money by way: the key of its name, and what goes there.
type wayAccount struct {
	key    string
	sum    portfolio.Sum
	ofCost bool // it is a part of the cost, or the cost itself, and has a share of it
	summed bool // it sums up other rows
}

// wayAccounts are the rows of one currency, and sums of them. The ways come first and together, as a chart shows them.
func wayAccounts(m portfolio.Money) []wayAccount {
	r, all := m.Reach, m.Reach.All()
	var accounts []wayAccount
	for i, way := range marker.Ways {
		accounts = append(accounts, wayAccount{"money.way_" + way, orNought(r.Ways[i], all), true, false})
	}
	accounts = append(accounts, wayAccount{"money.counted", orNought(r.Local(), all), true, true})
	if r.SetAside != (portfolio.Sum{}) {
		accounts = append(accounts, wayAccount{"money.set_aside", r.SetAside, true, false})
	}
	return append(accounts,
		wayAccount{"money.elsewhere", orNought(r.Elsewhere, all), true, false},
		wayAccount{"money.cost", r.Cost(), true, true},
		wayAccount{"money.indirect", r.Indirect, false, false},
		wayAccount{"money.all", all, false, true})
}

// summaryWays is the money that reaches local actors, by the way it goes, with the sums and shares that pages have.
func (w *workbook) summaryWays(sheet *sheet, all []portfolio.Money, chartAt string) {
	share := w.styles.percent[1]
	fields := []field{
		{w.Say("sheets.way"), 0, w.styles.wrapped}, {w.Say("reports.currency"), 0, w.styles.text}, {w.Say("money.planned"), 0, w.styles.amount},
		{w.Say("money.share_of_cost"), 0, share}, {w.Say("money.share_of_all"), 0, share},
		{w.Say("money.spent"), 0, w.styles.amount}, {w.Say("money.share_of_spent"), 0, share},
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
		for _, account := range wayAccounts(m) {
			rows = append(rows, w.wayRow(account, m))
		}
	}
	if rows == nil {
		return
	}
	sheet.keep(sheet.stream.InsertPageBreak(cellAt(1, sheet.row+2))) // charts and levels fill the first page
	sheet.part(w.Say("money.reaching"), w.Say("money.reaching_how"))
	placed := sheet.block(w.dashed(fields, rows))
	sheet.addChart(chartAt, w.waysChart(sheet, placed, currency))
}

// wayRow is a row of the summary: nil is what is not known, "" what does not apply. Sums are told from what they sum up.
func (w *workbook) wayRow(account wayAccount, m portfolio.Money) []any {
	var name any = w.Say(account.key)
	if account.summed {
		name = excelize.Cell{StyleID: w.styles.label, Value: name}
	}
	sum := account.sum
	row := []any{
		name, w.currency(m.Currency), w.amountCell(sum.Planned), "", w.partCell(sum.Planned, m.Total), w.amountCell(sum.Spent), "",
	}
	if account.ofCost {
		row[3], row[6] = w.partCell(sum.Planned, costOf(m)), w.partCell(sum.Spent, m.Reach.Cost().Spent)
	}
	return row
}

// partCell is a share; nothing where either is not known, or where there is nothing to share.
func (w *workbook) partCell(part, whole *fact.Money) any {
	if part == nil || whole == nil || *whole <= 0 {
		return nil
	}
	share := fact.Ratio{Num: int64(*part), Den: int64(*whole)}.Float()
	return w.percentCell(&share)
}

// dashed leaves out the columns in which no row says anything, and puts a dash for what is not known in the others.
func (w *workbook) dashed(fields []field, rows [][]any) ([]field, [][]any) {
	fields, rows = filled(fields, rows)
	for _, row := range rows {
		for i, value := range row {
			if value == nil {
				row[i] = excelize.Cell{StyleID: fields[i].style, Value: unknown}
			}
		}
	}
	return fields, rows
}
