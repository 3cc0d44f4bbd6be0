package marker

import "slices"

// imagined is a marking in which some of what decides the overall level is that of another marking.
type imagined struct {
	Marking
	rule  Marker
	other *Marking
}

// swap puts one thing of the other marking into an imagined one: the finding of a criterion, or a part of the rule.
type swap struct {
	criterion string
	part      RulePart
	put       func(*imagined)
}

// imagine gives the overall level of this marking after some swaps.
func (m *Marking) imagine(other *Marking, swaps []swap) standing {
	i := &imagined{Marking: *m, rule: *m.marker, other: other}
	i.marker = &i.rule
	i.findings = slices.Clone(m.findings)
	i.rule.criteria, i.rule.cuts = slices.Clone(i.rule.criteria), slices.Clone(i.rule.cuts)
	i.rule.overall, i.rule.dimensions = slices.Clone(i.rule.overall), slices.Clone(i.rule.dimensions)
	for _, swap := range swaps {
		swap.put(i)
	}
	i.rule.weigh()
	i.combine()
	return i.overall
}

// findingSwaps are the criteria of both markings whose level or status is another.
func (m *Marking) findingSwaps(other *Marking) []swap {
	var all []swap
	for i := range m.findings {
		id := m.marker.criteria[i].source.ID
		j := other.marker.CriterionIndex(id)
		if j >= 0 && (m.findings[i].level != other.findings[j].level || m.findings[i].status != other.findings[j].status) {
			all = append(all, swap{criterion: id, put: func(im *imagined) { im.findings[i] = other.findings[j] }})
		}
	}
	return all
}

// add appends a criterion of the other marking, with its finding, to the dimension at an index.
func (i *imagined) add(criterion, dimension int) {
	at := len(i.rule.criteria)
	i.rule.criteria = append(i.rule.criteria, i.other.marker.criteria[criterion])
	i.findings = append(i.findings, i.other.findings[criterion])
	d := &i.rule.dimensions[dimension]
	d.criteria = append(slices.Clone(d.criteria), at)
}

// guard takes a guard of the overall rule from the other marking, or takes it out where that has none.
func (i *imagined) guard(id string) {
	mine := slices.IndexFunc(i.rule.overall, func(g guard) bool { return g.id == id })
	theirs := guardNamed(i.other.marker.overall, id)
	switch {
	case theirs == nil:
		i.rule.overall = slices.Delete(i.rule.overall, mine, mine+1)
	case mine < 0:
		i.rule.overall = append(i.rule.overall, i.translated(theirs))
	default:
		i.rule.overall[mine] = i.translated(theirs)
	}
}

// translated is a guard of the other marking as this one would run it: it looks at the levels of this marking, and at
// everything else as the other measured it.
func (i *imagined) translated(g *guard) guard {
	own := *g
	own.when = i.settled(&g.when)
	own.caps = nil
	for _, c := range g.caps {
		if c.target == ofDimension {
			c.index = i.rule.DimensionIndex(i.other.marker.dimensions[c.index].id)
		}
		if c.index >= 0 {
			own.caps = append(own.caps, c)
		}
	}
	return own
}

func (i *imagined) settled(r *requirement) requirement {
	if r.kind != leaf {
		parts := make([]requirement, len(r.parts))
		for p := range parts {
			parts[p] = i.settled(&r.parts[p])
		}
		return requirement{kind: r.kind, parts: parts}
	}
	own, index := *r, -1
	switch r.test.subject {
	case ofCriterion:
		index = i.rule.CriterionIndex(r.test.name)
	case ofDimension:
		index = i.rule.DimensionIndex(r.test.name)
	}
	switch {
	case index >= 0 && r.test.isFixed():
		own.test.index = index
		return own
	case i.other.compare(&r.test) == yes:
		return requirement{kind: every} // of nothing: it always holds
	}
	return requirement{kind: some} // of nothing: it never holds
}
