package panel

import (
	"slices"

	"locmark/marker/fact"
	"locmark/marker/workbook"
)

// placeOf is the cell that keeps a row from counting: that of its id where the programme is the trouble, else that of its level.
func placeOf(row workbook.Rating, why string) fact.Cell {
	if (why == NoProgramme || why == Unnamed || why == EditedID) && !row.IDCell.IsZero() {
		return row.IDCell
	}
	return row.Cell
}

// renamed tells which sheets of programmes are not called what they were. Their rows count by their ids.
func (s *sorter) renamed(r Returned) {
	programmes := s.round.Of(s.owner)
	ids := make([]string, len(programmes))
	for i, p := range programmes {
		ids[i] = p.ID
	}
	names := workbook.ProgrammeSheets(ids)
	var told []string
	for _, row := range r.Rows {
		i := slices.Index(ids, s.reader.programmes[fact.Fold(row.Programme)])
		if i < 0 || row.Cell.Sheet == names[i] || slices.Contains(told, row.Cell.Sheet) {
			continue
		}
		told = append(told, row.Cell.Sheet)
		s.troubles = append(s.troubles, Trouble{File: r.File, Cell: fact.QuoteSheet(row.Cell.Sheet), Why: RenamedSheet, Text: ids[i], Reviewer: s.owner, Other: names[i]})
	}
}

// untitled tells which sheets of the reviewer's programmes have lost their row of titles.
func (s *sorter) untitled(r Returned) {
	programmes := s.round.Of(s.owner)
	ids := make([]string, len(programmes))
	for i, p := range programmes {
		ids[i] = p.ID
	}
	for i, name := range workbook.ProgrammeSheets(ids) {
		if slices.Contains(r.Unread, name) {
			s.troubles = append(s.troubles, Trouble{File: r.File, Cell: fact.QuoteSheet(name), Why: LostTitles, Text: ids[i], Reviewer: s.owner})
		}
	}
}
