package marker

// ownTests are the comparisons of a criterion's own file.
func (m *Marker) ownTests(criterion int) []*comparison {
	c := &m.criteria[criterion]
	all := testsOf(&c.applies)
	for i := range c.levels {
		all = append(all, testsOf(&c.levels[i])...)
	}
	for i := range c.guards {
		all = append(all, testsOf(&c.guards[i].when)...)
	}
	return all
}

// sharedTests are the comparisons of the edition's guards and flags.
func (m *Marker) sharedTests() []*comparison {
	var all []*comparison
	for _, guards := range [][]guard{m.guards, m.overall} {
		for i := range guards {
			all = append(all, testsOf(&guards[i].when)...)
		}
	}
	for i := range m.flags {
		all = append(all, testsOf(&m.flags[i].when)...)
	}
	return all
}

func testsOf(r *requirement) []*comparison {
	if r.kind == leaf {
		return []*comparison{&r.test}
	}
	var all []*comparison
	for i := range r.parts {
		all = append(all, testsOf(&r.parts[i])...)
	}
	return all
}

func (m *Marker) allGuards() []guard {
	all := append([]guard{}, m.guards...)
	all = append(all, m.overall...)
	for i := range m.criteria {
		all = append(all, m.criteria[i].guards...)
	}
	return all
}
