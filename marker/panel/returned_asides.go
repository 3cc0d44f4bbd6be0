package panel

import (
	"slices"
	"strings"
	"unicode"

	"locmark/marker/fact"
	"locmark/marker/workbook"
)

// What stands outside the tables and may be meant for somebody: it has to be asked about.
const (
	StrayText = "stray_text" // a text above a table, or on the instructions
	StrayYes  = "stray_yes"  // a yes beside a table, which may be a conflict of interest
)

// asides tells what people typed outside the tables. A plain answer above the conflicts of interest is one for the programme of
// the sheet; a yes anywhere else is told, since nobody can tell what it answers.
func (s *sorter) asides(r Returned) {
	for _, a := range r.Asides {
		text := strings.TrimSpace(a.Text)
		switch yes := s.consents(text); {
		case a.Where == workbook.AboveConflicts && (yes || s.answer(text) == saysNo):
			s.interest(r, workbook.Rating{Cell: a.Cell, Conflict: text, ConflictCell: a.Cell})
		case a.Where != workbook.Beside && a.Where != workbook.BesideTitled:
			s.aside(r, a, StrayText)
		case yes:
			s.aside(r, a, StrayYes)
		case a.Where == workbook.Beside:
			s.aside(r, a, StrayColumn)
		}
	}
}

func (s *sorter) aside(r Returned, a workbook.Aside, why string) {
	s.tell(Trouble{File: r.File, Why: why, Text: a.Text, Reviewer: s.owner}, a.Cell)
}

// isAside reports whether a cell is told as an aside.
func isAside(r Returned, cell fact.Cell) bool {
	return slices.ContainsFunc(r.Asides, func(a workbook.Aside) bool { return a.Cell == cell })
}

// consents reports whether a text says yes in words, with its explanation or without. A number beside a table counts something.
func (s *sorter) consents(text string) bool {
	answer := s.answer(text)
	return (answer == saysYes || answer == ExplainedConflict) && strings.ContainsFunc(text, unicode.IsLetter)
}
