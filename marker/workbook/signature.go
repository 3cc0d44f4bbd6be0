package workbook

import (
	"slices"
	"strings"

	"locmark/marker/fact"
)

// Signature is the name that stands beside a label, in any of its languages, in the first cells of any sheet of a workbook,
// and where; "" where nobody signed.
func Signature(book *Book, labels []string) (name string, at fact.Cell) {
	isLabel := func(text string) bool {
		return slices.ContainsFunc(labels, func(label string) bool { return fact.Fold(label) == fact.Fold(trimHeader(text)) })
	}
	for i := range book.Sheets {
		for _, row := range book.Sheets[i].Rows {
			if len(row.Cells) > 1 && isLabel(row.Cells[0].Raw) {
				return strings.TrimSpace(row.Cells[1].Raw), book.Sheets[i].Cite(row.Number, row.Cells[1])
			}
		}
	}
	return "", fact.Cell{}
}
