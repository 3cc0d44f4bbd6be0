package fact

import (
	"cmp"
	"slices"
	"strings"
)

// phrases are folded words and phrases, found at the beginning of a folded text without a copy of it.
type phrases map[string][]string // by first word, the longest first

func newPhrases(lists ...[]string) phrases {
	p := make(phrases)
	for _, text := range slices.Concat(lists...) {
		phrase := Fold(text)
		first := firstWord(phrase)
		if first != "" && !slices.Contains(p[first], phrase) {
			p[first] = append(p[first], phrase)
		}
	}
	for _, same := range p {
		slices.SortFunc(same, func(a, b string) int { return cmp.Compare(len(b), len(a)) })
	}
	return p
}

// longest is the length of the longest phrase that a folded text begins with, in whole words; 0 for none.
func (p phrases) longest(folded string) int {
	for _, phrase := range p[firstWord(folded)] {
		if rest, ok := strings.CutPrefix(folded, phrase); ok && (rest == "" || rest[0] == space) {
			return len(phrase)
		}
	}
	return 0
}

// cover reports whether a folded text consists of phrases alone.
func (p phrases) cover(folded string) bool {
	for folded != "" {
		n := p.longest(folded)
		if n == 0 {
			return false
		}
		folded = strings.TrimPrefix(folded[n:], " ")
	}
	return true
}

func firstWord(folded string) string {
	first, _, _ := strings.Cut(folded, " ")
	return first
}
