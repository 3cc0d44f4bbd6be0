package marker

import (
	"slices"

	"locmark/criteria"
)

// GuardNote says what a guard does, in words and without a programme. When are the sentences that must all hold; Does are
// its effects; places for measured values in Because and Action are written "…".
type GuardNote struct {
	ID      string
	When    []string
	Does    []string
	Because string
	Action  string
}

// EditionGuards are the guards that stand in edition.yaml, those on criteria before those on dimensions and the whole.
func (m *Marker) EditionGuards() []GuardNote {
	return append(m.guardNotes(m.guards), m.guardNotes(m.overall)...)
}

// GuardsOf are the guards that concern a criterion: its own, and those of the edition that set it aside, cap it, or look at
// its level.
func (m *Marker) GuardsOf(criterion int) []GuardNote {
	notes := m.guardNotes(m.criteria[criterion].guards)
	for _, guards := range [][]guard{m.guards, m.overall} {
		for i := range guards {
			if guards[i].concerns(criterion) {
				notes = append(notes, m.guardNote(&guards[i]))
			}
		}
	}
	return notes
}

func (g *guard) concerns(criterion int) bool {
	capped := func(c capping) bool { return c.target == ofCriterion && c.index == criterion }
	return slices.Contains(g.aside, criterion) || slices.ContainsFunc(g.caps, capped) || g.when.looksAt(criterion)
}

// looksAt reports whether a requirement compares the level of a criterion.
func (r *requirement) looksAt(criterion int) bool {
	if r.kind == leaf {
		return r.test.subject == ofCriterion && r.test.index == criterion
	}
	return slices.ContainsFunc(r.parts, func(part requirement) bool { return part.looksAt(criterion) })
}

func (m *Marker) guardNotes(guards []guard) []GuardNote {
	var notes []GuardNote
	for i := range guards {
		notes = append(notes, m.guardNote(&guards[i]))
	}
	return notes
}

func (m *Marker) guardNote(g *guard) GuardNote {
	return GuardNote{ID: g.id, When: m.asks(&g.when), Does: m.effects(g), Because: m.unfilled(g.because), Action: m.unfilled(g.action)}
}

func (m *Marker) effects(g *guard) []string {
	var all []string
	for _, c := range g.caps {
		level := m.LevelName(c.highest)
		switch c.target {
		case ofCriterion:
			all = append(all, m.voice.Say("ladder.caps", "target", m.criteria[c.index].source.ID, "level", level))
		case ofDimension:
			all = append(all, m.voice.Say("ladder.caps", "target", m.dimensions[c.index].id, "level", level))
		default:
			all = append(all, m.voice.Say("ladder.caps_overall", "level", level))
		}
	}
	if len(g.aside) > 0 {
		ids := make([]string, len(g.aside))
		for i, index := range g.aside {
			ids[i] = m.criteria[index].source.ID
		}
		all = append(all, m.voice.Say("ladder.sets_aside", "criteria", m.voice.List(ids)))
	}
	return all
}

// unfilled leaves out the values that a sentence has of a programme alone.
func (m *Marker) unfilled(sentence criteria.Text) string {
	text := m.in(sentence)
	var args []string
	for _, name := range criteria.Places(text) {
		args = append(args, name, "…")
	}
	return criteria.Fill(text, args...)
}
