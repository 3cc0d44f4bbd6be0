package report

import (
	"slices"

	"locmark/marker/portfolio"
)

// beneath writes sentences below a list, after an empty row; nothing where there are none.
func (w *workbook) beneath(sheet *sheet, sentences []string) {
	if len(sentences) == 0 {
		return
	}
	sheet.endTable()
	fields := sheet.fields
	sheet.fields = fields[:len(fields)-1] // the last column, the edition, is not printed, and a sentence that reached into it would be cut
	defer func() { sheet.fields = fields }()
	sheet.add()
	for _, text := range sentences {
		sheet.sentence(text)
	}
}

// unlistedPayers say, each once, who contributes without being named among the donors of a programme.
func (w *workbook) unlistedPayers(summaries []portfolio.Summary) []string {
	var all []string
	for i := range summaries {
		if said := w.unlistedDonors(&summaries[i]); said != "" && !slices.Contains(all, said) {
			all = append(all, said)
		}
	}
	return all
}
