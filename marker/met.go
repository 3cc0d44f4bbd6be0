package marker

import "locmark/marker/fact"

// met evaluates a requirement.
func (m *Marking) met(r *requirement) truth {
	switch r.kind {
	case leaf:
		return m.compare(&r.test)
	case some:
		result := no
		for i := range r.parts {
			result = either(result, m.met(&r.parts[i]))
		}
		return result
	}
	result := yes
	for i := range r.parts {
		result = both(result, m.met(&r.parts[i]))
	}
	return result
}

// compare evaluates one comparison. A measure of nothing, and the level of a criterion that does not apply, are blank.
func (m *Marking) compare(c *comparison) truth {
	if c.subject == ofStage {
		return m.compareStage(c)
	}
	value, given := m.got(c)
	switch {
	case c.op == "blank":
		return truly(!given)
	case c.op == "given":
		return truly(given)
	case !given && c.meaning.need == none:
		return yes
	case !given:
		return undecided
	}
	return m.compareNumber(c, value)
}

func (m *Marking) compareStage(c *comparison) truth {
	among := false
	for _, stage := range c.words {
		among = among || stage == m.stage
	}
	return truly(among == (c.meaning.need != none))
}

// got gives the number that is compared, and whether there is one.
func (m *Marking) got(c *comparison) (fact.Ratio, bool) {
	switch c.subject {
	case ofCriterion:
		f := &m.findings[c.index]
		return fact.Int(int64(f.level)), f.status != NotApplicable
	case ofDimension:
		return fact.Int(int64(m.levels[c.index].level)), m.levels[c.index].given
	}
	result := m.measure(c.index)
	return result.value, !result.blank
}

// compareNumber applies the operator. Compared with a measure of nothing, nothing can be decided.
func (m *Marking) compareNumber(c *comparison, got fact.Ratio) truth {
	met := 0
	for _, want := range c.want {
		number := want.number
		if want.measure >= 0 {
			other := m.measure(want.measure)
			if other.blank {
				return undecided
			}
			number = other.value
		}
		if c.meaning.holds(got, number) {
			met++
		}
	}
	switch c.meaning.need {
	case none:
		return truly(met == 0)
	case each:
		return truly(met == len(c.want))
	}
	return truly(met > 0)
}
