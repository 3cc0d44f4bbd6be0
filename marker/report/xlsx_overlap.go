package report

import (
	"slices"
	"strings"

	"locmark/marker/portfolio"
)

// overlaps are sentences on which groups of a list overlap, and how: an analyst adds up whatever stands in a column. There are none
// where no programme has several values of a field.
func (w *workbook) overlaps(summaries []portfolio.Summary) []string {
	headings, donors := w.overlapping(summaries)
	if len(headings) == 0 {
		return nil
	}
	said := []string{w.Say("sheets.overlap", "groupings", strings.Join(headings, w.Say("numbers.comma")))}
	if donors {
		said = append(said, w.dividedMoney(summaries)...)
	}
	return said
}

// overlapping are the headings of groupings in which a programme counts several times, each once, and whether one of them is by
// donor.
func (w *workbook) overlapping(summaries []portfolio.Summary) (headings []string, donors bool) {
	names := overview{phrases: w.phrases}
	for _, s := range summaries {
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
	return headings, donors
}

// dividedMoney says where money is divided among donors instead, and for which editions it is not; nothing where it is for none.
func (w *workbook) dividedMoney(summaries []portfolio.Summary) []string {
	var without []string
	for _, s := range summaries {
		if len(s.Donors) == 0 {
			without = append(without, w.edition(s.Edition))
		}
	}
	if len(without) == len(summaries) {
		return nil
	}
	said := []string{w.Say("sheets.overlap_divided", "sheet", w.Say("reports.sheet_money"), "divided", w.Say("money.by_donor"))}
	for _, edition := range without {
		said = append(said, w.Say("sheets.overlap_undivided", "edition", edition))
	}
	return said
}
