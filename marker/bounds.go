package marker

import (
	"strconv"

	"locmark/criteria"
	"locmark/marker/fact"
)

// bound says between what a threshold may be proposed.
type bound struct {
	level     int
	measure   string
	low, high fact.Ratio
}

// boundsOf resolves the bounds of a criterion, whose ladder is compiled.
func (c *compiler) boundsOf(one *criterion) []bound {
	var all []bound
	node := one.source.Bounds
	if !node.IsZero() && node.Kind != criteria.Map {
		c.fault(node.Position, "bounds stand by level and measure: {2: {local_share: [15%%, 35%%]}}")
	}
	for _, byLevel := range node.Entries {
		level, err := strconv.Atoi(byLevel.Key.Text)
		if err != nil || level < 1 || level > len(one.levels) {
			c.fault(byLevel.Key.Position, "%s has no level %q; its ladder goes from 1 to %d", one.source.ID, byLevel.Key.Text, len(one.levels))
			continue
		}
		for _, e := range byLevel.Value.Entries {
			if b, ok := c.bound(&one.levels[level-1], e); ok {
				b.level = level
				all = append(all, b)
			}
		}
	}
	return all
}

// bound reads one pair of bounds. What is written may lie outside: whoever moves a threshold need not move them too.
func (c *compiler) bound(level *requirement, e criteria.Entry) (bound, bool) {
	test := level.boundable(e.Key.Text)
	switch {
	case test == nil:
		c.fault(e.Key.Position, "these bounds are of %q, which the level compares with no number%s", e.Key.Text, criteria.Suggest(e.Key.Text, level.measureNames()))
		return bound{}, false
	case len(e.Value.Items) != 2:
		c.fault(e.Value.Position, "bounds are two, the lower first: [15%%, 35%%]")
		return bound{}, false
	}
	b := bound{measure: e.Key.Text, low: c.threshold(*test, e.Value.Items[0]), high: c.threshold(*test, e.Value.Items[1])}
	if b.low.IsZero() || b.high.IsZero() {
		return bound{}, false // what is no number has been said
	}
	if b.low.Cmp(b.high) >= 0 {
		c.fault(e.Value.Position, "the lower bound comes first: [15%%, 35%%]")
		return bound{}, false
	}
	return b, true
}

// measureNames are the measures that a requirement names.
func (r *requirement) measureNames() []string {
	var all []string
	if r.kind == leaf && r.test.subject == ofMeasure {
		all = append(all, r.test.name)
	}
	for i := range r.parts {
		all = append(all, r.parts[i].measureNames()...)
	}
	return all
}

// boundable is the first comparison of a measure with one number by its order.
func (r *requirement) boundable(measure string) *comparison {
	t := &r.test
	if r.kind == leaf && t.subject == ofMeasure && t.name == measure && t.meaning.order != nil && len(t.want) == 1 && t.want[0].measure < 0 {
		return t
	}
	for i := range r.parts {
		if found := r.parts[i].boundable(measure); found != nil {
			return found
		}
	}
	return nil
}
