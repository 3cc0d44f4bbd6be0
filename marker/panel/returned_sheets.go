package panel

import (
	"slices"

	"locmark/marker/fact"
	"locmark/marker/workbook"
)

// placeOf is the cell that keeps a row from counting: that of its id where the programme is the trouble, else that of its level.
func placeOf(row workbook.Rating, why string) fact.Cell {
	if (why == NoProgramme || why == Unnamed) && !row.IDCell.IsZero() {
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

// cameTwice puts first, in one line each, that two workbooks of one reviewer came back and differ: which holds is the first
// thing to ask.
func (s *sorter) cameTwice() {
	var first []Trouble
	for _, key := range s.order {
		given := s.given[key]
		i := slices.IndexFunc(given, func(r Rating) bool { return r.File != given[0].File && r.Level != given[0].Level })
		if i < 0 {
			continue
		}
		twice := Trouble{File: given[0].File, Why: CameTwice, Text: key.reviewer, Reviewer: key.reviewer, Other: given[i].File}
		if !slices.Contains(first, twice) {
			first = append(first, twice)
		}
	}
	s.troubles = append(first, s.troubles...)
}
