package report

import (
	"strings"
	"unicode"
)

// pageSentences are the texts of many programmes taken apart into what they share and what is their own: "at least {} of {} asked"
// once, and then 3, 12. Compression alone does not see that far: it looks back on a programme or two.
type pageSentences struct {
	Sentences []string `json:"sentences"` // with a gap for each word of a programme's own
	Words     string   `json:"words"`     // these words, a line each, in the order in which the views come to them
	Views     any      `json:"views"`     // each text its place in Sentences
	at        map[string]int
	words     []string
}

// gap stands in a sentence for a word of a programme's own. No text holds it: one line is free of what steers it.
const gap = "\x01"

// sentencesOf takes the texts of encoded views apart: of arrays of texts, flags and arrays.
func sentencesOf(views []any) *pageSentences {
	s := &pageSentences{at: map[string]int{}, Sentences: []string{}}
	s.Views = s.apart(views)
	s.Words = strings.Join(s.words, "\n")
	return s
}

func (s *pageSentences) apart(value any) any {
	switch v := value.(type) {
	case string:
		return s.place(s.shared(v))
	case []any:
		apart := make([]any, len(v))
		for i := range v {
			apart[i] = s.apart(v[i])
		}
		return apart
	}
	return value
}

// place is where a sentence stands.
func (s *pageSentences) place(sentence string) int {
	i, met := s.at[sentence]
	if !met {
		i = len(s.Sentences)
		s.at[sentence], s.Sentences = i, append(s.Sentences, sentence)
	}
	return i
}

// shared is a text without the words of its programme's own, which are noted.
func (s *pageSentences) shared(text string) string {
	words := strings.Split(text, " ")
	for i, word := range words {
		if isOwn(word, i == 0) {
			s.words = append(s.words, word)
			words[i] = gap
		}
	}
	return strings.Join(words, " ")
}

// isOwn reports a word that other programmes hardly share: a number or a cell, or a name, which a capital within a text tells.
func isOwn(word string, first bool) bool {
	return strings.ContainsFunc(word, func(r rune) bool { return unicode.IsDigit(r) || !first && unicode.IsUpper(r) })
}
