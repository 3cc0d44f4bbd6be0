package workbook

import (
	"slices"
	"strings"

	"locmark/marker/fact"
)

// totalWords begin the rows that sum up others. Such a row is no line of its own: reading it would count money twice.
var totalWords = []string{
	"total", "totals", "grand total", "sub total", "subtotal", "overall total", "sum",
	"total general", "total generale", "sous total", "totaux", "montant total", "somme",
	"gran total", "suma", "suma total", "monto total", "importe total", "totales", "total geral", "soma",
}

// exampleWords mark a row that only shows how to fill in a table.
var exampleWords = []string{"example", "exemple", "ejemplo", "exemplo"}

// isTotal reports whether a row sums up others: its first text, that of the key of a register apart, is a word for a total,
// or begins with one and is the row's only text. "Total coverage survey" with a recipient beside it is a line.
func isTotal(row Row, key int32) (Cell, bool) {
	var first Cell
	texts := 0
	for _, cell := range row.Cells {
		if cell.Col != key && hasLetters(cell.Raw) {
			if texts++; texts == 1 {
				first = cell
			}
		}
	}
	if texts == 0 || len(first.Raw) > longestHeader {
		return first, false
	}
	folded := fact.Fold(trimHeader(first.Raw))
	if slices.Contains(totalWords, folded) {
		return first, true
	}
	begins := slices.ContainsFunc(totalWords, func(w string) bool { return strings.HasPrefix(folded, w+" ") })
	return first, begins && texts == 1
}

// hasLetters reports whether a cell holds words; a number in scientific notation (1E+05) is none.
func hasLetters(raw string) bool {
	for i := range len(raw) {
		c := raw[i] | 0x20
		if c >= 'a' && c <= 'z' && c != 'e' || raw[i] >= 0x80 {
			return true
		}
	}
	return false
}

// isExample reports whether a row is marked as an example in its first cell.
func isExample(row Row) bool {
	raw := row.Cells[0].Raw
	if len(raw) > longestHeader || len(raw) < len(exampleWords[0]) || raw[0]|0x20 != 'e' {
		return false
	}
	word, _, _ := strings.Cut(raw, ":")
	word = strings.TrimRight(word, " 0123456789.")
	return slices.Contains(exampleWords, fact.Fold(word))
}
