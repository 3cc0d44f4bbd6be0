package marker

import (
	"strings"

	"locmark/criteria"
)

// translations: texts that people read and that fall back to English, each told where it stands.
func (a *adviser) translations() {
	e := a.edition
	a.translated(e.Position, "title", "the title of the edition", e.Title)
	for i, text := range e.CannotSee {
		a.untranslated(e.Under(e.Position, "cannot_see").Items[i].Position, "a sentence of cannot_see", text)
	}
	scale := e.Under(e.Position, "scale").Position
	for _, level := range e.Scale {
		a.translated(scale, level.Name, "level "+level.Name, level.Value)
	}
	for _, d := range e.Dimensions {
		a.translated(d.Value.Position, "title", "the title of dimension "+d.Name, d.Value.Title)
	}
	a.titles(e.Measures)
	for _, g := range a.guardSources() {
		a.translated(g.Position, "because", "the reason (because) of the guard "+g.ID, g.Because)
		a.translated(g.Position, "action", "the action of the guard "+g.ID, g.Action)
	}
	for _, f := range e.Flags {
		a.translated(f.Position, "because", "the sentence (because) of the flag "+f.ID, f.Because)
	}
	for i := range e.Criteria {
		a.criterion(&e.Criteria[i])
	}
}

func (a *adviser) criterion(c *criteria.Criterion) {
	a.translated(c.Position, "title", "the title of "+c.ID, c.Title)
	a.translated(c.Position, "question", "the question of "+c.ID, c.Question)
	a.translated(c.Position, "action", "the action of "+c.ID, c.Action)
	a.translated(c.Position, "evidence", "the evidence of "+c.ID, c.Evidence)
	a.titles(c.Measures)
}

func (a *adviser) titles(measures criteria.Ordered[criteria.Measure]) {
	for _, d := range measures {
		a.translated(d.Value.Position, "title", "the title of "+d.Name, d.Value.Title)
	}
}

// translated is of the text under a key of a block.
func (a *adviser) translated(block criteria.Position, key, what string, text criteria.Text) {
	a.untranslated(a.edition.Under(block, key).Position, what, text)
}

// untranslated leaves out what has no English: a text that may be left out, or a fault that is told already.
func (a *adviser) untranslated(at criteria.Position, what string, text criteria.Text) {
	var missing []string
	if text.Es == "" {
		missing = append(missing, "es")
	}
	if text.Fr == "" {
		missing = append(missing, "fr")
	}
	if text.En != "" && len(missing) > 0 {
		a.say(at, "%s is not translated into %s", what, strings.Join(missing, " and "))
	}
}
