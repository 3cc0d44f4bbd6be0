package workbook

import (
	"slices"
	"strings"
	"unicode"

	"locmark/marker"
	"locmark/marker/fact"
)

// mayBeSubtotalOf are the columns that a row of sums may fill in and still be no line: "UNDP, 2025: the sum of the above".
var mayBeSubtotalOf = []string{"line", "year", "puno", "output", "territory"}

// total is the problem of a row that sums up others, be it labelled as a total or not, or that is the heading of others; it is not
// ok where the row is none.
// The label is not looked for in the column of the key.
func (l *layout) total(table int, g *grid, row int, key int32) (fact.Problem, bool) {
	if cell, ok := l.isTotal(table, g, row, key); ok {
		return l.totalRow(table, g.at(row, cell.Col), cell.Raw), true
	}
	if sum, ok := l.sum(table, g, row); ok {
		return sum, true
	}
	if cell, ok := l.isHeading(table, g, row, key); ok {
		return headingRow(g.at(row, cell.Col), cell.Raw), true
	}
	return fact.Problem{}, false
}

// sum is the problem of a row that sums up others and says nothing else, but perhaps that it is a total.
func (l *layout) sum(table int, g *grid, row int) (fact.Problem, bool) {
	cell, ok := l.isSum(table, g, row)
	if !ok {
		cell, ok = l.isTypedSum(table, g, row)
	}
	if !ok {
		return fact.Problem{}, false
	}
	return l.sumRow(table, g, row, cell), true
}

// isSum reports whether a row sums up others without saying so: a number is a formula over its own column, and nothing says
// what the money is for or who receives it, or who took part. It gives the number.
func (l *layout) isSum(table int, g *grid, row int) (sum Cell, ok bool) {
	if l.export != nil { // its columns are not the form's
		return sum, false
	}
	for _, cell := range g.Rows[row].Cells {
		column := slices.Index(g.columns, cell.Col)
		switch {
		case column < 0 || l.saysNoMore(cell.Raw):
		case l.isAmount(table, column):
			if cell.How&(fact.Summed|fact.Merged) == fact.Summed && !ok {
				sum, ok = cell, true
			}
		case l.isSummable(table, column) && cell.How&(fact.Summed|fact.Merged) == fact.Summed:
			if !ok {
				sum, ok = cell, true
			}
		case !l.mayStandBesideSum(table, column):
			return sum, false
		}
	}
	return sum, ok
}

// saysNoMore reports whether a text beside a sum is a dash, or a word for a total.
func (l *layout) saysNoMore(raw string) bool {
	return !strings.ContainsFunc(raw, isLetterOrDigit) || len(raw) <= longestHeader && slices.Contains(l.totals, fact.Fold(trimHeader(raw)))
}

func isLetterOrDigit(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// columnsOf are the columns of a table of the form, or the fields of the programme.
func (l *layout) columnsOf(table int) []marker.Column {
	if table == programmeSheet {
		return l.form.Programme.Columns
	}
	return l.form.Tables[table].Columns
}

func (l *layout) isAmount(table, column int) bool {
	columns := l.columnsOf(table)
	return column < len(columns) && columns[column].Spec.Kind == fact.Amount
}

// isSummable reports whether a column holds amounts, or numbers that a total may stand below.
func (l *layout) isSummable(table, column int) bool {
	columns := l.columnsOf(table)
	return column < len(columns) && slices.Contains([]fact.Kind{fact.Amount, fact.Number, fact.Measured}, columns[column].Spec.Kind)
}

// mayStandBesideSum reports whether a column, filled in, leaves a row of sums what it is. The key of a register does.
func (l *layout) mayStandBesideSum(table, column int) bool {
	columns := l.columnsOf(table)
	return column == len(columns) && table != programmeSheet || column < len(columns) && slices.Contains(mayBeSubtotalOf, columns[column].ID)
}

func (l *layout) totalRow(table int, at fact.Cell, text string) fact.Problem {
	sentence := ""
	if !l.holdsAmounts(table) {
		sentence = "TOTAL_ROW_NAMED"
	}
	return fact.Problem{Code: "TOTAL_ROW", Sentence: sentence, Cell: at, Args: []string{"text", text}}
}

// sumRow is told of money by what a line of money would say, and of other numbers by what any row would.
func (l *layout) sumRow(table int, g *grid, row int, sum Cell) fact.Problem {
	at, sentence := g.at(row, sum.Col), "TOTAL_ROW_NUMBERS"
	if l.isAmount(table, slices.Index(g.columns, sum.Col)) {
		sentence = "TOTAL_ROW_UNLABELLED"
	}
	return fact.Problem{Code: "TOTAL_ROW", Sentence: sentence, Cell: at, Args: []string{"cell", at.String()}}
}
