package marker

import "slices"

// atLevels are the levels, and noLevel, at which a comparison of one holds, a bit each. What else it compares with is this
// programme's.
func (m *Marking) atLevels(c *comparison) uint64 {
	imagined := *m
	imagined.findings, imagined.levels = make([]finding, len(m.marker.criteria)), make([]standing, len(m.marker.dimensions))
	put := func(level int, status string) bool {
		if c.subject == ofCriterion {
			imagined.findings[c.index] = finding{status: status, level: level}
		} else {
			imagined.levels[c.index] = standing{given: status != NotApplicable, level: level}
		}
		return imagined.compare(c) == yes
	}
	var met uint64
	for level := range m.marker.edition.Scale {
		if put(level, Assessed) {
			met |= 1 << level
		}
	}
	if put(0, NotApplicable) {
		met |= 1 << noLevel
	}
	return met
}

// isFixed: what a level is compared with is the same for every programme.
func (c *comparison) isFixed() bool {
	return !slices.ContainsFunc(c.want, func(w wanted) bool { return w.measure >= 0 })
}
