package panel

import (
	"slices"

	"locmark/marker/workbook"
)

// TwoProgrammes is a conflict of interest in a row that names another programme than its sheet is of, without a mark that would
// tell which is meant: its reviewer is left out of both.
const TwoProgrammes = "two_programmes"

// isDeclaration reports whether a row says nothing but which of the owner's programmes somebody has an interest in, or has none.
// It is no row of the table that has lost the rest.
func (s *sorter) isDeclaration(row workbook.Rating) bool {
	named, _ := s.reader.programmes.meant(row.Programme)
	return row.Conflict != "" && row.Criterion+row.Level+row.Reason+row.Reviewer+row.Round == "" && len(row.Repeated)+len(row.Areas) == 0 && slices.Contains(s.own, named)
}

// torn are the two programmes that a row without a mark may be of: that of its sheet, and another that it names. Both are ""
// where nothing is torn.
func (s *sorter) torn(r Returned, row workbook.Rating, reviewer string) (sheet, named string) {
	named, _ = s.reader.programmes.meant(row.Programme)
	sheet = s.sheetOf(r, row, reviewer)
	marked := s.round.writtenFor(readStamp(row.Round), named)
	if marked != "" || sheet == "" || named == sheet || !s.scores(reviewer, named) {
		return "", ""
	}
	return sheet, named
}

// sheetOf is the programme of a row's sheet, by its name or else by its other rows; "" where neither tells.
func (s *sorter) sheetOf(r Returned, row workbook.Rating, reviewer string) string {
	if home := s.home(row.Cell.Sheet); home != "" && s.scores(reviewer, home) {
		return home
	}
	return only(r.Rows, func(other workbook.Rating) string {
		if other.Cell.Sheet != row.Cell.Sheet || other.Cell == row.Cell {
			return ""
		}
		return s.says(other, reviewer)
	})
}

// scores reports whether a programme was given to a reviewer.
func (s *sorter) scores(reviewer, programme string) bool {
	p := s.round.programme(programme)
	return p != nil && slices.Contains(p.Reviewers, reviewer)
}
