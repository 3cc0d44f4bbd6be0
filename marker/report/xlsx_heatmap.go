package report

import (
	"strconv"

	"github.com/xuri/excelize/v2"

	"locmark/marker/portfolio"
)

// heatmaps are programmes by criteria, one sheet an edition: editions have criteria of their own.
func (w *workbook) heatmaps(summaries []portfolio.Summary, _ *portfolio.Portfolio) error {
	name := w.Say("reports.sheet_heatmap")
	if len(summaries) == 0 {
		sheet, err := w.open(name, 1, w.heatFields(portfolio.Summary{})...)
		if err != nil {
			return err
		}
		return sheet.close()
	}
	for i := range summaries {
		if i > 0 {
			previous := name
			name = w.Say("reports.sheet_heatmap") + " " + strconv.Itoa(i+1)
			if err := w.insert(name, previous); err != nil {
				return err
			}
		}
		if err := w.heatmap(name, &summaries[i]); err != nil {
			return err
		}
	}
	return nil
}

func (w *workbook) heatFields(s portfolio.Summary) []field {
	fields := []field{
		{w.Say("reports.programme"), 16, w.styles.text},
		{w.Say("reports.title"), 56, w.styles.text},
		{w.Say("reports.level"), 9, w.styles.centred},
	}
	for _, d := range s.Dimensions {
		fields = append(fields, field{d.ID, 6, w.styles.centred})
	}
	for _, c := range s.Criteria {
		fields = append(fields, field{c.ID, 6, w.styles.centred})
	}
	return fields
}

func (w *workbook) heatmap(name string, s *portfolio.Summary) error {
	fields := w.heatFields(*s)
	sheet, err := w.open(name, 1, fields...)
	if err != nil {
		return err
	}
	for _, row := range w.target.rows(*s) {
		values := []any{row.Programme.ID, shortened(oneLine(row.Programme.Title), 60), row.Level}
		for _, d := range row.Dimensions {
			values = append(values, d.Level)
		}
		sheet.add(append(values, w.heat(row, s)...)...)
	}
	corner, _ := excelize.CoordinatesToCellName(len(fields), max(sheet.row, 2))
	sheet.mute("C2:" + corner)
	sheet.shade(len(s.Edition.Scale), "C2:"+corner)
	return sheet.close()
}

// heat are the levels of a programme's criteria as numbers, and marks for what has none.
func (w *workbook) heat(row portfolio.Row, s *portfolio.Summary) []any {
	var cells []any
	for _, mark := range w.marks(row, s) {
		if level, err := strconv.Atoi(mark); err == nil {
			cells = append(cells, level)
		} else {
			cells = append(cells, mark)
		}
	}
	return cells
}

// mute greys out what is no level.
func (s *sheet) mute(area string) {
	if s.row < 2 {
		return
	}
	s.keep(s.file.SetConditionalFormat(s.name, area, []excelize.ConditionalFormatOptions{
		{Type: "formula", Criteria: "ISTEXT(" + first(area) + ")", Format: &s.styles.muted},
	}))
}
