package shingle

import "strings"

// Passage is the longest run of words of a text that all the others have, as it stands in the text; "" where they have none
// in common.
func Passage(text Text, others []Text) string {
	best, length := 0, 0
	for from := 0; from < len(text.at); {
		to := from
		for to < len(text.at) && inAll(text.at[to], others) {
			to++
		}
		if to-from > length {
			best, length = from, to-from
		}
		from = to + 1
	}
	if length == 0 {
		return ""
	}
	return text.between(best, best+length+Length-2)
}

func inAll(shingle uint64, others []Text) bool {
	if shingle == 0 {
		return false
	}
	for _, other := range others {
		if !other.has(shingle) {
			return false
		}
	}
	return true
}

// between writes the words from one folded word to another, both included, without the marks that end a sentence.
func (t Text) between(first, last int) string {
	words := t.words[t.from[first] : t.from[last]+1]
	return strings.TrimRight(strings.Join(words, " "), ".,;: ")
}
