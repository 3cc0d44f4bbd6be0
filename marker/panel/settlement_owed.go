package panel

import (
	"slices"

	"locmark/marker"
	"locmark/marker/fact"
)

// reader reads the rows of a round's sheets.
func (r *Round) reader() *Reader {
	reader := &Reader{newProgrammes(), names{}, names{}}
	for i := range r.Programmes {
		p := &r.Programmes[i]
		reader.programmes.add(p.ID)
		for _, asked := range p.Asked {
			reader.criteria.add(asked.Criterion, asked.Criterion)
		}
	}
	reader.criteria.add(Overall, r.OverallWords...)
	for _, words := range r.Levels {
		reader.levels.add(words[0], words...)
	}
	return reader
}

// byUnit finds the rating of each level that was asked of a reviewer.
func byUnit(ratings []Rating) map[unitOf]Rating {
	all := map[unitOf]Rating{}
	for _, rating := range ratings {
		all[unitOf{rating.Programme, rating.Criterion, rating.Reviewer}] = rating
	}
	return all
}

// units lists every level that was asked for, with what each reviewer gave it.
func (s *Settlement) units(round *Round, given map[unitOf]Rating) {
	for _, p := range round.Programmes {
		for _, asked := range p.Asked {
			unit := Unit{
				Programme: p.ID, Title: p.Title, Criterion: asked.Criterion, Of: asked.Title, Top: asked.Top,
				Computed: asked.Computed, Status: asked.Status, Held: asked.Held, Opinions: []Opinion{},
			}
			for _, reviewer := range p.Reviewers {
				if rating, ok := given[unitOf{p.ID, asked.Criterion, reviewer}]; ok {
					unit.Opinions = append(unit.Opinions, Opinion{reviewer, rating.Level, rating.Reason})
				}
			}
			s.Units = append(s.Units, unit)
		}
	}
}

// owed says what each reviewer gave and still owes, and which conflicts of interest were declared.
func (s *Settlement) owed(round *Round, sorted *sorter, given map[unitOf]Rating) {
	for _, name := range round.Reviewers {
		reviewer := Reviewer{Name: name, Signed: sorted.signers[name]}
		for _, p := range round.Of(name) {
			reviewer.Programmes++
			if conflict, declared := sorted.conflict[share{p.ID, name}]; declared {
				s.Conflicts = append(s.Conflicts, Conflict{name, p.ID, conflict.text, conflict.file, conflict.cell, sorted.levels(p, name)})
				continue
			}
			missing := p.missing(name, given)
			if len(missing.Criteria) > 0 {
				s.Missing = append(s.Missing, missing)
			}
			reviewer.Asked += len(p.Asked)
			reviewer.Given += len(p.Asked) - len(missing.Criteria)
		}
		s.Asked += reviewer.Asked
		s.Given += reviewer.Given
		s.Reviewers = append(s.Reviewers, reviewer)
	}
}

// missing is what a reviewer still owes for the programme.
func (p *Programme) missing(reviewer string, given map[unitOf]Rating) Missing {
	m := Missing{Reviewer: reviewer, Programme: p.ID}
	for _, asked := range p.Asked {
		if _, ok := given[unitOf{p.ID, asked.Criterion, reviewer}]; !ok {
			m.Criteria = append(m.Criteria, asked.Criterion)
		}
	}
	m.All = len(m.Criteria) == len(p.Asked)
	return m
}

// levels counts what a reviewer gave a programme.
func (s *sorter) levels(p *Programme, reviewer string) int {
	count := 0
	for _, asked := range p.Asked {
		if len(s.given[unitOf{p.ID, asked.Criterion, reviewer}]) > 0 {
			count++
		}
	}
	return count
}

// substantive reports whether a reason says something, which a level's own name does not.
func substantive(lexicon marker.Lexicon, reason string, scale []string) bool {
	return lexicon.Judge.Substantive(reason, func(folded string) bool {
		return slices.ContainsFunc(scale, func(label string) bool { return fact.Fold(label) == folded })
	})
}

// unreasoned lists levels whose reason is missing, or says too little beyond what the form says already, in the order they were
// read. Where a sheet lacks the whole column, that is told of the sheet.
func (s *Settlement) unreasoned(ratings []Rating, lexicon marker.Lexicon) {
	known := newEchoes(ratings)
	for _, r := range ratings {
		if !r.ReasonCell.IsZero() && !(substantive(lexicon, r.Reason, s.Edition.Scale) && substantive(lexicon, known.own(&r), s.Edition.Scale)) {
			s.Unreasoned = append(s.Unreasoned, Unreasoned{r.Reviewer, r.Programme, r.Criterion, r.Level, r.Reason, r.File, r.ReasonCell.String()})
		}
	}
}
