package report

import (
	"strings"
	"unicode"
)

// pageSentences are the texts that the programmes of a page share, each once, with a gap for each word of a programme's own: "at
// least {} of {} asked". Compression alone does not see that far: it looks back on a programme or two.
type pageSentences struct {
	all []string
	at  map[string]int
}

// pageBlock is the details of some programmes: which sentences they say, and the words of their own that fill the gaps.
type pageBlock struct {
	Words []string `json:"words"` // by their kind, a line each, in the order in which the views come to them
	Views any      `json:"views"` // arrays of texts, flags and arrays, with each text its place among the sentences
	words [kinds][]string
}

// The kinds of words of a programme's own: each compresses best among its like. A sentence has the character of its number,
// from 1, as a gap; no text holds it, since one line is free of what steers it.
const (
	cellWord = iota
	numberWord
	nameWord
	kinds
)

func newSentences() *pageSentences { return &pageSentences{[]string{}, map[string]int{}} }

// block takes the texts of encoded views apart.
func (s *pageSentences) block(views []any) *pageBlock {
	b := &pageBlock{}
	b.Views = s.apart(views, b)
	for _, words := range b.words {
		b.Words = append(b.Words, strings.Join(words, "\n"))
	}
	return b
}

func (s *pageSentences) apart(value any, b *pageBlock) any {
	switch v := value.(type) {
	case string:
		return s.place(b.shared(v))
	case []any:
		apart := make([]any, len(v))
		for i := range v {
			apart[i] = s.apart(v[i], b)
		}
		return apart
	}
	return value
}

// place is where a sentence stands.
func (s *pageSentences) place(sentence string) int {
	i, met := s.at[sentence]
	if !met {
		i = len(s.all)
		s.at[sentence], s.all = i, append(s.all, sentence)
	}
	return i
}

// shared is a text without the words of its programme's own, which are noted.
func (b *pageBlock) shared(text string) string {
	words := strings.Split(text, " ")
	for i, word := range words {
		if kind, own := kindOf(word, i == 0); own {
			b.words[kind] = append(b.words[kind], word)
			words[i] = string(rune(kind + 1))
		}
	}
	return strings.Join(words, " ")
}

// kindOf tells a word that other programmes hardly share: a cell, a number, or a name, which a capital within a text tells.
func kindOf(word string, first bool) (kind int, own bool) {
	switch {
	case strings.Contains(word, "!"):
		return cellWord, true
	case strings.ContainsFunc(word, unicode.IsDigit):
		return numberWord, true
	}
	return nameWord, !first && strings.ContainsFunc(word, unicode.IsUpper)
}
