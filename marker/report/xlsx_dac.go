package report

import (
	"slices"
	"strings"

	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/portfolio"
)

// summaryDAC is the levels as a policy marker of the DAC has them, with what such a table does not show; nothing where the
// edition does not map its levels to codes.
func (w *workbook) summaryDAC(sheet *sheet, s *portfolio.Summary) {
	if s.DAC == nil {
		return
	}
	fields := append([]field{
		{w.Say("money.dac_score"), 0, w.styles.wrapped}, {w.Say("money.dac_levels"), 0, w.styles.wrapped}, {w.Say("reports.programmes"), 0, w.styles.count},
		{w.Say("reports.share"), 0, w.styles.percent[1]}, {w.Say("reports.currency"), 0, w.styles.text},
	}, w.moneyFields()...)
	var rows [][]any
	for _, group := range s.DAC {
		rows = append(rows, w.summaryCode(group, s)...)
	}
	sheet.part(w.Say("money.dac"), w.dacRemark(s.Edition))
	sheet.block(fields, rows)
}

// summaryCode are the rows of one code: the first with its programmes, whether they have money or not, and one more for each
// further currency.
func (w *workbook) summaryCode(group portfolio.Group, s *portfolio.Summary) [][]any {
	share := fact.Ratio{Num: int64(group.Tally.Programmes), Den: int64(s.Tally.Programmes)}.Float()
	levels := strings.Join(w.levelsNamed(dacLevels(group.Name, s.Edition), s.Edition), w.Say("numbers.comma"))
	head := []any{w.codeName(group.Name), levels, group.Tally.Programmes, w.percentCell(&share)}
	if len(group.Tally.Money) == 0 {
		return [][]any{append(head, make([]any, 1+len(w.moneyFields()))...)}
	}
	var rows [][]any
	for i, m := range group.Tally.Money {
		if i > 0 {
			head = []any{head[0], head[1], nil, nil}
		}
		rows = append(rows, slices.Concat(head, []any{w.currency(m.Currency)}, w.moneyValues(m)))
	}
	return rows
}

// dacRemark says which levels “not targeted” includes, and whose judgement the map is.
func (w *workbook) dacRemark(e marker.EditionRef) string {
	remark := w.Say("money.dac_judgement")
	low := slices.DeleteFunc(dacLevels("0", e), func(level int) bool { return level == 0 })
	if len(low) > 0 {
		remark = w.Say("money.dac_includes", "levels", w.List(w.levelsNamed(low, e))) + " " + remark
	}
	return remark
}

// codeName is a code with its word; programmes without a level have none.
func (w *workbook) codeName(code string) string {
	if code == "" {
		return w.Say("money.dac_none")
	}
	return w.Say("money.dac_" + code)
}

// dacRows are the rows of the sheet of money: how many programmes have a code, and then their money, one row a currency.
func (w *workbook) dacRows(s *portfolio.Summary) [][]any {
	var rows [][]any
	for _, group := range s.DAC {
		count := append([]any{w.Say("money.dac"), w.codeName(group.Name), w.Say("sheets.with_or_without"), group.Tally.Programmes}, make([]any, len(w.moneyFields()))...)
		rows = append(rows, append(count, s.Edition.ID+" "+s.Edition.Version))
		rows = append(rows, w.moneyOf([]any{w.Say("money.dac"), w.codeName(group.Name)}, group.Tally.Money, s.Edition)...)
	}
	return rows
}
