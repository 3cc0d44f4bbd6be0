package fact

import "strings"

// nothing knows the words that people write where they have nothing to say.
type nothing struct {
	blank     phrases
	filler    phrases // blank words too: "tbd - n/a" is filler
	elsewhere phrases
}

func newNothing(lists Lists) nothing {
	return nothing{
		blank:     newPhrases(lists.Blank),
		filler:    newPhrases(lists.Blank, lists.Placeholder),
		elsewhere: newPhrases(lists.Elsewhere),
	}
}

// in reports whether a folded text says nothing, and how: as a Filler where words stand in the place of evidence.
func (n nothing) in(folded string) (bool, How) {
	const short = 8 // words: what points elsewhere and goes on for longer says something itself
	first := firstWord(folded)
	if n.filler[first] == nil && n.elsewhere[first] == nil {
		return folded == "", 0
	}
	switch {
	case n.blank.longest(folded) == len(folded):
		return true, 0
	case n.filler.cover(folded):
		return true, Filler
	case n.elsewhere.longest(folded) > 0 && strings.Count(folded, " ") < short:
		return true, Filler
	}
	return false, 0
}
