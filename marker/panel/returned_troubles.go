package panel

import (
	"slices"

	"locmark/marker/fact"
	"locmark/marker/workbook"
)

// About is what the instructions of a workbook say that it belongs to, "" where nothing stands there, and what their sheet is
// called.
type About struct{ Reviewer, Criteria, SHA256, Round, Sheet string }

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
		s.troubles = append(s.troubles, Trouble{File: r.File, Cell: area, Why: MergedRead, Reviewer: row.Reviewer})
	}
	s.interest(r, row)
	t := s.row(r.File, row)
	if t.Why == "" || t.Why == OfNothing && len(row.Repeated) > 0 {
		return
	}
	t.File, t.Reviewer, t.Nearest = r.File, row.Reviewer, s.reader.nearest(t.Why, t.Text)
	if written := s.reader.criterion(readStamp(row.Round).criterion); t.Why == NoCriterion && written != "" {
		t.Nearest = written
	}
	if lost := s.lostBy(row.Programme); t.Why == NoProgramme && lost != "" {
		t.Why, t.Nearest, t.Other = EditedID, "", lost
	}
	s.tell(t, placeOf(row, t.Why))
}

// ofSheets are the troubles that whole sheets have, or people write into every row: one line names all rows together.
var ofSheets = []string{Unnamed, OfNothing, StrayYes, TwoProgrammes, OtherRound, OtherEdition, UnknownReviewer, OtherReviewer, NotAssigned, NoProgramme, AlikeIDs, EditedID, WrongSheet, MovedID, MergedCell, RowTwice, LostReviewer, LostMark, UnclearConflict, ExplainedConflict, UnplacedConflict}

// tell adds a trouble at a cell, or widens the one that tells the same of the row above.
func (s *sorter) tell(t Trouble, at fact.Cell) {
	last, known := s.runs[t.Why]
	if known && slices.Contains(ofSheets, t.Why) && last.to.Sheet == at.Sheet && last.to.Col == at.Col && last.to.Row+1 == at.Row {
		before := &s.troubles[last.place]
		if before.File == t.File && before.Text == t.Text && (before.Other == t.Other || t.Why == RowTwice) {
			if before.Cell = last.from.String() + ":" + at.Local(); t.Why == RowTwice {
				before.Other = widened(before.Other, t.Other)
			}
			s.runs[t.Why] = run{last.place, last.from, at}
			return
		}
	}
	t.Cell = at.String()
	s.runs[t.Why] = run{len(s.troubles), at, at}
	s.troubles = append(s.troubles, t)
}
