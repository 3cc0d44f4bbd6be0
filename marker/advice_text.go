package marker

import (
	"slices"
	"strings"

	"locmark/criteria"
)

// sources: thresholds that rest on nothing that is written down, and sources of nothing.
func (a *adviser) sources() {
	for i := range a.edition.Criteria {
		c := &a.edition.Criteria[i]
		for _, level := range c.Levels {
			if !supported(c, "levels."+level.Name, "levels") {
				a.say(level.Position, "level %s has no source; under sources, write where its threshold comes from (for: levels.%s), or judgement: true", level.Name, level.Name)
			}
		}
		for _, g := range c.Guards {
			if !supported(c, g.ID, "guards") {
				a.say(g.Position, "the guard %q has no source; under sources, write why it acts there (for: %s), or judgement: true", g.ID, g.ID)
			}
		}
		for _, s := range c.Sources {
			a.source(c, s)
		}
	}
}

func supported(c *criteria.Criterion, names ...string) bool {
	return slices.ContainsFunc(c.Sources, func(s criteria.SourceNote) bool { return slices.Contains(names, s.For) })
}

func (a *adviser) source(c *criteria.Criterion, s criteria.SourceNote) {
	if s.Title == "" && s.Link == "" && !s.Judgement {
		a.say(s.Position, "a source has a title, or says judgement: true")
	}
	known := []string{"criterion", "weight", "applies", "levels", "guards"}
	for _, level := range c.Levels {
		known = append(known, "levels."+level.Name)
	}
	known = append(append(known, names(c.Measures)...), names(c.Definitions)...)
	for _, g := range c.Guards {
		known = append(known, g.ID)
	}
	if !slices.Contains(known, s.For) {
		a.say(s.Position, "this source is for %q, which %s does not have%s", s.For, c.ID, criteria.Suggest(s.For, known))
	}
}

// translations: texts that people read and that fall back to English.
func (a *adviser) translations() {
	e := a.edition
	a.translated(e.Position, "the title of the edition", e.Title)
	for _, text := range e.CannotSee {
		a.translated(e.Position, "a sentence of cannot_see", text)
	}
	for _, level := range e.Scale {
		a.translated(level.Position, "level "+level.Name, level.Value)
	}
	for _, d := range e.Dimensions {
		a.translated(d.Position, "the title of dimension "+d.Name, d.Value.Title)
	}
	for _, d := range e.Measures {
		a.translated(d.Position, "the title of "+d.Name, d.Value.Title)
	}
	for _, g := range a.guardSources() {
		a.translated(g.Position, "the reason (because) of the guard "+g.ID, g.Because)
		a.translated(g.Position, "the action of the guard "+g.ID, g.Action)
	}
	for _, f := range e.Flags {
		a.translated(f.Position, "the sentence (because) of the flag "+f.ID, f.Because)
	}
	for i := range e.Criteria {
		a.criterion(&e.Criteria[i])
	}
}

func (a *adviser) criterion(c *criteria.Criterion) {
	a.translated(c.Position, "the title of "+c.ID, c.Title)
	a.translated(c.Position, "the question of "+c.ID, c.Question)
	a.translated(c.Position, "the action of "+c.ID, c.Action)
	a.translated(c.Position, "the evidence of "+c.ID, c.Evidence)
	for _, d := range c.Measures {
		a.translated(d.Position, "the title of "+d.Name, d.Value.Title)
	}
}

// translated leaves out what has no English: a text that may be left out, or a fault that is told already.
func (a *adviser) translated(at criteria.Position, what string, text criteria.Text) {
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
