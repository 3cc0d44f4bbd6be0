package fact

import (
	"slices"
	"strings"
	"unicode"
)

// Judge judges text only for being there: whether it says something, names somebody, counts what was done. A Judge may
// be used by several goroutines at once.
type Judge struct {
	nothing    nothing
	unnamed    phrases
	activities beginnings
	letters    int
	words      int
}

// NewJudge prepares word lists for judging.
func NewJudge(lists Lists) *Judge {
	j := &Judge{
		nothing: newNothing(lists),
		unnamed: newPhrases(lists.Unnamed, lists.Blank, lists.Placeholder),
		letters: lists.Letters,
		words:   lists.Words,
	}
	for _, text := range lists.Activities {
		j.activities.add(text)
	}
	return j
}

// Substantive reports whether a text says something: it is no placeholder, no bare number, no echo of a label or level,
// and long enough. A script without spaces between words is judged by its letters alone.
func (j *Judge) Substantive(text string, echo func(folded string) bool) bool {
	folded := Fold(text)
	return j.isOwn(folded, echo) && j.isLong(folded)
}

// TooShort reports whether a text says something of its own, but less than counts as substantive: more of it would do.
func (j *Judge) TooShort(text string, echo func(folded string) bool) bool {
	folded := Fold(text)
	return j.isOwn(folded, echo) && !j.isLong(folded)
}

// Least is how long a text must be to say something: so many different words, of so many letters and digits in all.
func (j *Judge) Least() (words, letters int) { return j.words, j.letters }

// isOwn reports whether a text is neither a placeholder nor an echo.
func (j *Judge) isOwn(folded string, echo func(folded string) bool) bool {
	found, _ := j.nothing.in(folded)
	return !found && (echo == nil || !echo(folded))
}

func (j *Judge) isLong(folded string) bool {
	letters, spaced, unspaced := countLetters(folded)
	if letters < j.letters || spaced+unspaced == 0 {
		return false
	}
	return unspaced > spaced || hasWords(folded, j.words)
}

// countLetters counts letters and digits, and of the letters those of scripts with and without spaces between words.
func countLetters(folded string) (all, spaced, unspaced int) {
	for _, r := range folded {
		switch {
		case 'a' <= r && r <= 'z':
			spaced++
			all++
		case unicode.In(r, withoutSpaces...):
			unspaced++
			all++
		case unicode.IsLetter(r):
			spaced++
			all++
		case unicode.IsDigit(r):
			all++
		}
	}
	return all, spaced, unspaced
}

var withoutSpaces = []*unicode.RangeTable{
	unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar, unicode.Tibetan,
}

// hasWords reports whether a text has that many different words: one word over and over says nothing.
func hasWords(folded string, least int) bool {
	var seen []string
	for word := range strings.FieldsSeq(folded) {
		if !slices.Contains(seen, word) {
			seen = append(seen, word)
		}
		if len(seen) >= least {
			return true
		}
	}
	return false
}

// Named reports whether an organisation's name is somebody's: not words that many bear ("local governments in target
// districts"), not the name of a programme's own country, not a letter or number in the place of a name ("Municipality of
// X"). Own are the names of the programme's countries, as CountryNames gives them.
func (j *Judge) Named(name string, own []string) bool {
	folded := Fold(name)
	for folded != "" {
		n := max(j.unnamed.longest(folded), longestOf(own, folded))
		if n == 0 {
			word := firstWord(folded)
			if !isLabel(word) {
				return true
			}
			n = len(word)
		}
		folded = strings.TrimPrefix(folded[n:], " ")
	}
	return false
}

// longestOf is the length of the longest of some names that a folded text begins with, in whole words.
func longestOf(names []string, folded string) int {
	longest := 0
	for _, name := range names {
		name = Fold(name)
		if rest, ok := strings.CutPrefix(folded, name); ok && (rest == "" || rest[0] == space) {
			longest = max(longest, len(name))
		}
	}
	return longest
}

// isLabel reports what stands where a name should: a letter alone, a number, a sign.
func isLabel(word string) bool {
	if len(word) == 1 {
		return true
	}
	return !strings.ContainsFunc(word, unicode.IsLetter)
}

// ActivityCount reports whether the statement of an indicator counts what a programme did (number of people trained),
// which is no change in a locality.
func (j *Judge) ActivityCount(statement string) bool {
	return j.activities.match(strings.Fields(Fold(statement)))
}
