package marker

import (
	"slices"
	"strings"
)

// action is the smallest step to the next level, or, where there is none, what the criterion asks for and why no step is
// known.
func (m *Marking) action(index int) *Action {
	c, f := &m.marker.criteria[index], &m.findings[index]
	if f.level >= len(c.levels) {
		return nil
	}
	action := &Action{ToLevel: f.level + 1, Changes: []ActionChange{}}
	if !m.marker.hasSteps() {
		action.Text = strings.Join(m.general(index), " ")
		return action
	}
	if step := m.steps.to(index, f.level+1); step != nil {
		action.Changes = step.changes()
		var texts []string
		for _, change := range action.Changes {
			texts = append(texts, change.Text)
		}
		action.Text = strings.Join(texts, " ")
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
	var texts []string
	for _, g := range f.guards {
		if text := m.in(g.guard.action); g.changed && text != "" {
			texts = append(texts, text)
		}
	}
	if f.climbed < len(c.levels) && (len(texts) == 0 || f.climbed == f.level) {
		texts = append(texts, m.in(c.source.Action))
	}
	return texts
}

// noStep says why there is no step: what has passed, what was spent, or that none was found.
func (m *Marking) noStep(index int) string {
	c, f := &m.marker.criteria[index], &m.findings[index]
	next := &c.levels[min(f.climbed, len(c.levels)-1)]
	d := m.newDraft()
	if slices.ContainsFunc(f.guards, func(g guardResult) bool { return g.changed || g.aside }) {
		return "" // what the guard says comes first
	}
	if d.ended {
		return m.marker.voice.Say("steps.ended")
	}
	late := d.late
	for _, test := range m.fallingShort(next) {
		d := &m.marker.measures[test.index]
		switch {
		case late && d.where != nil && d.isOfDesign(m.marker):
			return m.marker.voice.Say("steps.late")
		case d.kind == shareOf && d.column >= 0 && d.column == budgetLinesOf(m.marker.form).spent:
			return m.marker.voice.Say("steps.spent")
		case d.kind == shareOf && d.column >= 0:
			return m.marker.voice.Say("steps.no_money")
		}
	}
	return m.marker.voice.Say("steps.none")
}
