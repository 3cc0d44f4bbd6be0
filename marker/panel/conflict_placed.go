package panel

import (
	"cmp"

	"locmark/marker/workbook"
)

// UnplacedConflict is a conflict of interest in a row of which nobody can tell whose it is, or of which programme.
const UnplacedConflict = "unplaced_conflict"

// interest keeps a conflict of interest that a row declares, whatever else is wrong with the row: its level may count for nobody,
// but to go on counting the other levels of somebody who has an interest would be worse. Where nobody can tell of which programme
// it is, it is told.
func (s *sorter) interest(r Returned, row workbook.Rating) {
	answer := s.answer(row.Conflict)
	if answer == "" {
		return
	}
	reviewer := s.whose(r, row)
	programme := s.belongs(r, row, reviewer)
	sheet, named := s.torn(r, row, reviewer)
	switch {
	case sheet != "" && answer != saysNo:
		s.declare(r.File, row, share{sheet, reviewer}, answer)
		s.declare(r.File, row, share{named, reviewer}, saysYes)
		s.tell(Trouble{File: r.File, Why: TwoProgrammes, Text: named, Reviewer: reviewer, Other: sheet}, row.ConflictCell)
	case reviewer != "" && programme != "":
		s.declare(r.File, row, share{programme, reviewer}, answer)
	case answer != saysNo:
		s.tell(Trouble{File: r.File, Why: UnplacedConflict, Text: row.Conflict, Reviewer: cmp.Or(reviewer, row.Reviewer, r.File)}, row.ConflictCell)
	}
}

// whose is the reviewer of the round who wrote in a row: the one whom all rows of the file name, or the file is of, or the row
// names; "" for none.
func (s *sorter) whose(r Returned, row workbook.Rating) string {
	all := only(r.Rows, func(row workbook.Rating) string { return row.Reviewer })
	return cmp.Or(s.reviewer(all), s.reviewer(s.owner), s.reviewer(row.Reviewer))
}

// belongs is the programme that a row is of: what its mark, its sheet and its id say, or else the other rows of its sheet; then
// that of somebody else whose id it has, then the one that has lost its rows to an id that none has. It is "" where none says it.
func (s *sorter) belongs(r Returned, row workbook.Rating, reviewer string) string {
	onSheet := func(other workbook.Rating) string {
		if other.Cell.Sheet != row.Cell.Sheet {
			return ""
		}
		return s.says(other, reviewer)
	}
	named, _ := s.reader.programmes.meant(row.Programme)
	return cmp.Or(s.says(row, reviewer), only(r.Rows, onSheet), named, s.lostBy(row.Programme))
}

// says is the programme, of those that a reviewer scores, that a row itself is of. The mark is what people change the least, but
// a row that was pasted brings that of another along: where sheet and id agree, they hold.
func (s *sorter) says(row workbook.Rating, reviewer string) string {
	own := func(id string) string {
		if s.scores(reviewer, id) {
			return id
		}
		return ""
	}
	id, _ := s.reader.programmes.meant(row.Programme)
	named, home := own(id), own(s.home(row.Cell.Sheet))
	if named != "" && named == home {
		return named
	}
	return cmp.Or(own(s.round.writtenFor(readStamp(row.Round), id)), home, named)
}
