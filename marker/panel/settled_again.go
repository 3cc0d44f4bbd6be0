package panel

import (
	"strings"

	"locmark/marker/fact"
)

// takeFirst takes the first of rows that settle the same at one level, and notes in the others that nothing of them is taken: a
// level stands with one reason, one name and one date. One that says the very same is a copy.
func (s *Settled) takeFirst(rows []*settledRow) *settledRow {
	for _, row := range rows[1:] {
		row.why, row.other = SettledAgain, rows[0].Cell.String()
		if s.signed(row) == s.signed(rows[0]) {
			row.why = SettledCopy
		}
	}
	rows[0].used = true
	return rows[0]
}

// signed is what a row says besides its level: who, when and why.
func (s *Settled) signed(row *settledRow) string {
	return row.Reviewer + ", " + s.date(row) + ": " + strings.Join(strings.Fields(row.Reason), " ")
}

// Unmarked are the cells of stamps that are empty though the other rows of the workbook carry one, and the levels beside them
// count, by the programme and criterion that they name.
func (s *Settled) Unmarked() []fact.Cell {
	var all []fact.Cell
	for _, row := range s.order {
		if row.used && s.mark != "" && row.Round == "" && !row.RoundCell.IsZero() {
			all = append(all, row.RoundCell)
		}
	}
	return all
}

// lacksColumn reports whether a row settles nothing because its sheet lacks a whole column, which is told of the sheet.
func (row *settledRow) lacksColumn() bool {
	switch row.why {
	case NoReason:
		return row.ReasonCell.IsZero()
	case NotSigned:
		return row.ByCell.IsZero()
	case NoDate:
		return row.WhenCell.IsZero()
	}
	return false
}
