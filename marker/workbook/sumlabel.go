package workbook

import (
	"slices"
	"strings"

	"locmark/marker/fact"
)

// isTotal reports whether a row says that it sums up others: its first text, that of the key of a register apart, is a word for a
// total and nothing else, such as "Grand total", or it is the row's only text and begins with such a word. Then it goes on with
// what totals are of ("Total output 1"), or its numbers are sums: "Total sanitation campaign" is a line otherwise. In a table
// without amounts, where any of these may be a name, more is asked: beside "Total" stand only numbers and counts ("3 outputs"),
// and a label that goes on does so with what totals are of, and its numbers are sums.
func (l *layout) isTotal(table int, g *grid, row int, key int32) (Cell, bool) {
	texts := textsOf(g.Rows[row], key)
	if len(texts) == 0 || len(texts[0].Raw) > longestHeader {
		return Cell{}, false
	}
	of, begins := l.afterTotal(texts[0].Raw)
	others := texts[1:]
	switch {
	case !begins:
		return texts[0], false
	case of == "":
		return texts[0], l.holdsAmounts(table) || !slices.ContainsFunc(others, isNoCount)
	case len(others) > 0:
		return texts[0], false
	}
	named, sums := l.isTotalOf(table, g, of), l.addsUp(table, g, row)
	if l.holdsAmounts(table) {
		return texts[0], named || sums
	}
	return texts[0], named && sums
}

// textsOf are the cells of a row that hold words.
func textsOf(row Row, key int32) []Cell {
	return slices.DeleteFunc(slices.Clone(row.Cells), func(c Cell) bool { return c.Col == key || !hasLetters(c.Raw) })
}

// afterTotal is what follows a word for a total at the beginning of a label, folded, but for a number alone ("Total: 6").
func (w *rowWords) afterTotal(label string) (of string, begins bool) {
	folded, longest := fact.Fold(trimHeader(label)), ""
	for _, word := range w.totals {
		if len(word) > len(longest) && (folded == word || strings.HasPrefix(folded, word+" ")) {
			longest = word
		}
	}
	of = strings.TrimSpace(strings.TrimPrefix(folded, longest))
	if !hasLetters(of) {
		of = ""
	}
	return of, longest != ""
}

// isNoCount reports whether a text is more than a number of things.
func isNoCount(c Cell) bool { return !strings.ContainsAny(strings.TrimSpace(c.Raw)[:1], "0123456789") }

// isTotalOf reports whether a label goes on with a word that totals are of, or with an agency, an output or a place of the rows.
func (l *layout) isTotalOf(table int, g *grid, of string) bool {
	first, _, _ := strings.Cut(of, " ")
	if len(first) <= 2 || strings.ContainsAny(first, "0123456789") || slices.Contains(l.totalsOf, first) {
		return true
	}
	return slices.ContainsFunc(g.Rows[g.header+1:], func(row Row) bool {
		return slices.ContainsFunc(row.Cells, func(c Cell) bool {
			column := slices.Index(g.columns, c.Col)
			if column < 0 || !l.mayStandBesideSum(table, column) {
				return false
			}
			said := fact.Fold(c.Raw)
			return said != "" && (of == said || strings.HasPrefix(of, said+" "))
		})
	})
}

// addsUp reports whether a row holds numbers that people add up, and each is a sum: by its formula, or of rows right above it.
func (l *layout) addsUp(table int, g *grid, row int) bool {
	if l.export != nil { // its columns are not the form's
		return false
	}
	sums := 0
	for _, cell := range g.Rows[row].Cells {
		column := slices.Index(g.columns, cell.Col)
		if column < 0 || !l.isSummable(table, column) {
			continue
		}
		if cell.How&fact.Summed == 0 && !l.isSumOfSome(g, row, cell) {
			return false
		}
		sums++
	}
	return sums > 0
}

// isSumOfSome reports whether a cell is the sum of two numbers or more of the rows right above it, be it of all of them or, as
// subtotals are, of the last. Rows that are labelled as totals are passed over.
func (l *layout) isSumOfSome(g *grid, row int, cell Cell) bool {
	number, isNumber := numberIn(cell.Raw)
	if !isNumber {
		return false
	}
	left, count := number, 0
	for _, above := range slices.Backward(g.Rows[g.header+1 : row]) {
		c, found := above.Get(int(cell.Col))
		if texts := textsOf(above, noKey); !found || len(texts) > 0 && l.beginsTotal(texts[0].Raw) {
			continue
		}
		n, ok := numberIn(c.Raw)
		if !ok || n.Sign() <= 0 {
			continue
		}
		if count++; n.Cmp(left) > 0 {
			return false
		}
		if left = left.Sub(left, n); left.Sign() == 0 {
			return count > 1
		}
	}
	return false
}

func (w *rowWords) beginsTotal(label string) bool {
	_, begins := w.afterTotal(label)
	return begins
}

// holdsAmounts reports whether a table, or the list of programmes, has a column of amounts.
func (l *layout) holdsAmounts(table int) bool {
	for column := range l.columnsOf(table) {
		if l.isAmount(table, column) {
			return true
		}
	}
	return false
}
