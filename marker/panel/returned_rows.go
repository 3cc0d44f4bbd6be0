package panel

import (
	"slices"

	"locmark/marker/fact"
	"locmark/marker/workbook"
)

// LoneReason is a reason beside which no level stands. The level is missing, or left out for an interest that it may explain.
const LoneReason = "lone_reason"

// row sorts one row of a file, or says why it cannot be used: the zero trouble says nothing. A level that is not given is no
// trouble: it is missing.
func (s *sorter) row(file string, row workbook.Rating) Trouble {
	if why, text := s.otherRound(markOf(row)); why != "" {
		return Trouble{Why: why, Text: text}
	}
	reviewer := s.reviewer(row.Reviewer)
	switch {
	case reviewer == "":
		return Trouble{Why: UnknownReviewer, Text: row.Reviewer}
	case s.reviewer(s.owner) != "" && reviewer != s.reviewer(s.owner):
		return Trouble{Why: OtherReviewer, Text: row.Reviewer, Other: s.owner}
	}
	rating, why, text := s.reader.rating(row)
	if t := s.moved(row, rating); t.Why != "" && why != Unnamed && why != AlikeIDs {
		return t
	}
	if why != "" && why != NoLevel && why != UnknownLevel && why != MergedCell {
		return Trouble{Why: why, Text: text, Other: s.reader.alike(why, text)}
	}
	programme := s.round.programme(rating.Programme)
	asked := programme.asked(rating.Criterion)
	switch {
	case !slices.Contains(programme.Reviewers, reviewer):
		return Trouble{Why: NotAssigned, Text: programme.ID}
	case asked == nil:
		return Trouble{Why: NotAsked, Text: rating.Criterion}
	}
	switch {
	case why == NoLevel && row.Reason != "":
		return Trouble{Why: LoneReason, Text: row.Reason}
	case why == NoLevel || why == MergedCell:
		return Trouble{}
	case why != "":
		return Trouble{Why: why, Text: text}
	case rating.Level > asked.Top:
		return Trouble{Why: AboveTop, Text: row.Level}
	}
	rating.Reviewer, rating.File = reviewer, file
	return s.add(rating)
}

// add keeps a rating, and says how it stands to those of the same that came before.
func (s *sorter) add(rating Rating) Trouble {
	key := unitOf{rating.Programme, rating.Criterion, rating.Reviewer}
	before := s.given[key]
	if len(before) == 0 {
		s.order = append(s.order, key)
	}
	s.given[key] = append(before, rating)
	return again(before, rating)
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

// ratings are the levels that count, in the order they were read: one for each reviewer, none where two were given, and none
// of a programme in which the reviewer has an interest.
func (s *sorter) ratings() []Rating {
	var all []Rating
	for _, key := range s.order {
		given := s.given[key]
		_, conflict := s.conflict[share{key.programme, key.reviewer}]
		differs := func(r Rating) bool { return r.Level != given[0].Level }
		if !conflict && !slices.ContainsFunc(given, differs) {
			all = append(all, joined(given))
		}
	}
	return all
}
