package marker

import (
	"slices"

	"locmark/marker/fact"
)

// link is a column that names rows of another table (or of its own). It is resolved once a programme.
type link struct {
	id            int
	table, column int
	target        int
}

// link gives the link of a column, made once.
func (c *compiler) link(table, column, target int) *link {
	for _, l := range c.links {
		if l.table == table && l.column == column {
			return l
		}
	}
	l := &link{len(c.links), table, column, target}
	c.links = append(c.links, l)
	return l
}

// things are the rows of one table by the folded name of what they are about.
type things map[string][]int32

// resolve finds, for every link and row, the rows it names.
func (m *Marking) resolve() {
	m.things = make([]things, len(m.marker.form.Tables))
	m.targets = make([][][]int32, len(m.marker.links))
	for i, l := range m.marker.links {
		known := m.thingsOf(l.target)
		rows := m.programme.Tables[l.table]
		m.targets[i] = make([][]int32, len(rows))
		for row := range rows {
			m.targets[i][row] = known.named(&rows[row][l.column])
		}
	}
}

func (m *Marking) thingsOf(table int) things {
	if m.things[table] == nil {
		found := make(things, len(m.programme.Tables[table]))
		names := m.marker.form.Tables[table].Names
		for row, values := range m.programme.Tables[table] {
			if v := &values[names]; v.Given && !m.saidBefore(table, found[v.Key], values) {
				found[v.Key] = append(found[v.Key], int32(row))
			}
		}
		m.things[table] = found
	}
	return m.things[table]
}

// saidBefore reports whether an earlier row says of an organisation all that is asked of it: a partner that stands twenty
// thousand times is judged once.
func (m *Marking) saidBefore(table int, earlier []int32, values fact.Row) bool {
	if table != m.marker.partners {
		return false
	}
	same := func(row int32) bool {
		other := m.programme.Tables[table][row]
		for _, column := range m.marker.attributes {
			if values[column].Given != other[column].Given || values[column].Key != other[column].Key {
				return false
			}
		}
		return true
	}
	return slices.ContainsFunc(earlier, same)
}

func (t things) named(v *fact.Value) []int32 {
	if v.Keys == nil {
		return t[v.Key]
	}
	var rows []int32
	for _, key := range v.Keys {
		for _, row := range t[key] {
			if !slices.Contains(rows, row) {
				rows = append(rows, row)
			}
		}
	}
	return rows
}

// named gives the rows that a row's column names: none where it is blank or names nothing that is there.
func (m *Marking) named(l *link, row int) []int32 { return m.targets[l.id][row] }
