package marker

import (
	"slices"
	"strings"

	"locmark/marker/fact"
)

// wait says of the overall level what has to be readable before it can be computed, where that may bring the next one: the
// fewest cells without which it cannot be reached, and what else has to rise. It is false where that is not so.
func (s *OverallStep) wait(m *Marking) bool {
	waiting := m.waiting()
	g, d := m.goalWith(waiting, s.ToLevel)
	if d == nil {
		return false
	}
	for _, cells := range m.awaitedGuards(waiting) {
		fewer := slices.DeleteFunc(slices.Clone(waiting), func(i int) bool { return m.waitsFor(i, cells) })
		if other, step := m.goalWith(fewer, s.ToLevel); step != nil && len(fewer) > 0 && len(other) <= len(g) {
			waiting, g, d = fewer, other, step
		}
	}
	for _, held := range m.guards {
		if held.target == overallTarget && held.changed && *held.cap < s.ToLevel {
			s.Guards = append(s.Guards, held.guard.id)
		}
	}
	s.take(m, g, d)
	s.sayWaiting(m, waiting, d)
	return true
}

// waiting are the criteria that wait for cells and that the overall level hangs on.
func (m *Marking) waiting() []int {
	decision := m.onLevels()
	var all []int
	for i := range m.findings {
		if decision.hangsOn(i) && len(m.awaits(i)) > 0 {
			all = append(all, i)
		}
	}
	return all
}

// awaitedGuards are the guards that set some criteria aside because of what cannot be read, each once.
func (m *Marking) awaitedGuards(waiting []int) []*guard {
	var all []*guard
	for _, i := range waiting {
		for _, a := range m.awaits(i) {
			if a.isUnread() && !slices.Contains(all, a.guard) {
				all = append(all, a.guard)
			}
		}
	}
	return all
}

func (m *Marking) waitsFor(index int, g *guard) bool {
	return slices.ContainsFunc(m.awaits(index), func(a awaited) bool { return a.guard == g })
}

// goalWith is the smallest set of steps that gives an overall level where some criteria are taken at their highest: none, and a
// draft that changes nothing, where that alone does. The draft is nil where nothing does.
func (m *Marking) goalWith(highest []int, level int) (goal, *draft) {
	if len(highest) == 0 {
		return nil, nil
	}
	if m.levelWith(highest) >= level {
		return nil, m.unchanged()
	}
	return m.goalFor(m.goalSearch(m.levelsWith(highest), level), func(after *Marking) bool { return after.levelWith(highest) >= level })
}

// unchanged is a draft, marked, on which nothing was done.
func (m *Marking) unchanged() *draft {
	d := m.newDraft()
	d.Marking = m
	return d
}

// levelsWith are the levels of the criteria, with some of them at their highest.
func (m *Marking) levelsWith(highest []int) []uint8 {
	levels := m.criterionLevels()
	for _, i := range highest {
		levels[i] = uint8(len(m.marker.criteria[i].levels))
	}
	return levels
}

// levelWith is the overall level with some criteria at their highest; -1 where nothing gives one.
func (m *Marking) levelWith(highest []int) int {
	numbers := m.marker.Numbers()
	level := m.onLevels().LevelOf(m.levelsWith(highest), &numbers, m.marker.NewDesk())
	if level == NoDecision {
		return -1
	}
	return level
}

// sayWaiting names the cells, the criteria that wait for them, what else has to rise, and the most that can come of it.
func (s *OverallStep) sayWaiting(m *Marking, waiting []int, d *draft) {
	all := m.awaitedOf(waiting)
	s.Changes = append(m.awaitedChanges(all), s.Changes...)
	guards := m.awaitedGuards(waiting)
	for i := range m.findings { // also those that the overall level does not hang on
		if others := m.awaitedGuards([]int{i}); len(others) > 0 && !slices.ContainsFunc(others, func(g *guard) bool { return !slices.Contains(guards, g) }) {
			s.Waits = append(s.Waits, m.marker.criteria[i].source.ID)
		}
	}
	voice := m.marker.voice
	s.Cells = m.rangesAwaited(all)
	texts := []string{voice.Say("steps.overall_waits", "level", m.marker.LevelName(s.ToLevel), "cells", voice.List(m.cellsAwaited(all)), "criteria", voice.List(s.Waits))}
	if len(s.Criteria) > 0 {
		var names []string
		for _, c := range s.Criteria {
			names = append(names, voice.Say("steps.criterion_to", "id", c.ID, "from", voice.Count(c.Level), "to", voice.Count(c.ToLevel)))
		}
		texts = append(texts, voice.Say("steps.overall_waits_also", "criteria", voice.List(names)))
	}
	s.Text = strings.Join(append(texts, voice.Say("steps.overall_waits_most", "level", m.marker.LevelName(d.levelWith(waiting)))), " ")
}

// awaitedOf is all that some criteria wait for, each once.
func (m *Marking) awaitedOf(waiting []int) []awaited {
	var all []awaited
	for _, unread := range []bool{true, false} {
		for _, i := range waiting {
			for _, a := range m.awaits(i) {
				if a.isUnread() == unread && !slices.ContainsFunc(all, func(b awaited) bool { return a.guard == b.guard && a.test == b.test }) {
					all = append(all, a)
				}
			}
		}
	}
	return all
}

// cellsAwaited are the places that have to be readable.
func (m *Marking) cellsAwaited(all []awaited) []string {
	var edits []Edit
	for i := range all {
		edits = append(edits, all[i].edits...)
	}
	return m.placesAwaited(m.newDraft(), edits)
}

// rangesAwaited are those of them that are cells.
func (m *Marking) rangesAwaited(all []awaited) []string {
	var cells []fact.Cell
	for i := range all {
		for _, cell := range all[i].cells() {
			if !slices.Contains(cells, cell) {
				cells = append(cells, cell)
			}
		}
	}
	return fact.Ranges(cells)
}

// waitingText names the criteria that wait, and the cells that they wait for.
func (m *Marking) waitingText(waiting []int) []string {
	if len(waiting) == 0 {
		return nil
	}
	var names []string
	for _, i := range waiting {
		names = append(names, m.marker.criteria[i].source.ID)
	}
	voice := m.marker.voice
	return []string{voice.Say("steps.waiting", "cells", voice.List(m.cellsAwaited(m.awaitedOf(waiting))), "criteria", voice.List(names))}
}
