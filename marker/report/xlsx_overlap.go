package report

import (
	"slices"
	"strings"

	"locmark/marker/portfolio"
)

// overlaps says beneath a list of groups which of them overlap, and how: an analyst adds up whatever stands in a column. It says
// nothing where no programme has several values of a field.
func (w *workbook) overlaps(sheet *sheet, summaries []portfolio.Summary) {
	headings, donors, divided := w.overlapping(summaries)
	if len(headings) == 0 {
		return
	}
	sheet.endTable()
	fields := sheet.fields
	sheet.fields = fields[:len(fields)-1] // the last column, the edition, is not printed, and a sentence that reached into it would be cut
	defer func() { sheet.fields = fields }()
	sheet.add()
	sheet.sentence(w.Say("sheets.overlap", "groupings", strings.Join(headings, w.Say("numbers.comma"))))
	if donors && divided {
		sheet.sentence(w.Say("sheets.overlap_divided", "sheet", w.Say("reports.sheet_money"), "divided", w.Say("money.by_donor")))
	}
}

// overlapping are the headings of groupings in which a programme counts several times, each once; whether one of them is by
// donor; and whether there is money that is divided among donors.
func (w *workbook) overlapping(summaries []portfolio.Summary) (headings []string, donors, divided bool) {
	names := overview{phrases: w.phrases}
	for _, s := range summaries {
		divided = divided || len(s.Donors) > 0
		for _, g := range s.Groupings {
			if g.Several == 0 {
				continue
			}
			donors = donors || byDonor(g)
			if heading, _ := names.groupingTitles(g); !slices.Contains(headings, heading) {
				headings = append(headings, heading)
			}
		}
	}
	return headings, donors, divided
}
