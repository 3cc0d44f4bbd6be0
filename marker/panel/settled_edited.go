package panel

import (
	"cmp"
	"slices"

	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/workbook"
)

// scoredProgramme is a programme that settled levels were put beside, and of what it was asked for one.
type scoredProgramme struct {
	id     string
	asked  []string        // its criteria, and Overall
	listed map[string]bool // those of which it has a row
	mark   string          // that one of its rows carries; "" where none does
}

// note remembers what rows a programme has.
func (s *Settled) note(reader *Reader, a *marker.Assessment) {
	p := scoredProgramme{id: a.Programme.ID, asked: []string{Overall}, listed: map[string]bool{}}
	for i := range a.Criteria {
		if a.Criteria[i].Status != marker.NotApplicable {
			p.asked = append(p.asked, a.Criteria[i].ID)
		}
	}
	for _, row := range s.rows[fact.Fold(p.id)] {
		p.listed[reader.criterion(row.Criterion)] = true
		if row.Round != "" {
			p.mark = row.Round
		}
	}
	s.scored = append(s.scored, p)
}

// lacking is the programme whose row this is, though it names another: one that has rows of the same mark, and none of the
// criteria that the other has. The workbook that panel settle writes has a row for every level that was asked for, so that the
// id must have been changed. It is "" where the row may well be of a programme that was not scored.
func (s *Settled) lacking(row *settledRow) string {
	criteria := s.criteriaOf(row.Programme)
	known, first := names{}, ""
	for i := range s.scored {
		p := &s.scored[i]
		if row.Round == "" || p.mark != row.Round || !p.lacksAll(criteria) {
			continue
		}
		known.add(p.id, p.id)
		if first == "" || p.id < first {
			first = p.id
		}
	}
	return cmp.Or(known.nearest(row.Programme), first)
}

// lacksAll reports whether a programme was asked for some criteria and has a row of none of them.
func (p *scoredProgramme) lacksAll(criteria []string) bool {
	for _, criterion := range criteria {
		if !slices.Contains(p.asked, criterion) || p.listed[criterion] {
			return false
		}
	}
	return len(criteria) > 0
}

// criteriaOf are the criteria of which rows have an id.
func (s *Settled) criteriaOf(programme string) []string {
	var all []string
	for _, row := range s.rows[fact.Fold(programme)] {
		for _, reader := range s.readers {
			if criterion := reader.criterion(row.Criterion); criterion != "" && !slices.Contains(all, criterion) {
				all = append(all, criterion)
			}
		}
	}
	return all
}

// commonMark is the mark that most rows carry, the first of those that as many do.
func commonMark(rows []workbook.Rating) string {
	count, common := map[string]int{}, ""
	for _, row := range rows {
		if row.Round != "" {
			count[row.Round]++
		}
	}
	for _, row := range rows {
		if count[row.Round] > count[common] {
			common = row.Round
		}
	}
	return common
}
