// Package actors tells from the words in an organisation's name what type of actor it is.
package actors

import (
	"fmt"
	"strings"

	"locmark/criteria"
	"locmark/marker/fact"
)

// Types infers the type of an organisation from the words in its name. It does not change; several goroutines may use it at
// the same time.
type Types struct {
	types    []string       // by rule, in order
	names    map[string]int // whole names, to the rule
	whole    map[string][]phrase
	prefixes map[string][]phrase
	suffixes map[string][]phrase
}

// phrase is a run of words that stands for a rule. The first word is known from where the phrase is kept.
type phrase struct {
	rule int
	rest []string
}

// New makes rules ready. The faults are the phrases in which there is nothing to look for; no source has no rules.
func New(source *criteria.ActorTypes) (*Types, criteria.Faults) {
	var faults criteria.Faults
	t := &Types{names: map[string]int{}, whole: map[string][]phrase{}, prefixes: map[string][]phrase{}, suffixes: map[string][]phrase{}}
	if source == nil {
		return t, faults
	}
	for rule, r := range source.Rules {
		t.types = append(t.types, r.Type)
		for _, names := range r.Names {
			for _, name := range names.Value {
				t.addName(rule, name)
			}
		}
		for _, words := range r.Words {
			for _, word := range words.Value {
				if !t.addPhrase(rule, word) {
					message := fmt.Sprintf("%q has no letters to look for", word)
					faults = append(faults, criteria.Fault{Position: words.Position, Message: message})
				}
			}
		}
	}
	return t, faults
}

func (t *Types) addName(rule int, name string) {
	folded := fact.Fold(name)
	if _, taken := t.names[folded]; !taken {
		t.names[folded] = rule
	}
}

// addPhrase keeps a phrase by its first word. It gives false where there is nothing to look for.
func (t *Types) addPhrase(rule int, text string) bool {
	var words []string
	for word := range strings.FieldsSeq(text) {
		words = append(words, foldPattern(word)...)
	}
	if len(words) == 0 || words[0] == "*" {
		return false
	}
	first, p := words[0], phrase{rule, words[1:]}
	switch bare := strings.Trim(first, "*"); {
	case strings.HasSuffix(first, "*"):
		t.prefixes[bare] = append(t.prefixes[bare], p)
	case strings.HasPrefix(first, "*"):
		t.suffixes[bare] = append(t.suffixes[bare], p)
	default:
		t.whole[bare] = append(t.whole[bare], p)
	}
	return true
}

// foldPattern folds one word of a list, which may become several ("UN-Habitat"), and keeps its stars.
func foldPattern(word string) []string {
	words := strings.Fields(fact.Fold(strings.Trim(word, "*")))
	if len(words) == 0 {
		if strings.Trim(word, "*") == "" {
			return []string{"*"}
		}
		return nil
	}
	if strings.HasPrefix(word, "*") {
		words[0] = "*" + words[0]
	}
	if strings.HasSuffix(word, "*") {
		words[len(words)-1] += "*"
	}
	return words
}

// Of gives the type of the first rule that a name meets, or "": what no word tells is not imputed.
func (t *Types) Of(name string) string {
	folded := fact.Fold(name)
	best := len(t.types)
	if rule, ok := t.names[folded]; ok {
		best = rule
	}
	words := strings.Fields(folded)
	for i, word := range words {
		best = first(best, t.whole[word], words[i+1:])
		for n := range word {
			best = first(best, t.prefixes[word[:n]], words[i+1:])
			best = first(best, t.suffixes[word[n:]], words[i+1:])
		}
		best = first(best, t.prefixes[word], words[i+1:])
	}
	if best == len(t.types) {
		return ""
	}
	return t.types[best]
}

// first gives the earliest rule whose phrase goes on as the words do.
func first(best int, phrases []phrase, words []string) int {
	for _, p := range phrases {
		if p.rule < best && p.matches(words) {
			best = p.rule
		}
	}
	return best
}

func (p phrase) matches(words []string) bool {
	if len(p.rest) > len(words) {
		return false
	}
	for i, want := range p.rest {
		switch bare := strings.Trim(want, "*"); {
		case strings.HasSuffix(want, "*") && !strings.HasPrefix(words[i], bare),
			strings.HasPrefix(want, "*") && !strings.HasSuffix(words[i], bare),
			!strings.Contains(want, "*") && words[i] != bare:
			return false
		}
	}
	return true
}
