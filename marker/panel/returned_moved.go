package panel

import (
	"locmark/marker/workbook"
)

// moved says that a row names another programme, or another criterion, than it was written for, or stands on the sheet of
// another programme. Its level counts for nobody until that is mended: only its reviewer knows whether the name was changed or
// the level was meant for what the row names now.
func (s *sorter) moved(row workbook.Rating, named Rating) Trouble {
	written := readStamp(row.Round)
	meant := s.round.writtenFor(written, named.Programme)
	home := s.home(row.Cell.Sheet)
	switch {
	case home != "" && home != named.Programme && (meant == "" || meant != named.Programme):
		return Trouble{Why: WrongSheet, Text: row.Programme, Other: home}
	case meant != "" && named.Programme != "" && meant != named.Programme:
		return Trouble{Why: MovedID, Text: row.Programme, Other: meant}
	case written.criterion != "" && named.Criterion != "" && written.criterion != named.Criterion:
		return Trouble{Why: MixedCriterion, Text: named.Criterion, Other: written.criterion}
	}
	return Trouble{}
}

// writtenFor is the programme of the round that a row was written for: the one it names, where that has its evidence, since
// copies of one proposal have the same. It is "" where the row does not say, or no programme has it.
func (r *Round) writtenFor(written stamp, named string) string {
	meant := ""
	for i := range r.Programmes {
		p := &r.Programmes[i]
		switch {
		case written.fingerprint == "" || fingerprint(p.Evidence) != written.fingerprint:
		case p.ID == named:
			return named
		case meant == "":
			meant = p.ID
		}
	}
	return meant
}

// unmarked tells that a row has lost the small print that says whose it is and of which round. It counts by what else it says.
func (s *sorter) unmarked(r Returned, row workbook.Rating) {
	if row.Programme == "" {
		return
	}
	if row.Reviewer == "" && !row.ByCell.IsZero() {
		s.tell(Trouble{File: r.File, Why: LostReviewer, Reviewer: s.owner}, row.ByCell)
	}
	if row.Round == "" && !row.RoundCell.IsZero() {
		s.tell(Trouble{File: r.File, Why: LostMark, Reviewer: s.owner}, row.RoundCell)
	}
}
