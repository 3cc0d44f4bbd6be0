package workbook

import (
	"fmt"

	"github.com/xuri/excelize/v2"

	"locmark/marker/fact"
)

// printLandscape sets a sheet up for paper: A4 across, as wide as one page, headed on each page by the rows up to headed
// (0 for none), with the sheet's name and the page's number at the foot.
func (t *template) printLandscape(sheet string, headed int) {
	paper, orientation, wide, high, fit := 9, "landscape", 1, 0, true
	t.try(t.file.SetPageLayout(sheet, &excelize.PageLayoutOptions{
		Size: &paper, Orientation: &orientation, FitToWidth: &wide, FitToHeight: &high,
	}))
	t.try(t.file.SetSheetProps(sheet, &excelize.SheetPropsOptions{FitToPage: &fit}))
	margin, edge := 0.4, 0.6
	t.try(t.file.SetPageMargins(sheet, &excelize.PageLayoutMarginsOptions{Left: &margin, Right: &margin, Top: &edge, Bottom: &edge}))
	t.try(t.file.SetHeaderFooter(sheet, &excelize.HeaderFooterOptions{OddFooter: "&L&A&R&P / &N"}))
	if headed > 0 {
		t.try(t.file.SetDefinedName(&excelize.DefinedName{
			Name: "_xlnm.Print_Titles", Scope: sheet, RefersTo: fmt.Sprintf("%s!$%d:$%d", fact.QuoteSheet(sheet), headed, headed),
		}))
	}
}
