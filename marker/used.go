package marker

import (
	"strings"

	"locmark/criteria"
)

// usedNames are all names that an edition's conditions, sentences and rules speak of.
func usedNames(e *criteria.Edition) map[string]bool {
	u := used{}
	u.measures(e.Measures)
	for _, d := range e.Definitions {
		u.node(d.Value.Node)
	}
	u.guards(e.Guards)
	u.guards(e.Overall.Guards)
	for _, f := range e.Flags {
		u.node(f.When.Node)
		u.text(f.Because)
	}
	for _, name := range []string{e.Financing.Total, e.Financing.Indirect, e.Financing.Local, e.Financing.Required, e.Financing.Available, e.Financing.Spent} {
		u[name] = true
	}
	for _, way := range e.Financing.Ways {
		u.node(way.Value.Node)
	}
	for i := range e.Criteria {
		c := &e.Criteria[i]
		u.measures(c.Measures)
		u.guards(c.Guards)
		u.node(c.Applies.Node)
		for _, d := range c.Definitions {
			u.node(d.Value.Node)
		}
		for _, level := range c.Levels {
			u.node(level.Value.Node)
		}
	}
	return u
}

type used map[string]bool

func (u used) measures(measures criteria.Ordered[criteria.Measure]) {
	for _, d := range measures {
		u.node(d.Value.Where.Node)
		u.node(d.Value.Among.Node)
	}
}

func (u used) guards(guards []criteria.Guard) {
	for _, g := range guards {
		u.node(g.When.Node)
		u.text(g.Because)
	}
}

// node takes every key and every word of a condition; $name is a name too.
func (u used) node(n criteria.Node) {
	u[strings.TrimPrefix(n.Text, "$")] = true
	for _, item := range n.Items {
		u.node(item)
	}
	for _, e := range n.Entries {
		u[e.Key.Text] = true
		u.node(e.Value)
	}
}

func (u used) text(text criteria.Text) {
	for _, one := range text.All() {
		for _, name := range criteria.Places(one) {
			u[name] = true
		}
	}
}
