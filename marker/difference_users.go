package marker

import (
	"slices"

	"locmark/criteria"
)

// users are what rests on some measures, in either edition.
type users struct {
	said  []string // in words
	flags []string
	moved movement
}

// usersOf are the users of measures by their names. What is counted otherwise may go either way.
func (d *differ) usersOf(measures []string) users {
	found := users{said: []string{}, moved: movement{}}
	for _, m := range []*Marker{d.new, d.old} {
		for i := range m.criteria {
			d.criterionUses(&found, m, i, measures)
		}
		for _, g := range m.allGuards() {
			if m.reads(&g.when, measures) {
				found.add(d.say("used_by_guard", "id", g.id), toward(eitherWay, m.guarded(&g)...))
			}
		}
		for i := range m.flags {
			if m.reads(&m.flags[i].when, measures) && !slices.Contains(found.flags, m.flags[i].id) {
				found.flags = append(found.flags, m.flags[i].id)
				found.add(d.say("used_by_flag", "id", m.flags[i].id), nil)
			}
		}
	}
	return found
}

func (d *differ) criterionUses(found *users, m *Marker, i int, measures []string) {
	c := &m.criteria[i]
	said := d.say("used_by_criterion", "title", c.source.ID+" "+m.in(c.source.Title))
	if m.reads(&c.applies, measures) {
		found.add(said, toward(eitherWay|appears, m.criterionTarget(i)))
	}
	if slices.ContainsFunc(c.levels, func(level requirement) bool { return m.reads(&level, measures) }) {
		found.add(said, toward(eitherWay, m.criterionTarget(i)))
	}
}

func (u *users) add(said string, moved movement) {
	if !slices.Contains(u.said, said) {
		u.said = append(u.said, said)
	}
	u.moved.with(moved)
}

// reads reports whether a requirement compares one of these measures, or compares something with it.
func (m *Marker) reads(r *requirement, measures []string) bool {
	named := func(index int) bool { return slices.Contains(measures, m.measures[index].name) }
	return slices.ContainsFunc(testsOf(r), func(c *comparison) bool {
		other := slices.ContainsFunc(c.want, func(w wanted) bool { return w.measure >= 0 && named(w.measure) })
		return other || c.subject == ofMeasure && named(c.index)
	})
}

// measuresDefinedBy are the measures that count by a definition, directly or through other definitions.
func (m *Marker) measuresDefinedBy(name string) []string {
	by := []string{name}
	all := definedIn(m.edition)
	for grown := true; grown; {
		grown = false
		for _, d := range all {
			if !slices.Contains(by, d.Name) && namesDefinition(d.Value.Node, by) {
				by, grown = append(by, d.Name), true
			}
		}
	}
	var measures []string
	for i := range m.measures {
		source := m.sourceOf(m.measures[i].name)
		if namesDefinition(source.Where.Node, by) || namesDefinition(source.Among.Node, by) {
			measures = append(measures, m.measures[i].name)
		}
	}
	return measures
}

// namesDefinition reports whether a condition says is: one of these, however deep.
func namesDefinition(n criteria.Node, names []string) bool {
	deeper := func(item criteria.Node) bool { return namesDefinition(item, names) }
	return slices.ContainsFunc(n.Items, deeper) || slices.ContainsFunc(n.Entries, func(e criteria.Entry) bool {
		if e.Key.Text == "is" {
			named := func(item criteria.Node) bool { return slices.Contains(names, item.Text) }
			return named(e.Value) || slices.ContainsFunc(e.Value.Items, named)
		}
		return deeper(e.Value)
	})
}

// definedIn are the definitions of an edition and of its criteria, in the order of Definitions.
func definedIn(e *criteria.Edition) criteria.Ordered[criteria.Condition] {
	all := slices.Clone(e.Definitions)
	for i := range e.Criteria {
		all = append(all, e.Criteria[i].Definitions...)
	}
	return all
}
