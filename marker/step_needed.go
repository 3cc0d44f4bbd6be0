package marker

// needed are the criteria whose rise gives the overall level of a step: were any of them to stay where it stands, the others
// would not be enough. A step that was made for one criterion may raise it by raising another, which is then the one to name.
func (m *Marking) needed(g goal, d *draft, level int) map[int]bool {
	all := map[int]bool{}
	for _, a := range g {
		all[a.index] = true
	}
	reaches, levels, now := m.reaches(m.onLevels(), level), d.criterionLevels(), m.criterionLevels()
	if !reaches(levels) {
		return all // the step took something out of the way that no level of a criterion tells
	}
	var risen []int // those that the step was not made for come first, to be done without
	for i := range levels {
		if !all[i] {
			risen = append(risen, i)
		}
	}
	for _, a := range g {
		risen = append(risen, a.index)
	}
	for _, i := range risen {
		after := levels[i]
		levels[i] = now[i]
		if all[i] = !reaches(levels); all[i] {
			levels[i] = after
		}
	}
	return all
}

// onLevels decides the overall level by the levels of the criteria alone.
func (m *Marking) onLevels() *Decision {
	scope := AsWritten
	scope.Levels = true
	return m.Decision(scope)
}

// reaches says whether levels of the criteria give an overall level.
func (m *Marking) reaches(decision *Decision, level int) func(levels []uint8) bool {
	numbers, desk := m.marker.Numbers(), m.marker.NewDesk()
	return func(levels []uint8) bool {
		got := decision.LevelOf(levels, &numbers, desk)
		return got != NoDecision && got >= level
	}
}
