package marker

import (
	"strconv"
	"strings"

	"locmark/criteria"
	"locmark/marker/fact"
)

// in gives a text in the marker's language.
func (m *Marker) in(text criteria.Text) string { return text.In(m.voice.Language) }

// title is what people call the thing that a comparison is of.
func (m *Marker) title(c *comparison) string {
	switch c.subject {
	case ofCriterion:
		return c.name + " " + m.in(m.criteria[c.index].source.Title)
	case ofDimension:
		return c.name + " " + m.in(m.dimensions[c.index].title)
	}
	return m.measureTitle(c.index)
}

func (m *Marker) measureTitle(index int) string {
	d := &m.measures[index]
	if title := m.in(d.title); title != "" {
		return title
	}
	return strings.ReplaceAll(d.name, "_", " ")
}

// stageName is what the form calls a stage.
func (m *Marker) stageName(stage string) string {
	if field := m.fields.stage; field >= 0 {
		if label, ok := m.form.Programme.Columns[field].Labels[stage]; ok {
			return m.in(label)
		}
	}
	return stage
}

// DimensionTitle is the id and title of the dimension a criterion belongs to: "C. Financing to the local level".
func (m *Marker) DimensionTitle(criterion int) string {
	d := &m.dimensions[m.criteria[criterion].dimension]
	return d.id + ". " + m.in(d.title)
}

// Weight is what a criterion weighs in the mean of its dimension, as its file says; 1 where it says nothing.
func (m *Marker) Weight(criterion int) fact.Ratio { return m.criteria[criterion].written }

// LevelName writes a level of the edition's scale with what it is called: "2 (significant)".
func (m *Marker) LevelName(level int) string {
	return m.voice.Say("ladder.level", "level", strconv.Itoa(level), "label", m.in(m.edition.Scale[level].Value))
}
