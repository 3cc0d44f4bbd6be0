package marker

import "locmark/marker/fact"

// Programme is what was marked.
func (m *Marking) Programme() *fact.Programme { return m.programme }

// Marker is what it was marked by.
func (m *Marking) Marker() *Marker { return m.marker }

// ProgrammeID is the id of the programme: what its field says, or its workbook's name and row.
func (m *Marking) ProgrammeID() string { return ProgrammeID(m.marker.form, m.programme) }

// Title is what the programme is called, or "".
func (m *Marking) Title() string { return m.text(m.marker.fields.title) }

// Level is the overall level; ok is false where nothing applies that could give one.
func (m *Marking) Level() (level int, ok bool) { return m.overall.level, m.overall.given }

// DimensionLevel is the level of a dimension; ok is false where none of its criteria applies.
func (m *Marking) DimensionLevel(dimension int) (level int, ok bool) {
	return m.levels[dimension].level, m.levels[dimension].given
}

// CriterionLevel is the level and the status of a criterion: Assessed, NotEvidenced (level 0) or NotApplicable (no level).
func (m *Marking) CriterionLevel(criterion int) (level int, status string) {
	f := &m.findings[criterion]
	return f.level, f.status
}
