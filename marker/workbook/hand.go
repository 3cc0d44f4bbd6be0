package workbook

import (
	"locmark/marker"
	"locmark/marker/fact"
)

// look notes how the cells of some columns are written, before any of them is read: those that conflict may stand on
// different sheets.
func (m *maker) look(columns []marker.Column, cells func(column int) []found) {
	for i := range columns {
		if kind := columns[i].Spec.Kind; hasHabit(kind) {
			m.signs = m.note(m.signs, kind, cells(i))
		}
	}
}

// lookAt notes how the rows of a table are written.
func (m *maker) lookAt(table int, g *grid, rows []int32) {
	m.look(m.Form.Tables[table].Columns, func(column int) []found { return m.cells(table, g, rows, column) })
}

// note adds what cells show of how they are written. Numbers that the file holds show nothing.
func (m *maker) note(signs fact.Signs, kind fact.Kind, cells []found) fact.Signs {
	if !hasHabit(kind) {
		return signs
	}
	if signs == nil {
		signs = fact.Signs{}
	}
	for _, cell := range cells {
		if cell.isText() {
			m.catalog.reader.Note(signs, kind, cell.raw, cell.at)
		}
	}
	return signs
}

// habit is what cells of one kind settle about how they are written. They are cells of this programme alone: how others
// write their dates changes nothing here.
func (m *maker) habit(kind fact.Kind, own fact.Signs) fact.Habit {
	habit := own.Habit(kind, m.signs)
	habit.Date1904 = m.book.Date1904
	return habit
}

// hasHabit reports whether people write a kind in ways that only other cells tell apart.
func hasHabit(kind fact.Kind) bool {
	return kind == fact.Number || kind == fact.Amount || kind == fact.Date || kind == fact.Measured
}
