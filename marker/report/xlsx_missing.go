package report

import (
	"cmp"
	"slices"

	"locmark/marker/fact"
	"locmark/marker/portfolio"
)

// summaryMissing are the criteria that are most often not evidenced; nothing where all are.
func (w *workbook) summaryMissing(sheet *sheet, s *portfolio.Summary) {
	missing := slices.DeleteFunc(slices.Clone(s.Criteria), func(c portfolio.Criterion) bool { return c.NotEvidenced == 0 })
	if len(missing) == 0 {
		return
	}
	slices.SortStableFunc(missing, func(a, b portfolio.Criterion) int { return cmp.Compare(b.NotEvidenced, a.NotEvidenced) })
	fields := []field{
		{w.Say("reports.criterion"), 0, w.styles.wrapped}, {w.Say("reports.status_not_evidenced"), 0, w.styles.count},
		{w.Say("sheets.asked_of"), 0, w.styles.count}, {w.Say("reports.share"), 0, w.styles.percent[1]},
	}
	var rows [][]any
	for _, c := range missing {
		part := fact.Ratio{Num: int64(c.NotEvidenced), Den: int64(c.Applicable())}.Float()
		rows = append(rows, []any{c.ID + " " + c.Title, c.NotEvidenced, c.Applicable(), w.percentCell(&part)})
	}
	sheet.part(w.Say("sheets.missing"), w.Say("sheets.missing_how"))
	sheet.block(fields, rows)
}
