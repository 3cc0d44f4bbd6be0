package workbook

import (
	"fmt"

	"github.com/xuri/excelize/v2"

	"locmark/marker/fact"
)

// printLandscape sets a sheet up for paper: A4 across, on as many pages side by side as its width in characters needs to
// be read, with the sheet's name and the page's number at the foot. The row headed (0 for none) and the first column stand
// on every page.
func (t *template) printLandscape(sheet string, headed, width int) {
	paper, orientation, wide, high, fit := 9, "landscape", (width+widthOfPage-1)/widthOfPage, 0, true
	t.try(t.file.SetPageLayout(sheet, &excelize.PageLayoutOptions{
		Size: &paper, Orientation: &orientation, FitToWidth: &wide, FitToHeight: &high,
	}))
	t.try(t.file.SetSheetProps(sheet, &excelize.SheetPropsOptions{FitToPage: &fit}))
	margin, edge := 0.4, 0.6
	t.try(t.file.SetPageMargins(sheet, &excelize.PageLayoutMarginsOptions{Left: &margin, Right: &margin, Top: &edge, Bottom: &edge}))
	t.try(t.file.SetHeaderFooter(sheet, &excelize.HeaderFooterOptions{OddFooter: "&L&A&R&P / &N"}))
	if headed > 0 {
		t.try(t.file.SetDefinedName(&excelize.DefinedName{
			Name: "_xlnm.Print_Titles", Scope: sheet, RefersTo: fmt.Sprintf("%s!$A:$A,%s!$%d:$%d", fact.QuoteSheet(sheet), fact.QuoteSheet(sheet), headed, headed),
		}))
	}
}
