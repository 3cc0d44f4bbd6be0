package panel

import (
	"strings"
	"unicode"

	"locmark/marker/fact"
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
