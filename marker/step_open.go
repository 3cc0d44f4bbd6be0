package marker

import (
	"slices"

	"locmark/marker/fact"
)

// What a step never names as if it were known: where money is spent, what place a row is about, and who speaks for a group that is left behind.

// ownOrganisation is the column that names a group's own organisation, and those are the types that such a one has: a
// government is none, though it may serve the group.
var (
	ownOrganisation  = [2]string{"groups", "organisation"}
	ownOrganisations = []string{"cso", "cbo", "indigenous_organisation"}
)

// namesOwn reports whether a column names the organisation of a group.
func (d *draft) namesOwn(l *link) bool { return d.columnIs(l.table, l.column, ownOrganisation) }

func (d *draft) columnIs(table, column int, name [2]string) bool {
	return table >= 0 && d.marker.form.Tables[table].ID == name[0] && d.marker.form.Tables[table].Columns[column].ID == name[1]
}

// mayOwn reports whether a partner may be what a column asks for: the organisation of a group is its own.
func (d *draft) mayOwn(l *link, partner int) bool {
	if !d.namesOwn(l) {
		return true
	}
	types := d.marker.form.Tables[l.target].Column("actor_type")
	return types >= 0 && slices.Contains(ownOrganisations, d.programme.Tables[l.target][partner][types].Key)
}

// typeOwn says of a new partner that it is a group's own organisation.
func (d *draft) typeOwn(l *link, partner int) {
	if types := d.marker.form.Tables[l.target].Column("actor_type"); d.namesOwn(l) && types >= 0 {
		d.set(Edit{Table: l.target, Row: partner, Column: types, Open: true}, ownOrganisations[0])
	}
}

// placeOfMoney is the column that says where a budget line is spent.
var placeOfMoney = [2]string{"budget", "territory"}

// isPlaceOfMoney reports whether a cell says where money is spent, which only people know.
func (d *draft) isPlaceOfMoney(table, column int) bool {
	return d.columnIs(table, column, placeOfMoney)
}

// saysWhere reports whether a cell of a row that stands there says which place the row is about. Money has a place in new lines, too,
// which take it over from others.
func (d *draft) saysWhere(table, row, column int) bool {
	if d.isPlaceOfMoney(table, column) {
		return true
	}
	return table >= 0 && !d.fresh[[2]int{table, row}] && d.isPlace(table, column)
}

// isPlace reports whether a column names territories.
func (d *draft) isPlace(table, column int) bool {
	refers := d.columnOf(table, column).Refers
	return table >= 0 && refers >= 0 && d.marker.form.Tables[refers].ID == "territories"
}

// isSettledPlace reports whether a cell says where money was spent that is spent already: a step leaves it alone.
func (d *draft) isSettledPlace(table, row, column int) bool {
	lines := budgetLinesOf(d.marker.form)
	return d.isPlaceOfMoney(table, column) && lines.spent >= 0 && cents(&d.programme.Tables[table][row][lines.spent]) > 0
}

// asksPlace reports whether a measure asks where money is spent: moving it into a line of the same place says nothing new.
func (d *draft) asksPlace(m *measure) bool {
	return slices.ContainsFunc(m.where.reads(), func(p place) bool { return d.isPlaceOfMoney(p.table, p.column) })
}

// placeText says which place is meant by one that only people know: where a place lacks money it is that one, if any is meant for
// it.
func (d *draft) placeText(part *stepPart, e *Edit) string {
	value := d.said(&e.After, d.columnOf(e.Table, e.Column))
	switch {
	case !d.isPlaceOfMoney(e.Table, e.Column):
		return d.stepSays("if_about", "value", value)
	case d.asksIfSpent(part):
		return d.stepSays("if_spent", "value", value)
	}
	return d.stepSays("where_spent", "table", d.sheetName(d.columnOf(e.Table, e.Column).Refers))
}

// asksIfSpent reports whether a part is about a place without money, and so names the place.
func (d *draft) asksIfSpent(part *stepPart) bool {
	return d.marker.measures[part.test.index].kind == coveredOf
}

// isOpenPlace reports whether an edit leaves open where money is spent, or what place a row is about; a place that is new has no
// name at all.
func (d *draft) isOpenPlace(e *Edit) bool {
	return e.Open && d.isPlace(e.Table, e.Column) && !d.made[e.After.Key] && !d.isNewName(e)
}

// isNewName reports whether an edit refers to a row that is new.
func (d *draft) isNewName(e *Edit) bool {
	return slices.ContainsFunc(d.edits, func(other Edit) bool {
		return other.New && other.Table == d.columnOf(e.Table, e.Column).Refers && other.Column == d.marker.form.Tables[other.Table].Names &&
			(other.After.Key == e.After.Key || slices.Contains(e.After.Keys, other.After.Key))
	})
}

// breakdownTargets is the cell with the targets of a breakdown that gets longer, nil where there is none: a word in the list
// alone breaks nothing down.
func (d *draft) breakdownTargets(e *Edit) *fact.Value {
	if !e.Before.Given || !d.columnIs(e.Table, e.Column, [2]string{"indicators", "disaggregation"}) {
		return nil
	}
	column := d.marker.form.Tables[e.Table].Column("breakdown_targets")
	if column < 0 {
		return nil
	}
	targets := &d.programme.Tables[e.Table][e.Row][column]
	if !targets.Given || targets.Cell.IsZero() {
		return nil
	}
	return targets
}

// brokenDown names that cell.
func (d *draft) brokenDown(e *Edit) []string {
	targets := d.breakdownTargets(e)
	if targets == nil {
		return nil
	}
	column := d.marker.form.Tables[e.Table].Column("breakdown_targets")
	return []string{d.stepSays("cell", "cell", targets.Cell.String(), "column", d.in(d.columnOf(e.Table, column).Label))}
}

// totalText is the choice that a total leaves which the lines do not add up to; "" where a part corrects none.
func (d *draft) totalText(e *Edit) string {
	if e.Table >= 0 || !e.Before.Given || d.columnOf(e.Table, e.Column).Spec.Kind != fact.Amount {
		return ""
	}
	column := d.columnOf(e.Table, e.Column)
	return d.stepSays("total", "sum", d.said(&e.After, column), "total", d.said(&e.Before, column), "cell", d.cellName(e), "column", d.in(column.Label))
}
