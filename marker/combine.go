package marker

import (
	"locmark/marker/fact"
)

// setAside lets guards set criteria aside as not evidenced.
func (m *Marking) setAside() { m.marker.eachGuard(m.aside) }

// eachGuard visits the guards on criteria: the edition's own, then each criterion's.
func (m *Marker) eachGuard(visit func(*guard)) {
	for i := range m.guards {
		visit(&m.guards[i])
	}
	for i := range m.criteria {
		for g := range m.criteria[i].guards {
			visit(&m.criteria[i].guards[g])
		}
	}
}

func (m *Marking) aside(g *guard) {
	if len(g.aside) == 0 || m.met(&g.when) != yes {
		return
	}
	for _, index := range g.aside {
		f := &m.findings[index]
		if f.status == NotApplicable {
			continue
		}
		f.guards = append(f.guards, guardResult{guard: g, target: m.marker.criteria[index].source.ID, aside: true, changed: f.status == Assessed})
		f.status, f.level = NotEvidenced, 0
	}
}

// capCriteria lets guards cap criteria.
func (m *Marking) capCriteria() { m.marker.eachGuard(m.capped) }

func (m *Marking) capped(g *guard) {
	if len(g.caps) == 0 || m.met(&g.when) != yes {
		return
	}
	for _, c := range g.caps {
		if c.target != ofCriterion || m.findings[c.index].status == NotApplicable {
			continue
		}
		f := &m.findings[c.index]
		highest := c.highest
		f.guards = append(f.guards, guardResult{guard: g, target: m.marker.criteria[c.index].source.ID, cap: &highest, changed: f.level > highest})
		f.level = min(f.level, highest)
	}
}

// combine makes the levels of dimensions and the overall level.
func (m *Marking) combine() {
	m.guards = nil
	m.levels = make([]standing, len(m.marker.dimensions))
	for i := range m.marker.dimensions {
		m.levels[i] = m.dimension(&m.marker.dimensions[i])
	}
	m.capLevels(ofDimension)
	m.overall = m.lowest()
	m.overall.coverage = m.coverage(m.marker.allCriteria())
	m.capLevels(0)
}

// dimension is the weighted mean of the criteria that apply, cut into a level. What is not evidenced counts 0.
func (m *Marking) dimension(d *dimension) standing {
	var sum, weight int64
	for _, i := range d.criteria {
		if f := &m.findings[i]; f.status != NotApplicable {
			sum += int64(f.level) * m.marker.criteria[i].weight
			weight += m.marker.criteria[i].weight
		}
	}
	if weight == 0 {
		return standing{}
	}
	mean := fact.Ratio{Num: sum, Den: weight}
	level := 0
	for level < len(m.marker.cuts) && mean.Cmp(m.marker.cuts[level]) >= 0 {
		level++
	}
	return standing{given: true, level: level, mean: mean, coverage: m.coverage(d.criteria)}
}

// coverage is the weight of the criteria assessed over the weight of those that apply; nothing where none applies.
func (m *Marking) coverage(indices []int) fact.Ratio {
	var assessed, applicable int64
	for _, i := range indices {
		switch m.findings[i].status {
		case Assessed:
			assessed += m.marker.criteria[i].weight
			fallthrough
		case NotEvidenced:
			applicable += m.marker.criteria[i].weight
		}
	}
	if applicable == 0 {
		return fact.Ratio{}
	}
	return fact.Ratio{Num: assessed, Den: applicable}
}

// lowest is the lowest level of the dimensions that the overall rule names and that have one.
func (m *Marking) lowest() standing {
	var lowest standing
	for _, i := range m.marker.lowestOf {
		if level := m.levels[i]; level.given && (!lowest.given || level.level < lowest.level) {
			lowest = standing{given: true, level: level.level}
		}
	}
	return lowest
}

// capLevels applies the caps of one kind of target: dimensions first, then the overall level.
func (m *Marking) capLevels(target subject) {
	for i := range m.marker.overall {
		g := &m.marker.overall[i]
		if m.met(&g.when) != yes {
			continue
		}
		for _, c := range g.caps {
			if c.target == target {
				m.capLevel(g, c)
			}
		}
	}
}

func (m *Marking) capLevel(g *guard, c capping) {
	level, name := &m.overall, overallTarget
	if c.target == ofDimension {
		level, name = &m.levels[c.index], m.marker.dimensions[c.index].id
	}
	if !level.given {
		return
	}
	highest := c.highest
	m.guards = append(m.guards, guardResult{guard: g, target: name, cap: &highest, changed: level.level > highest})
	level.level = min(level.level, highest)
}

// atMost is the overall level if everything that is not evidenced stood at its criterion's highest level.
func (m *Marking) atMost() standing {
	imagined := *m
	imagined.findings = make([]finding, len(m.findings))
	copy(imagined.findings, m.findings)
	for i := range imagined.findings {
		if f := &imagined.findings[i]; f.status == NotEvidenced {
			f.status, f.level = Assessed, len(m.marker.criteria[i].levels)
		}
	}
	imagined.combine()
	return imagined.overall
}

func (m *Marker) allCriteria() []int {
	all := make([]int, len(m.criteria))
	for i := range all {
		all[i] = i
	}
	return all
}
