package marker

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"locmark/criteria"
)

// Advice is what a reader of an edition would ask about: nothing of it is wrong, and all of it is worth a look. It stands in
// the order of its places, each with its line.
func (m *Marker) Advice() criteria.Faults {
	a := &adviser{marker: m, edition: m.edition, used: usedNames(m.edition)}
	a.unused()
	a.ladders()
	a.sources()
	a.translations()
	return m.edition.Locate(nil, a.advice)
}

type adviser struct {
	marker  *Marker
	edition *criteria.Edition
	used    map[string]bool
	advice  criteria.Faults
}

func (a *adviser) say(at criteria.Position, message string, args ...any) {
	a.advice = append(a.advice, criteria.Fault{Position: at, Message: fmt.Sprintf(message, args...)})
}

// unused: measures and definitions that nothing names.
func (a *adviser) unused() {
	a.unusedIn(a.edition.Definitions, a.edition.Measures)
	for i := range a.edition.Criteria {
		a.unusedIn(a.edition.Criteria[i].Definitions, a.edition.Criteria[i].Measures)
	}
}

func (a *adviser) unusedIn(definitions criteria.Ordered[criteria.Condition], measures criteria.Ordered[criteria.Measure]) {
	for _, d := range definitions {
		if !a.used[d.Name] {
			a.say(d.Position, "no condition uses the definition %q", d.Name)
		}
	}
	for _, d := range measures {
		if !a.used[d.Name] {
			a.say(d.Position, "nothing uses the measure %q", d.Name)
		}
	}
}

// ladders: a level that asks for no more than one below it, and comparisons that always or never hold.
func (a *adviser) ladders() {
	for i := range a.marker.criteria {
		c := &a.marker.criteria[i]
		for level := range c.levels {
			a.comparisons(c, level)
		}
	}
}

func (a *adviser) comparisons(c *criterion, level int) {
	for _, test := range plainTests(&c.levels[level]) {
		switch {
		case a.alwaysHolds(test):
			a.say(test.position, "%s %s %s always holds", test.name, test.op, wantedText(test))
		case a.neverHolds(test):
			a.say(test.position, "%s %s %s can never hold", test.name, test.op, wantedText(test))
		}
		for lower := range level {
			for _, below := range plainTests(&c.levels[lower]) {
				if implies(below, test) {
					a.say(test.position, "level %d asks for no more of %s than level %d does", level+1, test.name, lower+1)
				}
			}
		}
	}
}

// plainTests are the comparisons of measures that must all hold; alternatives are left out.
func plainTests(r *requirement) []*comparison {
	switch r.kind {
	case leaf:
		if r.test.subject == ofMeasure && len(r.test.want) == 1 && r.test.want[0].measure < 0 {
			return []*comparison{&r.test}
		}
		return nil
	case some:
		return nil
	}
	var all []*comparison
	for i := range r.parts {
		all = append(all, plainTests(&r.parts[i])...)
	}
	return all
}

// implies reports whether whatever meets one comparison meets the other.
func implies(one, other *comparison) bool {
	if one.index != other.index {
		return false
	}
	order := one.want[0].number.Cmp(other.want[0].number)
	switch other.op {
	case "at_least":
		return one.op == "at_least" && order >= 0 || one.op == "above" && order >= 0
	case "above":
		return one.op == "above" && order >= 0 || one.op == "at_least" && order > 0
	case "at_most":
		return one.op == "at_most" && order <= 0 || one.op == "below" && order <= 0
	case "below":
		return one.op == "below" && order <= 0 || one.op == "at_most" && order < 0
	}
	return false
}

// alwaysHolds: nothing is less than 0, and no share is more than the whole. A gap may be.
func (a *adviser) alwaysHolds(c *comparison) bool {
	want := c.want[0].number
	return c.op == "at_least" && want.Num <= 0 || a.isPart(c) && c.op == "at_most" && want.Num >= want.Den
}

func (a *adviser) neverHolds(c *comparison) bool {
	want := c.want[0].number
	return c.op == "below" && want.Num <= 0 || a.isPart(c) && c.op == "above" && want.Num >= want.Den
}

func (a *adviser) isPart(c *comparison) bool {
	d := &a.marker.measures[c.index]
	return d.isShare() && d.kind != gapOf
}

func wantedText(c *comparison) string {
	number := c.want[0].number
	return strconv.FormatFloat(number.Float(), 'g', -1, 64)
}

// sources: a level whose threshold rests on nothing that is written down.
func (a *adviser) sources() {
	for i := range a.edition.Criteria {
		c := &a.edition.Criteria[i]
		for _, level := range c.Levels {
			supported := func(s criteria.SourceNote) bool { return s.For == "levels."+level.Name || s.For == "levels" }
			if !slices.ContainsFunc(c.Sources, supported) {
				a.say(level.Position, "level %s has no source; write where its threshold comes from, or judgement: true", level.Name)
			}
		}
		for _, s := range c.Sources {
			if s.Title == "" && s.Link == "" && !s.Judgement {
				a.say(s.Position, "a source has a title, or says judgement: true")
			}
		}
	}
}

// translations: texts that people read and that fall back to English.
func (a *adviser) translations() {
	for i := range a.edition.Criteria {
		c := &a.edition.Criteria[i]
		a.translated(c.Position, c.ID+" title", c.Title)
		a.translated(c.Position, c.ID+" question", c.Question)
		a.translated(c.Position, c.ID+" action", c.Action)
		for _, d := range c.Measures {
			a.translated(d.Position, "the title of "+d.Name, d.Value.Title)
		}
	}
	for _, level := range a.edition.Scale {
		a.translated(level.Position, "level "+level.Name, level.Value)
	}
	for _, g := range slices.Concat(a.edition.Guards, a.edition.Overall.Guards) {
		a.translated(g.Position, "the guard "+g.ID, g.Because)
	}
}

func (a *adviser) translated(at criteria.Position, what string, text criteria.Text) {
	var missing []string
	for language, written := range map[string]string{"fr": text.Fr, "es": text.Es} {
		if written == "" {
			missing = append(missing, language)
		}
	}
	if len(missing) > 0 {
		slices.Sort(missing)
		a.say(at, "%s is not translated into %s", what, strings.Join(missing, " and "))
	}
}
