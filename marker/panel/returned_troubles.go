package panel

import (
	"slices"

	"locmark/marker/fact"
	"locmark/marker/workbook"
)

// About is what the instructions of a workbook say that it belongs to; "" where nothing stands there.
type About struct{ Reviewer, Criteria, SHA256, Round string }

// Lost is a column that is missing on a sheet, in words. Rows says that none of the sheet's rows was read without it.
type Lost struct {
	Sheet, Column string
	Rows          bool
}

// lost tells what stands unread on a file's sheets.
func (s *sorter) lost(r Returned) {
	for _, lost := range r.Lost {
		why := LostColumn
		if lost.Rows {
			why = LostRows
		}
		s.troubles = append(s.troubles, Trouble{File: r.File, Cell: fact.QuoteSheet(lost.Sheet), Why: why, Text: lost.Column, Reviewer: s.owner})
	}
}

// edited tells what the instructions say otherwise than the round does. The rows count: each carries its own mark.
func (s *sorter) edited(r Returned) {
	for _, known := range [][2]string{{r.About.Criteria, criteriaName(s.round.Edition)}, {r.About.SHA256, s.round.Edition.SHA256}, {r.About.Round, s.round.Mark()}} {
		if known[0] != "" && known[0] != known[1] {
			s.troubles = append(s.troubles, Trouble{File: r.File, Why: EditedAbout, Text: known[0], Reviewer: s.owner, Other: known[1]})
		}
	}
	if name := r.About.Reviewer; name != "" && s.reviewer(name) == "" {
		s.troubles = append(s.troubles, Trouble{File: r.File, Why: EditedAbout, Text: name, Reviewer: s.owner, Other: s.owner})
	}
}

// note sorts one row, and tells what is wrong with it and with its cells.
func (s *sorter) note(r Returned, row workbook.Rating) {
	for _, one := range row.Repeated {
		s.tell(Trouble{File: r.File, Why: MergedCell, Text: one.Text, Reviewer: row.Reviewer}, one.Cell)
	}
	for _, area := range row.Areas {
		s.troubles = append(s.troubles, Trouble{File: r.File, Cell: area, Why: MergedArea, Reviewer: row.Reviewer})
	}
	t := s.row(r.File, row)
	if t.Why == "" || t.Why == OfNothing && len(row.Repeated) > 0 {
		return
	}
	t.File, t.Reviewer, t.Nearest = r.File, row.Reviewer, s.reader.nearest(t.Why, t.Text)
	if lost := s.lostBy(row.Programme); t.Why == NoProgramme && lost != "" {
		t.Why, t.Nearest, t.Other = EditedID, "", lost
	}
	s.tell(t, placeOf(row, t.Why))
}

// ofSheets are the troubles that whole sheets have: one line names all rows together.
var ofSheets = []string{OtherRound, OtherEdition, UnknownReviewer, OtherReviewer, NotAssigned, NoProgramme, AlikeIDs, EditedID, WrongSheet, MergedCell}

// tell adds a trouble at a cell, or widens the last where it is the same of rows of one sheet.
func (s *sorter) tell(t Trouble, at fact.Cell) {
	if last := len(s.troubles) - 1; last >= 0 && slices.Contains(ofSheets, t.Why) {
		before := &s.troubles[last]
		if before.File == t.File && before.Why == t.Why && before.Text == t.Text && s.from.Sheet == at.Sheet && s.from.Col == at.Col {
			before.Cell = s.from.String() + ":" + at.Local()
			return
		}
	}
	t.Cell, s.from = at.String(), at
	s.troubles = append(s.troubles, t)
}
