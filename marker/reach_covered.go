package marker

import (
	"slices"
	"strings"
)

// coverOne makes a row that holds name one more of the values that are to be named.
func (d *draft) coverOne(m *measure) bool {
	if d.measure(m.index).whole == 0 {
		return !d.ended && d.begin(m)
	}
	before := d.measure(m.index).part
	more := func(d *draft) bool { return d.measure(m.index).part > before }
	value, ok := d.unnamed(m)
	if !ok {
		return false
	}
	column := Edit{Table: m.by.table, Column: m.by.column}
	for _, row := range d.namers(m, value) {
		if d.attempt(func(d *draft) bool { return d.mendRow(m.where, row) && d.alsoName(column, row, value) && more(d) }) {
			return true
		}
	}
	return d.inTurns(func(d *draft) bool {
		if !d.mayAdd(m) {
			return false
		}
		if m.by.table == budgetLinesOf(d.marker.form).table {
			return d.carve(m, value) && more(d)
		}
		row := d.add(m.by.table)
		d.nameNew(m.by.table, row)
		return d.alsoName(column, row, value) && d.mendRow(m.where, row) && more(d)
	})
}

// begin adds the first thing to be named.
func (d *draft) begin(m *measure) bool {
	row := d.add(m.table)
	d.nameNew(m.table, row)
	if m.column != d.marker.form.Tables[m.table].Names && !d.fill(Edit{Table: m.table, Row: row, Column: m.column}, [][]predicate{{{op: "given"}}}) {
		return false
	}
	return d.mendRow(m.among, row)
}

// unnamed is the first value that no row that holds names.
func (d *draft) unnamed(m *measure) (string, bool) {
	counted := d.measure(m.index).counted
	for row, values := range d.programme.Tables[m.table] {
		v := &values[m.column]
		if v.Given && m.among.holds(d.Marking, row) != no && d.namedBy(m, counted, []string{v.Key}) == 0 {
			return v.Text, true
		}
	}
	return "", false
}

// namers are the rows that could name a value: those that name it and do not hold, those that hold and may name more, those
// that name nothing yet.
func (d *draft) namers(m *measure, value string) []int {
	column := &d.marker.form.Tables[m.by.table].Columns[m.by.column]
	var rows []int
	for row, values := range d.programme.Tables[m.by.table] {
		if v := &values[m.by.column]; column.Spec.List || !v.Given || v.Text == value {
			rows = append(rows, row)
		}
	}
	slices.SortStableFunc(rows, func(a, b int) int { return m.where.short(d.Marking, a) - m.where.short(d.Marking, b) })
	return rows[:min(len(rows), 6)]
}

// alsoName makes a row name a value, besides what it names already.
func (d *draft) alsoName(column Edit, row int, value string) bool {
	column.Row = row
	at := *d.at(column)
	spec := d.columnOf(column.Table, column.Column).Spec
	switch {
	case at.Given && !spec.List:
		return at.Text == value
	case spec.List && slices.Contains(at.Items, value):
		return true
	case d.isSettledPlace(column.Table, row, column.Column):
		return false
	}
	column.Open = d.saysWhere(column.Table, row, column.Column)
	d.set(column, strings.Join(append(slices.Clone(at.Items), value), "; "))
	return true
}

// carve gives a value a budget line of its own, out of the largest that has money left: new lines need money from somewhere.
// How much is for people to say.
func (d *draft) carve(m *measure, value string) bool {
	lines := budgetLinesOf(d.marker.form)
	largest, most := -1, int64(0)
	for row := range d.programme.Tables[lines.table] {
		if left := d.leftIn(lines, row); left > most && !d.fresh[[2]int{lines.table, row}] {
			largest, most = row, left
		}
	}
	if largest < 0 {
		return false
	}
	part := min(int64(100), most)
	target := d.take(lines, largest, part)
	d.moves[len(d.moves)-1].Open = true
	d.clear(lines.table, target, m.by.column)
	return d.alsoName(Edit{Table: m.by.table, Column: m.by.column}, target, value) && d.mendRow(m.where, target)
}

// nameNew names what a new row is about, where rows of the table are named and the name is not asked for anyway.
func (d *draft) nameNew(table, row int) bool {
	names := d.marker.form.Tables[table].Names
	if names < 0 || d.programme.Tables[table][row][names].Given || table == d.marker.partners {
		return true
	}
	d.set(Edit{Table: table, Row: row, Column: names, Open: true}, d.newName(table))
	return true
}
