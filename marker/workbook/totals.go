package workbook

import (
	"slices"
	"strings"

	"locmark/criteria"
	"locmark/marker/fact"
)

// rowWords are the words that tell rows apart which are no lines of their own.
type rowWords struct {
	totals   []string // folded; they begin the rows that sum up others
	examples []string // folded; they mark a row that only shows how to fill in a table
}

func newRowWords(lists *criteria.Lists) *rowWords {
	return &rowWords{folds(lists.Totals), folds(lists.ExampleRows)}
}

func folds(byLanguage criteria.Ordered[[]string]) []string {
	var all []string
	for _, language := range byLanguage {
		for _, word := range language.Value {
			all = append(all, fact.Fold(word))
		}
	}
	return all
}

// isTotal reports whether a row sums up others: its first text, that of the key of a register apart, is a word for a total,
// or begins with one and is the row's only text. "Total coverage survey" with a recipient beside it is a line.
func (w *rowWords) isTotal(row Row, key int32) (Cell, bool) {
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
	if slices.Contains(w.totals, folded) {
		return first, true
	}
	begins := slices.ContainsFunc(w.totals, func(word string) bool { return strings.HasPrefix(folded, word+" ") })
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
func (w *rowWords) isExample(row Row) bool {
	raw := row.Cells[0].Raw
	if len(raw) > longestHeader || !hasLetters(raw) {
		return false
	}
	word, _, _ := strings.Cut(raw, ":")
	word = strings.TrimRight(word, " 0123456789.")
	return slices.Contains(w.examples, fact.Fold(word))
}
