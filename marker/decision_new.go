package marker

import "slices"

// Decision makes a marking ready to be decided again within a scope.
func (m *Marking) Decision(scope Scope) *Decision {
	d := &decider{marking: m, scope: scope, Decision: Decision{marker: m.marker}}
	d.settled.criteria = make([]uint8, len(m.marker.criteria))
	d.live = make([]bool, len(m.marker.criteria))
	for i := range m.marker.criteria {
		d.climb(i)
	}
	m.marker.eachGuard(func(g *guard) {
		for _, index := range g.aside {
			d.act(g, index, 0)
		}
	})
	m.marker.eachGuard(func(g *guard) {
		for _, c := range g.caps {
			if c.target == ofCriterion {
				d.act(g, c.index, uint8(c.highest))
			}
		}
	})
	if scope.Levels {
		for i := range d.live {
			d.live[i] = true
		}
	}
	for i := range m.marker.overall {
		d.overallActs(&m.marker.overall[i])
	}
	d.dimensions = d.deciding()
	return &d.Decision
}

// decider settles what a scope cannot change. A criterion is live while its level hangs on a draw.
type decider struct {
	Decision
	marking *Marking
	scope   Scope
	live    []bool
	levels  []gate // of the criterion that is being settled; most keep none
}

// climb settles the level of a criterion, or leaves it open.
func (d *decider) climb(index int) {
	if index == d.scope.Without {
		d.settled.criteria[index] = leftOut
		return
	}
	c := &d.marker.criteria[index]
	one := openCriterion{index: index, applies: d.gate(&c.applies), levels: d.levels[:0]}
	undecided := one.applies.kind > open
	for i := range c.levels {
		one.levels = append(one.levels, d.gate(&c.levels[i]))
		if one.levels[i].kind == closed {
			break // no level above it can be reached
		}
		undecided = undecided || one.levels[i].kind > open
	}
	d.levels = one.levels
	if undecided {
		one.levels = slices.Clone(one.levels)
		d.live[index] = true
		d.open = append(d.open, one)
		return
	}
	d.settled.criteria[index] = one.level(nil, nil)
}

// act settles what a guard does to a criterion, or leaves it for the draw. What a later guard reads of a settled level it
// reads here and now, as it does when marking.
func (d *decider) act(g *guard, index int, highest uint8) {
	when := d.gate(&g.when)
	switch {
	case when.kind == closed || index == d.scope.Without:
	case when.kind == open && !d.live[index]:
		d.settled.criteria[index] = capped(d.settled.criteria[index], highest)
	default:
		d.live[index] = true
		d.acts = append(d.acts, act{when, index, highest})
	}
}

func (d *decider) overallActs(g *guard) {
	when := d.gate(&g.when)
	if when.kind == closed {
		return
	}
	for _, c := range g.caps {
		d.overall = append(d.overall, overallAct{when, c.target, c.index, uint8(c.highest)})
	}
}

// gate puts a requirement to the programme.
func (d *decider) gate(r *requirement) gate {
	if r.kind == leaf {
		return d.test(&r.test)
	}
	kind, decides, changesNothing := everyGate, closed, open
	if r.kind == some {
		kind, decides, changesNothing = someGate, open, closed
	}
	var parts []gate // of a settled requirement, which most are, none is kept
	for i := range r.parts {
		switch part := d.gate(&r.parts[i]); part.kind {
		case decides:
			return part
		case changesNothing:
		default:
			parts = append(parts, part)
		}
	}
	return gateOf(kind, parts)
}

func (d *decider) test(c *comparison) gate {
	switch {
	case c.subject == ofCriterion && !d.live[c.index]:
		return settled(d.atLevels(c)>>d.settled.criteria[c.index]&1 == 1)
	case c.subject == ofCriterion || c.subject == ofDimension:
		return gate{kind: levelGate, subject: c.subject, index: c.index, levels: d.atLevels(c)}
	case len(c.want) == 1 && c.want[0].threshold >= 0:
		return d.threshold(c)
	}
	return settled(d.marking.compare(c) == yes)
}

// atLevels are the levels at which a comparison of one holds.
func (d *decider) atLevels(c *comparison) uint64 {
	if c.isFixed() {
		return c.atLevels
	}
	return d.marking.atLevels(c)
}

// threshold is settled where no factor of the scope changes what comes of it, where the scope has only what is written, and
// where there is nothing to compare.
func (d *decider) threshold(c *comparison) gate {
	measured := d.marking.measure(c.index)
	if measured.blank || d.scope.Low == Whole && d.scope.High == Whole {
		return settled(d.marking.compare(c) == yes)
	}
	index := c.want[0].threshold
	low, high := d.marker.thresholds[index].limits(measured.value)
	switch {
	case low <= d.scope.Low && d.scope.High <= high:
		return settled(true)
	case high < d.scope.Low || d.scope.High < low:
		return settled(false)
	}
	return gate{kind: thresholdGate, index: index, low: low, high: high}
}

// Open are the thresholds that a decision still hangs on, in order and each once.
func (d *Decision) Open() []int {
	var all []int
	see := func(g *gate) { g.thresholds(&all) }
	for i := range d.open {
		see(&d.open[i].applies)
		for k := range d.open[i].levels {
			see(&d.open[i].levels[k])
		}
	}
	for i := range d.acts {
		see(&d.acts[i].when)
	}
	for i := range d.overall {
		see(&d.overall[i].when)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

func (g *gate) thresholds(into *[]int) {
	if g.kind == thresholdGate {
		*into = append(*into, g.index)
	}
	for i := range g.parts {
		g.parts[i].thresholds(into)
	}
}
