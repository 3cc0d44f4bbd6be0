package marker

import "locmark/criteria"

// ladders: comparisons that always or never hold, and levels that ask for no more than one below them.
func (a *adviser) ladders() {
	for i := range a.marker.criteria {
		c := &a.marker.criteria[i]
		a.certain(&c.applies, a.edition.Stages)
		applied := a.stagesOf(&c.applies)
		for level := range c.levels {
			a.certain(&c.levels[level], applied)
			a.beside(c, level)
		}
		for g := range c.guards {
			a.certain(&c.guards[g].when, applied)
			a.against(plainTests(&c.guards[g].when))
		}
	}
}

// certain: comparisons whose outcome is known before any programme is.
func (a *adviser) certain(r *requirement, stages []string) {
	for _, test := range testsOf(r) {
		switch a.marker.outlook(test, stages) {
		case yes:
			a.remark(test, "%s always holds; delete it, or ask for more", a.marker.written(test))
		case no:
			a.remark(test, "%s can never hold", a.marker.written(test))
		}
	}
}

func (a *adviser) remark(test *comparison, message string, args ...any) {
	a.spoken[test.position] = true
	a.say(test.position, message, args...)
}

// beside compares what a level asks with what it and the levels below it ask already.
func (a *adviser) beside(c *criterion, level int) {
	own := plainTests(&c.levels[level])
	a.against(own)
	for lower := range level {
		for _, below := range plainTests(&c.levels[lower]) {
			for _, test := range own {
				switch {
				case implies(below, test):
					a.spoken[below.position] = true
					a.remark(test, "level %d asks for no more of %s than level %d does (%s): whoever reaches level %d has met this",
						level+1, test.name, lower+1, a.marker.written(below), lower+1)
				case excludes(below, test):
					a.remark(test, "%s can never hold here, because level %d asks for %s", a.marker.written(test), lower+1, a.marker.written(below))
				}
			}
		}
	}
}

// against: two comparisons of one condition that exclude each other.
func (a *adviser) against(tests []*comparison) {
	for i, test := range tests {
		for _, other := range tests[:i] {
			if excludes(other, test) {
				a.remark(test, "%s can never hold together with %s", a.marker.written(test), a.marker.written(other))
			}
		}
	}
}

// plainTests are the comparisons with a number that must all hold; alternatives are left out.
func plainTests(r *requirement) []*comparison {
	switch r.kind {
	case leaf:
		if r.test.subject != ofStage && len(r.test.want) == 1 && r.test.want[0].measure < 0 {
			return []*comparison{&r.test}
		}
		return nil
	case some:
		return nil
	}
	var all []*comparison
	for i := range r.parts {
		all = append(all, plainTests(&r.parts[i])...)
	}
	return all
}

// guards: conditions of the edition's guards and flags, and caps that hold nothing down.
func (a *adviser) guards() {
	for _, test := range a.marker.sharedTests() {
		a.certain(&requirement{kind: leaf, test: *test}, a.edition.Stages)
	}
	for _, guards := range [][]guard{a.marker.guards, a.marker.overall} {
		for i := range guards {
			a.against(plainTests(&guards[i].when))
		}
	}
	for i := range a.marker.flags {
		a.against(plainTests(&a.marker.flags[i].when))
	}
	sources := a.guardSources()
	for i, g := range a.marker.allGuards() {
		for _, c := range g.caps {
			if top := a.marker.highest(c.target, c.index); c.highest >= top {
				a.say(sources[i].Position, "the guard %q caps at %d what goes no higher than %d anyway; it changes nothing", g.id, c.highest, top)
			}
		}
	}
}

// guardSources are the guards as they are written, in the order of allGuards.
func (a *adviser) guardSources() []criteria.Guard {
	all := append([]criteria.Guard{}, a.edition.Guards...)
	all = append(all, a.edition.Overall.Guards...)
	for i := range a.edition.Criteria {
		all = append(all, a.edition.Criteria[i].Guards...)
	}
	return all
}
