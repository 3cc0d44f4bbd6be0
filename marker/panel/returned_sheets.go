package panel

import (
	"cmp"
	"slices"

	"locmark/marker/fact"
	"locmark/marker/workbook"
)

// renamed tells which sheets of programmes are not called what they were. Their rows count by their ids; one that has the name of
// another programme does so where its stamps confirm the ids, and is WrongSheet elsewhere.
func (s *sorter) renamed(r Returned) {
	var told []string
	for _, row := range r.Rows {
		named, _ := s.reader.programmes.meant(row.Programme)
		written := s.round.writtenFor(readStamp(row.Round), named)
		home, meant := s.home(row.Cell.Sheet), cmp.Or(written, named)
		i := slices.Index(s.own, meant)
		if i < 0 || home == meant || home != "" && written != named || slices.Contains(told, row.Cell.Sheet) || s.isDeclaration(row) {
			continue
		}
		told = append(told, row.Cell.Sheet)
		why := RenamedSheet
		if s.isThere(r, i) {
			why = CopiedSheet
		}
		s.troubles = append(s.troubles, Trouble{File: r.File, Cell: fact.QuoteSheet(row.Cell.Sheet), Why: why, Text: s.own[i], Reviewer: s.owner, Other: s.sheets[i]})
	}
}

// CopiedSheet is a sheet with rows of a programme whose own sheet is there, too.
const CopiedSheet = "copied_sheet"

// isThere reports whether the sheet of one of the owner's programmes has rows of it.
func (s *sorter) isThere(r Returned, place int) bool {
	return slices.ContainsFunc(r.Rows, func(row workbook.Rating) bool {
		named, _ := s.reader.programmes.meant(row.Programme)
		return row.Cell.Sheet == s.sheets[place] && named == s.own[place]
	})
}

// untitled tells which sheets of the reviewer's programmes have lost their row of titles.
func (s *sorter) untitled(r Returned) {
	for i, name := range s.sheets {
		if slices.Contains(r.Unread, name) {
			s.troubles = append(s.troubles, Trouble{File: r.File, Cell: fact.QuoteSheet(name), Why: LostTitles, Text: s.own[i], Reviewer: s.owner})
		}
	}
}
