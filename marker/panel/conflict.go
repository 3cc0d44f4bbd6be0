package panel

import (
	"strings"
	"unicode"

	"locmark/marker/fact"
	"locmark/marker/workbook"
)

// ExplainedConflict is a yes with its explanation behind it, in the column of conflicts of interest. It is a yes.
const ExplainedConflict = "explained_conflict"

// explains reports whether somebody says yes to a conflict of interest and then why: “Yes - I worked there”. A question is none,
// and without a sign between them the words may be anything: “si” begins many a sentence.
func (s *sorter) explains(written string) bool {
	written = strings.TrimSpace(written)
	why := strings.TrimLeftFunc(written, unicode.IsLetter)
	v, problem := s.lexicon.Read(fact.Spec{Kind: fact.YesNo}, fact.Habit{}, strings.TrimSuffix(written, why))
	set := strings.IndexAny(strings.TrimSpace(why), "-–—:,;.(") == 0
	return set && problem == nil && v.Key == "yes" && !strings.Contains(written, "?")
}

// What a row answers to whether there is a conflict of interest, besides ExplainedConflict and UnclearConflict; "" is no answer.
const (
	saysYes = "yes"
	saysNo  = "no"
)

// answer reads the column of conflicts of interest. Anything but a no is a yes, a cross or a remark, too.
func (s *sorter) answer(written string) string {
	v, problem := s.lexicon.Read(fact.Spec{Kind: fact.YesNo}, fact.Habit{}, written)
	switch {
	case problem != nil && s.explains(written):
		return ExplainedConflict
	case problem != nil || isOpenQuestion(written, v):
		return UnclearConflict
	case !v.Given:
		return ""
	case v.Key == "no":
		return saysNo
	}
	return saysYes
}

// isOpenQuestion reports whether somebody still has to find out: “?” or “to be confirmed” is no no.
func isOpenQuestion(written string, read fact.Value) bool {
	return !read.Given && (strings.Contains(written, "?") || read.How&fact.Filler != 0)
}

// declare keeps what a row answers for a programme and its reviewer. What is neither yes nor no is told, for the reviewer to say
// which, and so is a contradiction.
func (s *sorter) declare(file string, row workbook.Rating, of share, answer string) {
	side, other, at := s.conflict, s.denied, conflictAt{file, row.ConflictCell.String(), row.Conflict}
	if answer == saysNo {
		side, other = s.denied, s.conflict
	}
	if _, known := side[of]; !known {
		if side[of] = at; other[of].cell != "" {
			s.tell(Trouble{File: file, Why: TwoConflicts, Text: row.Conflict, Reviewer: of.reviewer, Other: other[of].file + ", " + other[of].cell}, row.ConflictCell)
		}
	}
	if answer == UnclearConflict || answer == ExplainedConflict {
		s.tell(Trouble{File: file, Why: answer, Text: row.Conflict, Reviewer: of.reviewer}, row.ConflictCell)
	}
}
