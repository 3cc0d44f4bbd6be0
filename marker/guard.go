package marker

import (
	"slices"
	"strconv"

	"locmark/criteria"
)

// guard caps levels or sets criteria aside when its condition holds. It never lifts.
type guard struct {
	id      string
	when    requirement
	caps    []capping
	aside   []int // criteria set aside as not evidenced
	because criteria.Text
	action  criteria.Text
	shown   []int // the measures that its sentence shows
}

// capping is one cap of a guard.
type capping struct {
	target  subject // ofCriterion or ofDimension; zero for the overall level
	index   int
	highest int
}

const overallTarget = "overall"

// guards compiles the guards of edition.yaml, which name what they cap or set aside.
func (c *compiler) guards(sources []criteria.Guard) []guard {
	var all []guard
	for _, source := range sources {
		g := guard{id: source.ID, because: source.Because, action: source.Action, when: c.requirement(source.When.Node, true)}
		c.caps(&g, source)
		c.setAside(&g, source)
		if source.Cap.IsZero() && source.Status.IsZero() {
			c.fault(source.Position, "the guard %q needs cap or status: what it does", source.ID)
		}
		g.shown = c.shown(source.Position, source.ID, source.Because)
		all = append(all, g)
	}
	return all
}

// ownGuards compiles the guards in a criterion's file.
func (c *compiler) ownGuards(index int, sources []criteria.Guard) []guard {
	var all []guard
	for _, source := range sources {
		g := guard{id: source.ID, because: source.Because, action: source.Action}
		g.when, g.shown = c.requirement(source.When.Node, true), c.shown(source.Position, source.ID, source.Because)
		switch {
		case source.Cap.Kind == criteria.Scalar:
			g.caps = []capping{{ofCriterion, index, c.level(source.Cap)}}
		case source.Status.Kind == criteria.Scalar && source.Status.Text == NotEvidenced:
			g.aside = []int{index}
		default:
			c.fault(source.Position, "the guard %q needs cap: with a level, or status: not_evidenced", source.ID)
		}
		all = append(all, g)
	}
	return all
}

func (c *compiler) caps(g *guard, source criteria.Guard) {
	if source.Cap.IsZero() {
		return
	}
	if source.Cap.Kind != criteria.Map {
		c.fault(source.Cap.Position, "say what is capped: {A: 1, overall: 1}")
	}
	for _, e := range source.Cap.Entries {
		if target, ok := c.target(e.Key); ok {
			target.highest = c.level(e.Value)
			g.caps = append(g.caps, target)
		}
	}
}

func (c *compiler) target(key criteria.Node) (capping, bool) {
	if key.Text == overallTarget {
		return capping{}, true
	}
	known := []string{overallTarget}
	for _, kind := range []subject{ofDimension, ofCriterion} {
		ids := c.levelled(kind)
		if i := slices.Index(ids, key.Text); i >= 0 {
			return capping{target: kind, index: i}, true
		}
		known = append(known, ids...)
	}
	c.fault(key.Position, "nothing named %q has a level to cap%s", key.Text, criteria.Suggest(key.Text, known))
	return capping{}, false
}

func (c *compiler) level(node criteria.Node) int {
	n, err := strconv.Atoi(node.Text)
	if err != nil || !c.isLevel(int64(n)) {
		c.fault(node.Position, "a cap is a level from 0 to %d, not %q", c.top, node.Text)
	}
	return n
}

func (c *compiler) setAside(g *guard, source criteria.Guard) {
	for _, e := range source.Status.Entries {
		if e.Key.Text != NotEvidenced {
			c.fault(e.Key.Position, "the only status a guard can give is not_evidenced, not %q", e.Key.Text)
		}
		for _, item := range e.Value.Items {
			i := slices.Index(c.levelled(ofCriterion), item.Text)
			if i < 0 {
				c.fault(item.Position, "there is no criterion %q%s", item.Text, criteria.Suggest(item.Text, c.levelled(ofCriterion)))
				continue
			}
			g.aside = append(g.aside, i)
		}
	}
}

// shown are the measures whose values a sentence gives.
func (c *compiler) shown(at criteria.Position, id string, because criteria.Text) []int {
	var all []int
	for _, text := range because.All() {
		for _, name := range criteria.Places(text) {
			index, ok := c.measureIndex[name]
			if !ok {
				c.fault(at, "%s speaks of {%s}, which is no measure%s", id, name, criteria.Suggest(name, c.measureNames()))
				continue
			}
			if !slices.Contains(all, index) {
				all = append(all, index)
			}
		}
	}
	return all
}
