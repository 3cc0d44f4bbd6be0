package workbook

import (
	"slices"
	"strings"

	"locmark/marker/fact"
)

// The table whose rows may be headings, and the columns in which those stand.
const (
	budgetTable    = "budget"
	activityColumn = "activity"
	lineColumn     = "line"
)

// isHeading reports whether a row of a budget only begins a part of it: it names an activity, or says several words where lines
// are numbered, and nothing else stands in any column. A row that says more, who receives the money, say, is a line whose amount
// is lacking. It gives the cell of the words; that of the key of a register is none.
func (l *layout) isHeading(table int, g *grid, row int, key int32) (words Cell, ok bool) {
	if l.export != nil || table == programmeSheet || l.form.Tables[table].ID != budgetTable {
		return words, false
	}
	columns := l.columnsOf(table)
	for _, cell := range g.Rows[row].Cells {
		if cell.Col == key || !strings.ContainsFunc(cell.Raw, isLetterOrDigit) {
			continue
		}
		switch column := slices.Index(g.columns, cell.Col); {
		case column < 0 || column >= len(columns):
			return words, false
		case columns[column].ID == activityColumn && hasLetters(cell.Raw):
			words, ok = cell, true
		case columns[column].ID != lineColumn:
			return words, false
		case !ok && hasLetters(cell.Raw) && len(strings.Fields(cell.Raw)) > 1:
			words, ok = cell, true
		}
	}
	return words, ok
}

func headingRow(at fact.Cell, text string) fact.Problem {
	return fact.Problem{Code: "HEADING_ROW", Cell: at, Args: []string{"text", text}}
}
