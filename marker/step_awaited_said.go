package marker

import (
	"slices"
	"strings"

	"locmark/marker/fact"
)

// awaiting is the action of a criterion that waits for cells: what to write where, and no level that would come of it. It is
// nil where the criterion waits for nothing.
func (m *Marking) awaiting(index int) *Action {
	all := m.awaits(index)
	if len(all) == 0 {
		return nil
	}
	changes := m.awaitedChanges(all)
	last := &changes[len(changes)-1]
	last.Text += " " + m.marker.voice.Say("steps.known_then", "id", m.marker.criteria[index].source.ID)
	action := &Action{ToLevel: m.findings[index].level + 1, Changes: changes, Waits: true}
	var texts []string
	for _, change := range changes {
		texts = append(texts, change.Text)
	}
	action.Text = strings.Join(texts, " ")
	return action
}

func (m *Marking) awaitedChanges(all []awaited) []ActionChange {
	changes := []ActionChange{}
	for i := range all {
		changes = append(changes, m.awaitedChange(&all[i]))
	}
	return changes
}

// awaitedChange writes down what is awaited. What the measure comes to is known of rows that are counted alone: none is left.
func (m *Marking) awaitedChange(a *awaited) ActionChange {
	c := ActionChange{Measure: a.test.name, Cells: []string{}, Edits: []CellEdit{}}
	if measured := m.measure(a.test.index); !measured.blank {
		c.From = jsonNumber(measured.value)
		if a.isUnread() {
			c.To, c.By = int64(0), jsonNumber(fact.Ratio{Num: -measured.value.Num, Den: measured.value.Den})
		}
	}
	d := m.newDraft()
	for i := range a.edits {
		if edit := d.cellEdit(&stepPart{test: a.test}, &a.edits[i]); !slices.Contains(c.Edits, edit) { // one of a merged cell
			c.Edits = append(c.Edits, edit)
		}
	}
	c.Cells = append(c.Cells, fact.Ranges(a.cells())...)
	c.Text = m.awaitedText(d, a)
	if !a.isUnread() && len(a.edits) == 0 {
		c.Cells = append(c.Cells, fact.Ranges([]fact.Cell{a.field.Before.Cell})...)
	}
	return c
}

// awaitedText is what the guard asks for, and where.
func (m *Marking) awaitedText(d *draft, a *awaited) string {
	if !a.isUnread() {
		return m.agreeText(d, a)
	}
	cells := m.marker.voice.Say("steps.cells", "cells", m.marker.voice.List(m.placesAwaited(d, a.edits)))
	return strings.TrimSpace(m.in(a.guard.action) + " " + cells)
}

// placesAwaited names cells, runs of them as ranges; where a sheet lacks the column, the row.
func (m *Marking) placesAwaited(d *draft, edits []Edit) []string {
	var cells []fact.Cell
	var absent []string
	for i := range edits {
		if at := edits[i].Before.Cell; at.IsZero() {
			absent = append(absent, d.cellName(&edits[i]))
		} else if !slices.Contains(cells, at) {
			cells = append(cells, at)
		}
	}
	return append(fact.Ranges(cells), absent...)
}

// agreeText says what the lines that can be read add up to, and what they are to add up to. A field that says nothing yet has
// nothing to correct.
func (m *Marking) agreeText(d *draft, a *awaited) string {
	measure, column := &m.marker.measures[a.test.index], m.marker.form.Programme.Columns[a.field.Column]
	sum := m.marker.voice.Amount(fact.Money(m.sum(measure, indices32(len(m.programme.Tables[measure.table])))), m.currency())
	if !a.field.Before.Given {
		return m.marker.voice.Say("steps.total_awaited", "cell", d.cellName(a.field), "column", m.in(column.Label), "sum", sum)
	}
	agrees := m.marker.voice.Say("steps.total_agrees", "cell", d.cellName(a.field), "column", m.in(column.Label), "total", d.said(&a.field.Before, &column), "sum", sum)
	return strings.TrimSpace(m.in(a.guard.action) + " " + agrees)
}
