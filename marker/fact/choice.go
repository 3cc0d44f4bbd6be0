package fact

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"locmark/criteria/spelling"
)

// Option is one item of a closed list: its id, and every way it is written, the one that people should be told first.
type Option struct {
	ID       string
	Spelling []string
}

// Choices is a closed list, ready to be read.
type Choices struct {
	options []Option
	exact   map[string]string // id by spelling as written, which spares folding what came from a dropdown
	folded  map[string]string // id by folded spelling
}

// NewChoices prepares a closed list. Where two options share a spelling, the first has it.
func NewChoices(options []Option) *Choices {
	c := &Choices{options: options, exact: make(map[string]string), folded: make(map[string]string)}
	for _, option := range options {
		c.add(option.ID, option.ID)
		for _, spelling := range option.Spelling {
			c.add(spelling, option.ID)
		}
	}
	return c
}

func (c *Choices) add(spelling, id string) {
	if _, taken := c.exact[spelling]; !taken {
		c.exact[spelling] = id
	}
	folded := Fold(spelling)
	if _, taken := c.folded[folded]; !taken && folded != "" {
		c.folded[folded] = id
	}
}

// Find gives the id of the option that is written so, in whatever case and accents.
func (c *Choices) Find(text string) (id string, ok bool) {
	if id, ok = c.exact[text]; ok {
		return id, true
	}
	if id, ok = c.folded[Fold(text)]; ok {
		return id, true
	}
	return c.numbered(text)
}

// numbered finds the option whose id is the number that a text begins with, before a separator and words: "8 - indirect"
// is 8, and 2.5 is nothing. Words that are another option contradict the number.
func (c *Choices) numbered(text string) (id string, ok bool) {
	words := strings.TrimLeftFunc(text, isDigit)
	id = text[:len(text)-len(words)]
	if id == "" || c.exact[id] != id {
		return "", false
	}
	words = strings.TrimLeftFunc(words, unicode.IsSpace)
	bare := strings.TrimLeft(words, ".:)-–—")
	first, _ := utf8.DecodeRuneInString(strings.TrimSpace(bare))
	if len(bare) == len(words) || !unicode.IsLetter(first) {
		return "", false
	}
	other, known := c.Find(strings.TrimSpace(bare))
	return id, !known || other == id
}

// Nearest gives the spelling that is most like a text, the first of those that are equally like it, or "" where none is
// like it: to write it otherwise takes changing more than a third of its letters.
func (c *Choices) Nearest(text string) string {
	folded := Fold(text)
	best, least := "", utf8.RuneCountInString(folded)/3+1
	for _, option := range c.options {
		for _, written := range option.Spelling {
			if d := spelling.Distance(folded, Fold(written)); d < least {
				best, least = written, d
			}
		}
	}
	return best
}

// readChoice reads one of a closed list.
func readChoice(v *Value, choices *Choices) *Problem {
	id, ok := choices.Find(v.Text)
	if ok {
		v.Key, v.Given = id, true
		return nil
	}
	if nearest := choices.Nearest(v.Text); nearest != "" {
		return trouble("CHOICE_UNKNOWN", v.Text, "nearest", nearest)
	}
	return trouble("CHOICE_UNKNOWN", v.Text).because("CHOICE_UNKNOWN_LIST")
}

// Options are the items of the list, in their order.
func (c *Choices) Options() []Option { return c.options }
