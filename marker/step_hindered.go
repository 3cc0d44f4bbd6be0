package marker

import (
	"slices"
	"strings"
)

// hindered says why no set of steps raises the overall level: where every criterion rises as far as it goes and still it does
// not, the guards that stand in the way, and the criteria that cannot rise.
func (s *OverallStep) hindered(m *Marking) {
	after := m.furthest()
	if after.overall.given && after.overall.level >= s.ToLevel {
		s.Text = m.marker.voice.Say("steps.overall_none", "count", m.marker.voice.Count(mostCriteria))
		return
	}
	texts := []string{m.marker.voice.Say("steps.overall_furthest", "level", m.marker.LevelName(after.overall.level))}
	var guards []*guard
	for _, g := range after.guards {
		if g.changed && *g.cap < s.ToLevel && !slices.Contains(guards, g.guard) {
			guards, s.Guards = append(guards, g.guard), append(s.Guards, g.guard.id)
			texts = append(texts, after.guardBecause(g.guard))
		}
	}
	texts = append(texts, m.stuckText(m.stuck(after, guards))...)
	s.Text = strings.Join(texts, " ")
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

// stuck are the criteria below their highest level that no step raises; where guards stand in the way, of those the guards look
// at.
func (m *Marking) stuck(after *Marking, guards []*guard) []int {
	var all []int
	for i := range m.findings {
		f := &after.findings[i]
		asked := len(guards) == 0 || slices.ContainsFunc(guards, func(g *guard) bool { return g.when.looksAt(i) })
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
