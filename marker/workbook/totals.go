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
	totalsOf []string // folded; they follow such a word where it is no name
	examples []string // folded; they mark a row that only shows how to fill in a table
}

func newRowWords(lists *criteria.Lists) *rowWords {
	return &rowWords{folds(lists.Totals), folds(lists.TotalsOf), folds(lists.ExampleRows)}
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
