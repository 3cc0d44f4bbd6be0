package marker

import "locmark/marker/fact"

// records are the rows of one table, read by the ids of their columns. A form without the table or a column has blanks.
type records struct {
	table *Table
	rows  []fact.Row
}

func (m *Marking) records(table string) records {
	i := m.marker.form.Table(table)
	if i < 0 {
		return records{table: &Table{}}
	}
	return records{&m.marker.form.Tables[i], m.programme.Tables[i]}
}

// at gives a column's value in a row.
func (r records) at(row int, column string) *fact.Value {
	i := r.table.Column(column)
	if i < 0 {
		return &fact.Value{}
	}
	return &r.rows[row][i]
}

// given are a column's values that are not blank, in the order of rows.
func (r records) given(column string) []*fact.Value {
	var all []*fact.Value
	for row := range r.rows {
		if v := r.at(row, column); v.Given {
			all = append(all, v)
		}
	}
	return all
}

func cellsAt(values []*fact.Value) []fact.Cell {
	cells := make([]fact.Cell, len(values))
	for i, v := range values {
		cells[i] = v.Cell
	}
	return cells
}
