package panel

import (
	"cmp"
	"slices"

	"locmark/marker/fact"
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
		if i < 0 || home == meant || home != "" && written != named || slices.Contains(told, row.Cell.Sheet) {
			continue
		}
		told = append(told, row.Cell.Sheet)
		s.troubles = append(s.troubles, Trouble{File: r.File, Cell: fact.QuoteSheet(row.Cell.Sheet), Why: RenamedSheet, Text: s.own[i], Reviewer: s.owner, Other: s.sheets[i]})
	}
}

// untitled tells which sheets of the reviewer's programmes have lost their row of titles.
func (s *sorter) untitled(r Returned) {
	for i, name := range s.sheets {
		if slices.Contains(r.Unread, name) {
			s.troubles = append(s.troubles, Trouble{File: r.File, Cell: fact.QuoteSheet(name), Why: LostTitles, Text: s.own[i], Reviewer: s.owner})
		}
	}
}
