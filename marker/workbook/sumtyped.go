package workbook

import (
	"math/big"
	"slices"
	"strings"

	"locmark/marker/fact"
)

// isTypedSum reports whether the last row of a table is a total that somebody typed: nothing stands in it but numbers, and each is
// exactly the sum of what stands above it in its column, of two rows or more. It gives the first of them.
func (l *layout) isTypedSum(table int, g *grid, row int) (sum Cell, ok bool) {
	if l.export != nil || table == programmeSheet || !l.isLast(g, row) {
		return sum, false
	}
	for _, cell := range g.Rows[row].Cells {
		column := slices.Index(g.columns, cell.Col)
		if column < 0 || l.saysNoMore(cell.Raw) {
			continue
		}
		if cell.How&fact.Merged != 0 || !l.isSummable(table, column) || !isSumAbove(g, row, cell) {
			return sum, false
		}
		if !ok {
			sum, ok = cell, true
		}
	}
	return sum, ok
}

// isLast reports whether nothing that is read stands below a row.
func (l *layout) isLast(g *grid, row int) bool {
	return !slices.ContainsFunc(g.Rows[row+1:], func(below Row) bool {
		return slices.ContainsFunc(below.Cells, func(c Cell) bool {
			return slices.Contains(g.columns, c.Col) && strings.ContainsFunc(c.Raw, isLetterOrDigit)
		})
	})
}

// isSumAbove reports whether a cell is the sum of two numbers or more above it, all of them above nothing. Words among them prove
// nothing.
func isSumAbove(g *grid, row int, cell Cell) bool {
	sum, count := new(big.Rat), 0
	for _, above := range g.Rows[g.header+1 : row] {
		c, found := above.Get(int(cell.Col))
		if !found || c.How&fact.Merged != 0 {
			continue
		}
		number, isNumber := numberIn(c.Raw)
		if !isNumber || number.Sign() <= 0 {
			return false
		}
		sum.Add(sum, number)
		count++
	}
	number, isNumber := numberIn(cell.Raw)
	return isNumber && count > 1 && sum.Cmp(number) == 0
}

// numberIn is a number as a workbook holds it.
func numberIn(raw string) (*big.Rat, bool) {
	const longest = 40
	if len(raw) > longest || strings.ContainsAny(raw, "/_xXpPeE") {
		return nil, false
	}
	return new(big.Rat).SetString(raw)
}
