package marker

import (
	"slices"

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
