package panel

import (
	"cmp"
	"slices"

	"locmark/marker"
	"locmark/marker/fact"
)

// scoredProgramme is a programme that settled levels were put beside, and of what it was asked for one.
type scoredProgramme struct {
	id           string
	asked        []string        // its criteria, and Overall
	listed       map[string]bool // those of which it has a row
	rows         int
	mark         string   // that one of its rows carries; "" where none does
	fingerprints []string // of what it says now, and of what its rows were written for
}

// note remembers what rows a programme has.
func (s *Settled) note(reader *Reader, a *marker.Assessment, own []*settledRow) {
	p := scoredProgramme{id: a.Programme.ID, asked: []string{Overall}, listed: map[string]bool{}, rows: len(own), fingerprints: []string{fingerprint(a.Source.Evidence)}}
	for i := range a.Criteria {
		if a.Criteria[i].Status != marker.NotApplicable {
			p.asked = append(p.asked, a.Criteria[i].ID)
		}
	}
	for _, row := range own {
		p.listed[cmp.Or(row.asked, reader.criterion(row.Criterion))] = true
		p.fingerprints = append(p.fingerprints, row.fingerprint)
		if row.Round != "" {
			p.mark = row.Round
		}
	}
	s.scored = append(s.scored, p)
}

// writtenFor is the scored programme whose evidence a row was written for; "" for none, and where the row does not say.
func (s *Settled) writtenFor(row *settledRow) string {
	for i := range s.scored {
		if p := &s.scored[i]; row.fingerprint != "" && p.fingerprints[0] == row.fingerprint {
			return p.id
		}
	}
	return ""
}

// lacking is the programme whose row this is, though it names another: the one whose evidence it was written for, or one that
// lacks the rows that the other has. The workbook that panel settle writes has a row for every level that was asked for, so
// that the id must have been changed. It is "" where the row may well be of a programme that was not scored.
func (s *Settled) lacking(row *settledRow) string {
	if id := s.writtenFor(row); id != "" {
		return id
	}
	criteria := s.criteriaOf(row.Programme)
	some, first, none := names{}, "", names{}
	for i := range s.scored {
		p := &s.scored[i]
		switch {
		case len(p.listed) == 0 && row.mayBeOf(p):
			none.add(p.id, p.id)
		case row.Round != "" && p.mark == row.Round && row.mayBeOf(p) && p.lacksAll(criteria):
			some.add(p.id, p.id)
			if first == "" || p.id < first {
				first = p.id
			}
		}
	}
	return cmp.Or(some.nearest(row.Programme), first, none.nearest(row.Programme))
}

// nearest is the scored programme whose id is most like that of a row that does not say what it was written for; "" for none.
func (s *Settled) nearest(row *settledRow) string {
	known := names{}
	for i := range s.scored {
		known.add(s.scored[i].id, s.scored[i].id)
	}
	if row.fingerprint != "" {
		return ""
	}
	return known.nearest(row.Programme)
}

// mayBeOf reports whether a row may have been written for a programme: it does not say for what, or for what other rows of the
// programme were, too, or its id is the programme's but for case and punctuation.
func (row *settledRow) mayBeOf(p *scoredProgramme) bool {
	return row.fingerprint == "" || slices.Contains(p.fingerprints, row.fingerprint) || fact.Fold(row.Programme) == fact.Fold(p.id)
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
func commonMark(rows []*settledRow) string {
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
