package report

import (
	"github.com/xuri/excelize/v2"

	"locmark/marker/portfolio"
)

// method is the last sheet: how to read the others, and what the criteria cannot see.
func (w *workbook) method(summaries []portfolio.Summary, all *portfolio.Portfolio) error {
	sheet, err := w.openPlain(w.Say("reports.sheet_method"), field{"", 120, w.styles.wrapped})
	if err != nil {
		return err
	}
	sheet.add(excelize.Cell{StyleID: w.styles.title, Value: w.Say("reports.method")})
	for _, line := range w.methodLines(all, summaries) {
		sheet.add(line)
	}
	sheet.add(w.Say("reports.heatmap_legend",
		"not_evidenced", w.Say("reports.mark_not_evidenced"), "not_applicable", w.Say("reports.mark_not_applicable")))
	sheet.add(w.Say("reports.flags_change_nothing"))
	for _, s := range summaries {
		sheet.add()
		sheet.add(excelize.Cell{StyleID: w.styles.heading, Value: w.edition(s.Edition)})
		sheet.add(w.Say("reports.edition_hash") + w.Say("reports.colon") + " " + s.Edition.SHA256)
		for level := range s.Edition.Scale {
			sheet.add(w.level(&level, s.Edition.Scale))
		}
		for _, unseen := range s.CannotSee {
			sheet.add(w.Say("reports.cannot_see") + w.Say("reports.colon") + " " + unseen)
		}
	}
	return sheet.close()
}
