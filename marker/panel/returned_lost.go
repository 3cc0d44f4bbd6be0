package panel

import "locmark/marker/fact"

// Lost is a column that is missing on a sheet, in words. Of is which: "reason", "reviewer" and so on, as workbook.LostColumn
// has it. Rows says that none of the sheet's rows was read without it, and Placed that it is read all the same, by its place.
type Lost struct {
	Sheet, Column, Of string
	Rows, Placed      bool
}

// What is said of a lost column, besides LostRows and LostColumn: whether the levels of its sheet count.
const (
	LostReviewers = "lost_reviewers" // they count for whoever the workbook is of
	LostMarks     = "lost_marks"     // they count for the round of the workbook's other rows
	LostReasons   = "lost_reasons"   // they count without a reason
	LostConflicts = "lost_conflicts" // they count, as if nobody had an interest

	PlacedConflicts = "placed_conflicts" // what stands in the column is read by its place
)

// lost tells what stands unread on a file's sheets, and whether their levels count.
func (s *sorter) lost(r Returned) {
	for _, lost := range r.Lost {
		s.troubles = append(s.troubles, Trouble{File: r.File, Cell: fact.QuoteSheet(lost.Sheet), Why: s.costs(r, lost), Text: lost.Column, Reviewer: s.owner})
	}
}

// costs is what a lost column costs. Without a reviewer, or a round, the levels count where the rest of the workbook tells.
func (s *sorter) costs(r Returned, lost Lost) string {
	switch {
	case lost.Rows:
		return LostRows
	case lost.Of == "reviewer" && s.owner != "":
		return LostReviewers
	case lost.Of == "round" && s.commonMark(r) == s.round.Mark():
		return LostMarks
	case lost.Of == "reason":
		return LostReasons
	case lost.Placed:
		return PlacedConflicts
	case lost.Of == "conflict":
		return LostConflicts
	}
	return LostColumn
}

// commonMark is the mark by which a row counts that has lost its own: that of the other rows, or where these differ, that of the
// round, if any of them carries it.
func (s *sorter) commonMark(r Returned) string {
	mark := ""
	for _, row := range r.Rows {
		switch own := markOf(row); {
		case own == s.round.Mark():
			return own
		case mark == "":
			mark = own
		}
	}
	return mark
}
