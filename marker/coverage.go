package marker

import (
	"strconv"
	"strings"
)

// Uncovered is what no example of an edition shows.
type Uncovered struct {
	Levels     []UnreachedLevel  `json:"levels"`
	Guards     []string          `json:"guards"` // that never act, by their ids
	Conditions []UnseenCondition `json:"conditions"`
}

// UnreachedLevel is a level of a criterion, 0 included, that none of the criterion's own examples reaches.
type UnreachedLevel struct {
	Criterion string `json:"criterion"`
	Level     int    `json:"level"`
}

// UnseenCondition is a comparison of a level, a guard, a flag, or of when a criterion applies, that never held or never
// failed. Levels are seen by their criterion's own examples; guards of the edition and flags by all.
type UnseenCondition struct {
	Place
	Condition string `json:"condition"` // as the criteria write it
	Held      bool   `json:"held"`
	Failed    bool   `json:"failed"`
}

// coverage gathers what the examples show.
type coverage struct {
	marker  *Marker
	reached map[UnreachedLevel]bool
	acted   map[string]bool
	held    map[*comparison]bool
	failed  map[*comparison]bool
}

// Uncovered runs the examples and gives what none of them shows.
func (t *Trial) Uncovered() Uncovered {
	c := &coverage{
		marker: t.marker, reached: map[UnreachedLevel]bool{}, acted: map[string]bool{},
		held: map[*comparison]bool{}, failed: map[*comparison]bool{},
	}
	for i := range t.examples {
		e := &t.examples[i]
		c.see(t.marker.Mark(e.programme), e.criterion)
	}
	return c.uncovered()
}

func (c *coverage) see(work *Marking, criterion int) {
	f := &work.findings[criterion]
	if f.status != NotApplicable {
		c.reached[UnreachedLevel{c.marker.criteria[criterion].source.ID, f.level}] = true
	}
	for _, g := range work.guards {
		c.acted[g.guard.id] = true
	}
	for i := range work.findings {
		for _, g := range work.findings[i].guards {
			c.acted[g.guard.id] = true
		}
	}
	for _, test := range append(c.marker.ownTests(criterion), c.marker.sharedTests()...) {
		if work.compare(test) == yes {
			c.held[test] = true
		} else {
			c.failed[test] = true
		}
	}
}

func (c *coverage) uncovered() Uncovered {
	found := Uncovered{Levels: []UnreachedLevel{}, Guards: []string{}, Conditions: []UnseenCondition{}}
	for i := range c.marker.criteria {
		one := &c.marker.criteria[i]
		for level := range len(one.levels) + 1 {
			if l := (UnreachedLevel{one.source.ID, level}); !c.reached[l] {
				found.Levels = append(found.Levels, l)
			}
		}
		found.Conditions = append(found.Conditions, c.unseen(c.marker.ownTests(i))...)
	}
	for _, g := range c.marker.allGuards() {
		if !c.acted[g.id] {
			found.Guards = append(found.Guards, g.id)
		}
	}
	found.Conditions = append(found.Conditions, c.unseen(c.marker.sharedTests())...)
	return found
}

func (c *coverage) unseen(tests []*comparison) []UnseenCondition {
	var all []UnseenCondition
	for _, test := range tests {
		if !c.held[test] || !c.failed[test] {
			all = append(all, UnseenCondition{placeOf(test.position), c.marker.written(test), c.held[test], c.failed[test]})
		}
	}
	return all
}

// written gives a comparison as the criteria write it: local_share: {at_least: 25%}.
func (m *Marker) written(c *comparison) string {
	wants := append([]string{}, c.words...)
	for _, w := range c.want {
		switch {
		case w.measure >= 0:
			wants = append(wants, "$"+m.measures[w.measure].name)
		case c.subject == ofMeasure && m.measures[c.index].isShare():
			wants = append(wants, strconv.FormatFloat(w.number.Float()*100, 'g', 12, 64)+"%")
		default:
			wants = append(wants, strconv.FormatFloat(w.number.Float(), 'f', -1, 64))
		}
	}
	switch {
	case len(wants) == 0:
		return c.name + ": " + c.op
	case c.op == "any_of":
		return c.name + ": [" + strings.Join(wants, ", ") + "]"
	}
	return c.name + ": {" + c.op + ": " + strings.Join(wants, ", ") + "}"
}
