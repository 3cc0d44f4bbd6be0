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
