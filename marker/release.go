package marker

// release takes out of the way the guards that set a criterion aside or hold it below a level.
func (d *draft) release(index, level int) bool {
	released := true
	d.marker.eachGuard(func(g *guard) {
		if released && g.holdsDown(index, level) && d.met(&g.when) == yes {
			released = d.avoid(&g.when)
		}
	})
	return released
}

// holdsDown reports whether a guard, where it acts, keeps a criterion from a level.
func (g *guard) holdsDown(index, level int) bool {
	for _, aside := range g.aside {
		if aside == index {
			return true
		}
	}
	for _, c := range g.caps {
		if c.target == ofCriterion && c.index == index && c.highest < level {
			return true
		}
	}
	return false
}

// avoid changes a draft until a requirement is not met.
func (d *draft) avoid(r *requirement) bool {
	if d.met(r) != yes {
		return true
	}
	switch r.kind {
	case leaf:
		return d.avoidOne(&r.test)
	case every:
		for i := range r.parts {
			if d.attempt(func(d *draft) bool { return d.avoid(&r.parts[i]) }) {
				return true
			}
		}
		return false
	}
	for i := range r.parts {
		if !d.avoid(&r.parts[i]) {
			return false
		}
	}
	return d.met(r) != yes
}

// opposites are the comparisons that hold where one does not.
var opposites = map[string]string{"at_least": "below", "above": "at_most", "at_most": "above", "below": "at_least", "blank": "given"}

func (d *draft) avoidOne(c *comparison) bool {
	opposite, known := opposites[c.op]
	if c.subject != ofMeasure || !known {
		return false
	}
	other := *c
	other.op, other.meaning = opposite, meanings[opposite]
	return d.reachPart(&other)
}
