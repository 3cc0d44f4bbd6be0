package report

import (
	"slices"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"
)

// onPaper sets a sheet up for A4 landscape, as wide as one page and as long as it takes, between narrow margins; its foot says
// what it is and which page of how many.
func (w *workbook) onPaper(sheet string) error {
	fit, landscape, wide, high, a4 := true, "landscape", 1, 0, 9
	if err := w.file.SetSheetProps(sheet, &excelize.SheetPropsOptions{FitToPage: &fit}); err != nil {
		return err
	}
	layout := &excelize.PageLayoutOptions{Orientation: &landscape, FitToWidth: &wide, FitToHeight: &high, Size: &a4}
	if err := w.file.SetPageLayout(sheet, layout); err != nil {
		return err
	}
	side, bottom, foot := 0.4, 0.6, 0.25
	margins := &excelize.PageLayoutMarginsOptions{Left: &side, Right: &side, Top: &side, Bottom: &bottom, Header: &foot, Footer: &foot}
	if err := w.file.SetPageMargins(sheet, margins); err != nil {
		return err
	}
	alike := false // the foot is as large on every sheet, however small the sheet is printed
	return w.file.SetHeaderFooter(sheet, &excelize.HeaderFooterOptions{ScaleWithDoc: &alike, OddFooter: "&L&8" + plainInFoot(w.Say("reports.portfolio")) + "&C&8&A&R&8&P / &N"})
}

// plainInFoot writes a text for the foot of a page, where & begins a code, and a digit behind a size would be part of it.
func plainInFoot(text string) string { return strings.ReplaceAll(text, "&", "&&") }

// repeat prints the header, and the columns that stay in sight, on every page.
func (w *workbook) repeat(sheet string, columns int) {
	w.repeatRow(sheet, 1, columns)
}

// repeatRow prints a header that stands further down, and so many columns, on every page.
func (w *workbook) repeatRow(sheet string, row, columns int) {
	at := strconv.Itoa(row)
	area := "'" + sheet + "'!$" + at + ":$" + at
	if columns > 0 {
		last, _ := excelize.ColumnNumberToName(columns)
		area = "'" + sheet + "'!$A:$" + last + "," + area
	}
	w.names = append(w.names, excelize.DefinedName{Name: "_xlnm.Print_Titles", RefersTo: area, Scope: sheet})
}

// printBefore prints the columns before the one of a title, and all rows that were written: what follows is for those who
// filter, and would make the rest small on paper.
func (w *workbook) printBefore(s *sheet, title string) {
	columns := slices.IndexFunc(s.fields, func(f field) bool { return f.title == title })
	if columns < 1 {
		return
	}
	area := fixedAt(1, 1) + ":" + fixedAt(columns, max(s.row, 1))
	w.names = append(w.names, excelize.DefinedName{Name: "_xlnm.Print_Area", RefersTo: inSheet(s.name, area), Scope: s.name})
}
