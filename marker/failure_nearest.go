package marker

import "slices"

// nearest is the alternative that a row that fails all of them is told about: of those that it has begun, the one that lacks
// least, the first of those. Where all is about one thing, the one of which more holds: a civil society organisation is told that
// its affiliation is wrong, and not that it is no municipality.
func (s someCondition) nearest(m *Marking, row int) condition {
	var best condition
	var least []place
	for i, part := range s {
		if !s.isBegun(i, m, row) {
			continue
		}
		lacks := lacking(part, m, row)
		switch {
		case best == nil, len(lacks) < len(least):
		case slices.Equal(lacks, least) && held(part, m, row) > held(best, m, row):
		default:
			continue
		}
		best, least = part, lacks
	}
	if best == nil {
		return s[0]
	}
	return best
}

// isBegun reports whether a row has something that this alternative alone asks about: who names a recipient makes no call, and is
// not told what a call needs. An alternative that asks about nothing of its own is always open.
func (s someCondition) isBegun(alternative int, m *Marking, row int) bool {
	hasOwn := false
	for _, part := range leavesOf(s[alternative]) {
		if s.isShared(alternative, thing(part)) {
			continue
		}
		if part.holds(m, row) == yes {
			return true
		}
		hasOwn = true
	}
	return !hasOwn
}

// isShared reports whether another alternative asks about the same thing.
func (s someCondition) isShared(alternative int, asked place) bool {
	for i, other := range s {
		if i != alternative && slices.ContainsFunc(leavesOf(other), func(part condition) bool { return thing(part) == asked }) {
			return true
		}
	}
	return false
}

// lacking are the things that a condition does not hold about, each once: an organisation is one, whatever it is asked.
func lacking(c condition, m *Marking, row int) []place {
	if c.holds(m, row) == yes {
		return nil
	}
	switch c := c.(type) {
	case everyCondition:
		var all []place
		for _, part := range c {
			for _, one := range lacking(part, m, row) {
				if !slices.Contains(all, one) {
					all = append(all, one)
				}
			}
		}
		return all
	case someCondition:
		return lacking(c.nearest(m, row), m, row)
	}
	return []place{thing(c)}
}

// held counts the tests of a condition that hold.
func held(c condition, m *Marking, row int) int {
	count := 0
	for _, part := range leavesOf(c) {
		if part.holds(m, row) == yes {
			count++
		}
	}
	return count
}

// leavesOf are the tests that a condition is made of.
func leavesOf(c condition) []condition {
	var parts []condition
	switch c := c.(type) {
	case everyCondition:
		parts = c
	case someCondition:
		parts = c
	default:
		return []condition{c}
	}
	var all []condition
	for _, part := range parts {
		all = append(all, leavesOf(part)...)
	}
	return all
}

// thing is the cell of a row that a test looks at, or that names what it looks at.
func thing(c condition) place {
	switch c := c.(type) {
	case *attributeCondition:
		return place{c.link.table, c.link.column}
	case *namedCondition:
		return place{c.link.table, c.link.column}
	case *columnCondition:
		return place{c.table, c.column}
	}
	return place{}
}
