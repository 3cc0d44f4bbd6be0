// Package shingle finds text that stands in several places, whole or nearly: by its shingles, which are the runs of a few
// words that it is made of (Broder 1997, "On the resemblance and containment of documents").
package shingle

import (
	"slices"
	"strings"

	"locmark/marker/fact"
)

// Length is how many words a shingle has. With fewer, texts share turns of phrase; with more, a name that was replaced
// hides what was copied around it.
const Length = 5

// Set is the shingles of texts that anybody may quote, as the sentences of a form are.
type Set map[uint64]bool

// Add takes the shingles of a text.
func (s Set) Add(text string) {
	for _, shingle := range New(text, nil).runs {
		s[shingle] = true
	}
}

// Text is a text cut into shingles. It is never changed.
type Text struct {
	words []string // as they were written
	from  []int32  // for each folded word, the written one that it comes from
	at    []uint64 // the shingle that begins at each folded word; 0 where it is one that anybody may quote
	runs  []uint64 // the shingles that count, each once, sorted
}

// New cuts a text. Its words are compared folded, and its shingles of the standard set do not count. A script without spaces
// between words has few shingles, or none. What is kept is a copy, so that no text holds on to the workbook it was read from.
func New(text string, standard Set) Text {
	t := Text{words: strings.Fields(strings.Clone(text))}
	var folded []string
	for i, word := range t.words {
		for part := range strings.FieldsSeq(fact.Fold(word)) {
			folded = append(folded, part)
			t.from = append(t.from, int32(i))
		}
	}
	for i := 0; i+Length <= len(folded); i++ {
		shingle := hash(folded[i : i+Length])
		if standard[shingle] {
			shingle = 0
		} else {
			t.runs = append(t.runs, shingle)
		}
		t.at = append(t.at, shingle)
	}
	slices.Sort(t.runs)
	t.runs = slices.Compact(t.runs)
	return t
}

// Comparable reports whether a text is long enough ever to be like another.
func (t Text) Comparable() bool { return len(t.runs) >= leastShared }

// String is the text with single spaces.
func (t Text) String() string { return strings.Join(t.words, " ") }

// hash is FNV-1a over words and the spaces after them; never 0.
func hash(words []string) uint64 {
	const offset, prime = 14695981039346656037, 1099511628211
	sum := uint64(offset)
	for _, word := range words {
		for i := range len(word) {
			sum = (sum ^ uint64(word[i])) * prime
		}
		sum = (sum ^ ' ') * prime
	}
	return max(sum, 1)
}

// has reports whether a text holds a shingle.
func (t Text) has(shingle uint64) bool {
	_, found := slices.BinarySearch(t.runs, shingle)
	return found
}
