package fact

import (
	"slices"
	"strings"
)

// conjunctions stand before the last item of an enumeration in English, French and Spanish.
var conjunctions = []string{" and ", " et ", " y ", " e ", " & "}

// joiningSigns stand for an "and" between two names that are known, with spaces around them or without: Kenya/Uganda, Kenya + Uganda.
var joiningSigns = strings.NewReplacer("/", " / ", "+", " + ")

// mostJoined is how many runs of words with an "and" between one name is made of at most.
const mostJoined = 4

// enumerated is a text that is known, or what stands on the sides of each "and" of "Sex and Group" where all of that is: so a list
// may be written as reports write it. A name that holds an "and" itself (Trinidad and Tobago) stays whole. It is nil for any
// other text.
func (r *Reader) enumerated(spec Spec, text string) []string {
	if r.knows(spec, text) {
		return []string{text}
	}
	runs := atConjunctions(text)
	if len(runs) > 1 && runs[0] == "" {
		runs = runs[2:] // ", and Kenya"
	}
	// parts[i] are the items of the runs from i on; runs and the conjunctions between them stand in turn.
	parts := make([][]string, len(runs)+2)
	parts[len(runs)+1] = []string{}
	for i := len(runs) - 1; i >= 0; i -= 2 {
		for end := min(len(runs), i+2*mostJoined-1); end > i && parts[i] == nil; end -= 2 {
			name := strings.Trim(strings.Join(runs[i:end], " "), " ,")
			if parts[end+1] != nil && r.knows(spec, name) {
				parts[i] = append([]string{name}, parts[end+1]...)
			}
		}
	}
	return parts[0]
}

// atConjunctions parts a text into runs of words and the conjunctions between them, in turn. The first run is empty where a
// conjunction stands first.
func atConjunctions(text string) []string {
	runs := []string{""}
	for _, word := range strings.Fields(joiningSigns.Replace(text)) {
		if word == "/" || word == "+" || slices.Contains(conjunctions, " "+strings.ToLower(word)+" ") {
			runs = append(runs, word, "")
			continue
		}
		last := &runs[len(runs)-1]
		*last = strings.TrimPrefix(*last+" "+word, " ")
	}
	return runs
}
