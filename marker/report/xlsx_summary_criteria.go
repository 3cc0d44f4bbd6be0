package report

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/xuri/excelize/v2"

	"locmark/marker/fact"
	"locmark/marker/portfolio"
)

// summaryCriteria counts every criterion, those that most often stand low first, and shows them as bars.
func (w *workbook) summaryCriteria(sheet *sheet, s *portfolio.Summary) {
	if len(s.Criteria) == 0 {
		return
	}
	fields := []field{{w.Say("reports.criterion"), 0, w.styles.wrapped}, {w.Say("sheets.low"), 0, w.styles.count},
		{w.Say("sheets.low_share"), 0, w.styles.percent[1]}, {w.Say("sheets.helps"), 0, w.styles.count}}
	for level := range s.Edition.Scale {
		fields = append(fields, field{w.Say("reports.level") + " " + strconv.Itoa(level), 0, w.styles.count})
	}
	fields = append(fields, field{w.Say("reports.status_not_evidenced"), 0, w.styles.count}, field{w.Say("reports.status_not_applicable"), 0, w.styles.count})
	sorted := slices.Clone(s.Criteria)
	slices.SortStableFunc(sorted, func(a, b portfolio.Criterion) int { return cmp.Compare(b.Low(), a.Low()) })
	var rows [][]any
	for _, c := range sorted {
		rows = append(rows, w.summaryCriterion(c, len(s.Edition.Scale)))
	}
	sheet.part(w.Say("sheets.criteria_low"), w.Say("sheets.low_how"))
	block := sheet.block(fields, rows)
	drawn := chart{
		kind: excelize.BarStacked, title: w.Say("sheets.chart_criteria"), along: w.Say("reports.criterion"), up: w.Say("reports.programmes"),
		categories: sheet.column(1, block.row+1, sheet.row), width: chartNarrow + chartWide, height: uint(130 + 28*len(rows)),
	}
	first := block.column(w.Say("reports.level") + " 0")
	for level := range len(s.Edition.Scale) + 1 { // and, behind the levels, what is not evidenced
		colour := nothingColour
		if level < len(s.Edition.Scale) {
			colour = levelColour(level, len(s.Edition.Scale))
		}
		drawn.series = append(drawn.series, series{sheet.cell(first+level, block.row), sheet.column(first+level, block.row+1, sheet.row), colour})
	}
	sheet.add()
	sheet.addChart(cellAt(1, sheet.room(int(drawn.height))), drawn)
}

func (w *workbook) summaryCriterion(c portfolio.Criterion, scale int) []any {
	row := []any{c.ID + " " + c.Title, c.Low(), nil, c.Steps}
	if c.Applicable() > 0 {
		share := fact.Ratio{Num: int64(c.Low()), Den: int64(c.Applicable())}.Float()
		row[2] = w.percentCell(&share)
	}
	for _, n := range c.Levels[:scale] {
		row = append(row, n)
	}
	return append(row, c.NotEvidenced, c.NotApplicable)
}
