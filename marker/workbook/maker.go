package workbook

import (
	"cmp"
	"slices"

	"locmark/marker"
	"locmark/marker/fact"
)

// maker makes the facts of one programme from raw text.
type maker struct {
	*Reading
	programme *fact.Programme
	signs     fact.Signs // of all cells of the programme
}

func (m *maker) problem(p fact.Problem) {
	m.programme.Problems = append(m.programme.Problems, p)
}

// value reads one cell. A cell that is empty or holds its column's hint is a blank that knows its place.
func (m *maker) value(spec fact.Spec, habit fact.Habit, f found) fact.Value {
	if f.raw == "" {
		return fact.Value{Cell: f.at, How: f.how & fact.Merged}
	}
	if f.how&fact.Merged != 0 && spec.Kind.IsCounted() {
		return fact.Value{Cell: f.at, How: f.how} // one amount merged over several rows is one amount
	}
	habit.Stored = f.how&fact.Stored != 0
	v, problem := m.catalog.reader.Read(spec, habit, f.raw)
	v.Cell = f.at
	v.How |= f.how &^ (fact.Stored | fact.Ticked | fact.Summed)
	if problem != nil {
		problem.Cell = f.at
		m.signs.Explain(problem, spec.Kind)
		m.problem(*problem)
	}
	return v
}

// fields reads the programme's own fields. Those of one kind share a habit: one hand wrote them.
func (m *maker) fields(columns []marker.Column, cell func(field int) found) []fact.Value {
	cells := make([]found, len(columns))
	own := make([]fact.Signs, len(fact.KindNames))
	for i, column := range columns {
		kind := column.Spec.Kind
		cells[i] = cell(i)
		own[kind] = m.note(own[kind], kind, cells[i:i+1])
	}
	values := make([]fact.Value, len(columns))
	for i, column := range columns {
		values[i] = m.value(column.Spec, m.habit(column.Spec.Kind, own[column.Spec.Kind]), cells[i])
	}
	return values
}

// table reads rows of one table of the form from a grid. Rows that say nothing at all, not even that something is
// missing, are left out.
func (m *maker) table(table int, g *grid, rows []int32) []fact.Row {
	columns := m.Form.Tables[table].Columns
	all := newRows(len(rows), len(columns))
	before := len(m.programme.Problems)
	for c, column := range columns {
		unit := ""
		if column.Spec.Kind == fact.Amount {
			unit = fact.UnitIn(g.headerText(c))
		}
		m.column(column.Spec, m.cells(table, g, rows, c), func(i int, v fact.Value) {
			if v.Given && v.Unit == "" {
				v.Unit = unit
			}
			all[i][c] = v
		})
	}
	found := m.programme.Problems[before:]
	slices.SortStableFunc(found, func(a, b fact.Problem) int {
		return cmp.Or(a.Cell.Row-b.Cell.Row, a.Cell.Col-b.Cell.Col)
	})
	troubled := troubledCells(found)
	return slices.DeleteFunc(all, func(row fact.Row) bool { return saysNothing(row, troubled) })
}

// newRows makes rows of blanks, in one piece.
func newRows(rows, columns int) []fact.Row {
	values := make([]fact.Value, rows*columns)
	all := make([]fact.Row, rows)
	for i := range all {
		all[i] = values[i*columns : (i+1)*columns : (i+1)*columns]
	}
	return all
}

func (m *maker) cells(table int, g *grid, rows []int32, column int) []found {
	cells := make([]found, len(rows))
	for i, row := range rows {
		cells[i] = g.shown(int(row), column)
		if m.candidate.layout.isHint(table, cells[i].raw) {
			cells[i].raw = ""
		}
	}
	return cells
}

func (m *maker) column(spec fact.Spec, cells []found, put func(i int, v fact.Value)) {
	habit := m.habit(spec.Kind, m.note(nil, spec.Kind, cells))
	for i, cell := range cells {
		put(i, m.value(spec, habit, cell))
	}
}

func troubledCells(problems []fact.Problem) map[fact.Cell]bool {
	cells := make(map[fact.Cell]bool, len(problems))
	for _, p := range problems {
		cells[p.Cell] = true
	}
	return cells
}

// saysNothing reports whether every cell of a row is empty or a dash, and none had a problem.
func saysNothing(row fact.Row, troubled map[fact.Cell]bool) bool {
	for i := range row {
		if v := &row[i]; v.Given || v.How&fact.Filler != 0 || v.Raw != "" && troubled[v.Cell] {
			return false
		}
	}
	return true
}
