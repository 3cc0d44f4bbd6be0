package marker

import "slices"

// inferred reports whether a criterion rests on columns that the edition declares to be inferred.
func (m *Marker) inferred(c *criterion) bool {
	for _, index := range c.measures {
		for _, read := range m.measures[index].reads {
			table := &m.form.Tables[read.table]
			if slices.Contains(m.edition.Inferred, table.ID+"."+table.Columns[read.column].ID) {
				return true
			}
		}
	}
	return false
}

// weightOf is a criterion's weight as its file gives it.
func (m *Marker) weightOf(index int) float64 {
	source := m.criteria[index].source
	if source.Weight.IsZero() {
		return 1
	}
	w, _ := parseDecimal(source.Weight.Text)
	return w.Float()
}
