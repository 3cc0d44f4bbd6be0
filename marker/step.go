package marker

// mostRounds is how often what a step took from other criteria is given back before the step is given up.
const mostRounds = 3

// stepTo is the smallest change found that raises a criterion to a level and lowers no other: a draft that was marked. It is
// nil where there is none.
func (m *Marking) stepTo(index, level int) *draft {
	d := m.newDraft()
	if !d.step(m, index, level) {
		return nil
	}
	return d.lean(m, aim{
		mayHold: func(after *Marking) bool { return after.climb(index).level >= level },
		holds:   func(after *Marking) bool { return after.findings[index].level >= level && len(m.lowered(after)) == 0 },
	})
}

// stepAsItIs changes a draft so that a criterion stands at a level, and no other lower than it did in m; the fields of the
// programme are left as they are.
func (d *draft) stepAsItIs(m *Marking, index, level int) bool {
	for range mostRounds {
		if !d.lift(index, level) {
			return false
		}
		after := d.marker.Mark(d.programme)
		lowered := m.lowered(after)
		if len(lowered) == 0 && after.findings[index].level >= level {
			d.Marking = after
			return true
		}
		for _, other := range lowered {
			if !d.lift(other, m.findings[other].level) {
				return false
			}
		}
	}
	return false
}

// lift climbs to a level of a criterion, and takes what would hold it below out of the way. What a higher level asks for may
// be enough for a lower one, and the other way round: the way that takes less is gone.
func (d *draft) lift(index, level int) bool {
	if d.climb(index).level >= level-1 {
		return d.attempt(func(d *draft) bool { return d.climbUp(index, level) }) // one level has one way
	}
	up, down := d.again(), d.again()
	climbed, descended := up.climbUp(index, level), down.climbDown(index, level)
	switch {
	case descended && (!climbed || down.cost().less(up.cost())):
		*d = *down
	case climbed:
		*d = *up
	default:
		return false
	}
	return true
}

func (d *draft) climbUp(index, level int) bool {
	for i := range level {
		if !d.reach(&d.marker.criteria[index].levels[i]) {
			return false
		}
	}
	return d.release(index, level)
}

func (d *draft) climbDown(index, level int) bool {
	for i := level - 1; i >= 0; i-- {
		if !d.reach(&d.marker.criteria[index].levels[i]) {
			return false
		}
	}
	return d.release(index, level)
}

// lowered are the criteria that stand lower than before.
func (m *Marking) lowered(after *Marking) []int {
	var all []int
	for i := range m.findings {
		if before := &m.findings[i]; before.status != NotApplicable && after.findings[i].level < before.level {
			all = append(all, i)
		}
	}
	return all
}
