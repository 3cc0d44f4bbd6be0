package marker

import (
	"slices"
	"strings"
)

// hindered says why no set of steps raises the overall level: the guards that stand in the way, and, where every criterion
// rises as far as it goes and still it does not, the criteria that cannot rise. Those that cannot be computed yet may.
func (s *OverallStep) hindered(m *Marking) {
	after, waiting := m.furthest(), m.waiting()
	s.Cells = m.rangesAwaited(m.awaitedOf(waiting))
	most, key := max(after.overall.level, after.levelWith(waiting)), ""
	if len(waiting) > 0 {
		key = "_waits"
	}
	if most >= s.ToLevel {
		none := m.marker.voice.Say("steps.overall_none"+key, "count", m.marker.voice.Count(mostCriteria), "level", m.marker.LevelName(most))
		s.Text = strings.Join(slices.Concat([]string{none}, s.held(m), m.waitingText(waiting)), " ")
		return
	}
	texts := append([]string{m.marker.voice.Say("steps.overall_furthest"+key, "level", m.marker.LevelName(most))}, s.held(after)...)
	stuck := slices.DeleteFunc(m.stuck(after, s.ToLevel), func(i int) bool { return slices.Contains(waiting, i) })
	s.Text = strings.Join(slices.Concat(texts, m.stuckText(stuck), m.waitingText(waiting)), " ")
}

// held names the guards that are in the way, those of one cap together.
func (s *OverallStep) held(after *Marking) []string {
	var texts []string
	for highest := range s.ToLevel {
		var because []string
		for _, g := range after.guards {
			if *g.cap == highest && after.isInTheWay(&g) && !slices.Contains(s.Guards, g.guard.id) {
				s.Guards, because = append(s.Guards, g.guard.id), append(because, after.guardBecause(g.guard))
			}
		}
		if len(because) > 0 {
			texts = append(texts, after.marker.voice.Say("steps.overall_held", "level", after.marker.LevelName(highest), "because", strings.Join(because, " ")))
		}
	}
	return texts
}

// isInTheWay reports whether the overall level is no higher than a guard's cap, also where criteria keep it there already: were
// they raised, the guard would still hold.
func (m *Marking) isInTheWay(g *guardResult) bool {
	return g.target == overallTarget || slices.ContainsFunc(m.marker.lowestOf, func(i int) bool { return m.marker.dimensions[i].id == g.target })
}

// furthest is the programme with every criterion raised, one after another, as far as it goes.
func (m *Marking) furthest() *Marking {
	d := m.newDraft()
	for i := range m.findings {
		for _, a := range slices.Backward(m.steps.ascents(i)) {
			if d.attempt(func(d *draft) bool { return d.step(m, i, int(a.level)) }) {
				break
			}
		}
	}
	return m.marker.Mark(d.programme)
}

// stuck are the criteria below their highest level that no step raises; where a guard alone keeps the programme from a level,
// of those that it looks at.
func (m *Marking) stuck(after *Marking, level int) []int {
	var decisive []*guard
	for _, g := range after.guards {
		if g.changed && *g.cap < level {
			decisive = append(decisive, g.guard)
		}
	}
	var all []int
	for i := range m.findings {
		f := &after.findings[i]
		asked := len(decisive) == 0 || slices.ContainsFunc(decisive, func(g *guard) bool { return g.when.looksAt(i) })
		if asked && f.status != NotApplicable && f.level == m.findings[i].level && f.level < len(m.marker.criteria[i].levels) {
			all = append(all, i)
		}
	}
	return all
}

// stuckText names criteria that no step raises, with the levels at which they stand, and why where time has passed.
func (m *Marking) stuckText(stuck []int) []string {
	if len(stuck) == 0 {
		return nil
	}
	var names, texts []string
	for _, i := range stuck {
		names = append(names, m.marker.voice.Say("steps.stuck_at", "id", m.marker.criteria[i].source.ID, "level", m.marker.voice.Count(m.findings[i].level)))
		if passed := m.passed(i); passed != "" && !slices.Contains(texts, passed) {
			texts = append(texts, passed)
		}
	}
	return append([]string{m.marker.voice.Say("steps.stuck", "criteria", m.marker.voice.List(names))}, texts...)
}
