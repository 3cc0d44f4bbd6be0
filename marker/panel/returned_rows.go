package panel

import (
	"slices"

	"locmark/marker/fact"
	"locmark/marker/workbook"
)

// row sorts one row of a file, or says why it cannot be used. A level that is not given is no trouble: it is missing.
func (s *sorter) row(file string, row workbook.Rating) (why, text string) {
	if why, text := s.otherRound(row.Round); why != "" {
		return why, text
	}
	reviewer := s.reviewer(row.Reviewer)
	if reviewer == "" {
		return UnknownReviewer, row.Reviewer
	}
	rating, why, text := s.reader.rating(row)
	if why != "" && why != NoLevel && why != UnknownLevel {
		return why, text
	}
	programme := s.round.programme(rating.Programme)
	asked := programme.asked(rating.Criterion)
	switch {
	case !slices.Contains(programme.Reviewers, reviewer):
		return NotAssigned, programme.ID
	case asked == nil:
		return NotAsked, rating.Criterion
	}
	if s.declares(row.Conflict) {
		s.conflict[share{programme.ID, reviewer}] = conflictAt{file, row.Cell.String(), row.Conflict}
	}
	switch {
	case why == NoLevel:
		return "", ""
	case why != "":
		return why, text
	case row.Merged:
		return MergedCell, row.Level
	case rating.Level > asked.Top:
		return AboveTop, row.Level
	}
	rating.Reviewer, rating.File = reviewer, file
	return s.add(rating)
}

// add keeps a rating. The same level again is one rating; another level is for its reviewer to settle.
func (s *sorter) add(rating Rating) (why, text string) {
	key := unitOf{rating.Programme, rating.Criterion, rating.Reviewer}
	before := s.given[key]
	if len(before) == 0 {
		s.order = append(s.order, key)
	}
	s.given[key] = append(before, rating)
	if len(before) > 0 && slices.ContainsFunc(before, func(r Rating) bool { return r.Level != rating.Level }) {
		return TwoLevels, rating.Programme + " " + rating.Criterion
	}
	return "", ""
}

// reviewer is the name, as the round has it, of whoever a row names.
func (s *sorter) reviewer(written string) string {
	for _, name := range s.round.Reviewers {
		if fact.Fold(name) == fact.Fold(written) {
			return name
		}
	}
	return ""
}

// declares reports whether anything but a no stands in the column of conflicts of interest: a cross, or a remark, is one.
func (s *sorter) declares(written string) bool {
	v, problem := s.lexicon.Read(fact.Spec{Kind: fact.YesNo}, fact.Habit{}, written)
	return problem != nil || v.Given && v.Key != "no"
}

// ratings are the levels that count, in the order they were read: one for each reviewer, none where two were given, and none
// of a programme in which the reviewer has an interest.
func (s *sorter) ratings() []Rating {
	var all []Rating
	for _, key := range s.order {
		given := s.given[key]
		_, conflict := s.conflict[share{key.programme, key.reviewer}]
		differs := func(r Rating) bool { return r.Level != given[0].Level }
		if !conflict && !slices.ContainsFunc(given, differs) {
			all = append(all, fullest(given))
		}
	}
	return all
}

// fullest is the first of the same rating that has a reason.
func fullest(given []Rating) Rating {
	for _, rating := range given {
		if rating.Reason != "" {
			return rating
		}
	}
	return given[0]
}
