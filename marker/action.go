package marker

import (
	"slices"
	"strings"

	"locmark/marker/fact"
)

// action is the smallest step to the next level, or to the higher one that it reaches; or, where there is none, what the
// criterion asks for and why no step is known. What can no longer be changed is not asked for.
func (m *Marking) action(index int) *Action {
	c, f := &m.marker.criteria[index], &m.findings[index]
	if f.level >= len(c.levels) {
		return nil
	}
	action := &Action{ToLevel: f.level + 1, Changes: []ActionChange{}, Cells: m.guardedCells(index)}
	if !m.marker.hasSteps() {
		action.Text = strings.Join(m.general(index), " ")
		return action
	}
	if step := m.steps.to(index, f.level+1); step != nil {
		action.ToLevel, action.Changes, action.Cells = step.findings[index].level, step.changes(), nil
		var texts []string
		for _, change := range action.Changes {
			texts = append(texts, change.Text)
		}
		action.Text = strings.Join(texts, " ")
		return action
	}
	if awaiting := m.awaiting(index); awaiting != nil {
		return awaiting
	}
	if passed := m.passed(index); passed != "" {
		action.Passed = true
		action.Text = strings.Join(append([]string{passed}, m.guardActions(index)...), " ")
		return action
	}
	action.Text = strings.TrimSpace(strings.Join(append(m.general(index), m.noStep(index)), " "))
	return action
}

// hasSteps: what was inferred from an export of another system is not changed cell by cell.
func (m *Marker) hasSteps() bool { return len(m.edition.Inferred) == 0 }

// general is what the criterion itself says about rising. Where a guard holds it down, that comes first.
func (m *Marking) general(index int) []string {
	c, f := &m.marker.criteria[index], &m.findings[index]
	texts := m.guardActions(index)
	if f.climbed < len(c.levels) && (len(texts) == 0 || f.climbed == f.level) {
		texts = append(texts, m.in(c.source.Action))
	}
	return texts
}

// guardActions are what the guards that hold a criterion down ask for.
func (m *Marking) guardActions(index int) []string {
	var texts []string
	for _, g := range m.findings[index].guards {
		text := m.in(g.guard.action)
		if !g.changed || text == "" {
			continue
		}
		texts = append(texts, text)
		if cells := m.blankCells(&g.guard.when); len(cells) > 0 {
			texts = append(texts, m.marker.voice.Say("steps.cells", "cells", m.marker.voice.List(fact.Ranges(cells))))
		}
	}
	return texts
}

// guardedCells are the cells that those guards ask for, as ranges.
func (m *Marking) guardedCells(index int) []string {
	var cells []fact.Cell
	for _, g := range m.findings[index].guards {
		if g.changed && m.in(g.guard.action) != "" {
			cells = append(cells, m.blankCells(&g.guard.when)...)
		}
	}
	return fact.Ranges(cells)
}

// blankCells are the cells that a requirement counts because nothing that can be read stands in them.
func (m *Marking) blankCells(r *requirement) []fact.Cell {
	var cells []fact.Cell
	for i := range r.parts {
		cells = append(cells, m.blankCells(&r.parts[i])...)
	}
	if r.kind != leaf || r.test.subject != ofMeasure || m.marker.measures[r.test.index].kind != countOf {
		return cells
	}
	measure := &m.marker.measures[r.test.index]
	for row, values := range m.programme.Tables[measure.table] {
		if measure.where.holds(m, row) != yes {
			continue
		}
		for _, blank := range blanksAsked(measure.where) {
			if cell := values[blank.column].Cell; !cell.IsZero() {
				cells = append(cells, cell)
			}
		}
	}
	return cells
}

// passed says that what the next level of a criterion asks for can no longer be done, because of the time; "" where it can.
func (m *Marking) passed(index int) string {
	d := m.newDraft()
	switch {
	case d.ended:
		return m.marker.voice.Say("steps.ended")
	case slices.ContainsFunc(m.findings[index].guards, func(g guardResult) bool { return g.changed || g.aside }):
		return "" // what the guard asks for comes first
	}
	for _, test := range m.fallingShort(m.next(index)) {
		if measure := &m.marker.measures[test.index]; d.late && measure.where != nil && measure.isOfDesign(m.marker) {
			return m.marker.voice.Say("steps.late")
		}
	}
	return ""
}

// next is what the level above the one climbed to asks for.
func (m *Marking) next(index int) *requirement {
	c := &m.marker.criteria[index]
	return &c.levels[min(m.findings[index].climbed, len(c.levels)-1)]
}

// noStep says why there is no step: what was spent, too little money, or that none was found.
func (m *Marking) noStep(index int) string {
	if slices.ContainsFunc(m.findings[index].guards, func(g guardResult) bool { return g.changed || g.aside }) {
		return "" // what the guard says comes first
	}
	for _, test := range m.fallingShort(m.next(index)) {
		d := &m.marker.measures[test.index]
		switch {
		case d.kind == shareOf && d.column >= 0 && d.column == budgetLinesOf(m.marker.form).spent:
			return m.marker.voice.Say("steps.spent")
		case d.kind == shareOf && d.column >= 0:
			return m.noMoney(test)
		}
	}
	return m.marker.voice.Say("steps.none")
}
