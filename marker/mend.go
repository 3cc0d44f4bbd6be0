package marker

import (
	"cmp"
	"slices"
)

// mend makes a condition hold on a row of a draft by filling what is blank and adding what is missing; false where that
// cannot be done, and the draft is then to be thrown away.

func (e everyCondition) mend(d *draft, row int) bool {
	for _, part := range e {
		if part.holds(d.Marking, row) != yes && !part.mend(d, row) {
			return false
		}
	}
	return e.holds(d.Marking, row) == yes
}

// mend tries the alternatives that are nearest first.
func (s someCondition) mend(d *draft, row int) bool {
	nearest := slices.Clone(s)
	slices.SortStableFunc(nearest, func(a, b condition) int { return a.short(d.Marking, row) - b.short(d.Marking, row) })
	return slices.ContainsFunc(nearest, func(part condition) bool {
		return d.attempt(func(d *draft) bool { return part.mend(d, row) })
	})
}

func (c *columnCondition) mend(d *draft, row int) bool {
	return d.fill(Edit{Table: c.table, Row: row, Column: c.column}, c.alternatives)
}

// mend fills what is not said of an organisation. A row that names nobody yet is given somebody.
func (a *attributeCondition) mend(d *draft, row int) bool {
	if name := &d.programme.Tables[a.link.table][row][a.link.column]; !name.Given {
		return false // who is to be named is settled for all that is asked of it at once
	}
	named := d.named(a.link, row)
	if a.isName {
		return a.holds(d.Marking, row) == yes || len(named) == 0 && d.introduce(a.link, row) && a.holds(d.Marking, row) == yes
	}
	if len(named) == 0 {
		if d.attempt(func(d *draft) bool { return d.sayHere(a, row) }) {
			return true
		}
		if !d.introduce(a.link, row) {
			return false
		}
		named = d.named(a.link, row)
	}
	for _, partner := range named {
		e := Edit{Table: a.link.target, Row: int(partner), Column: a.partners}
		if !d.at(e).Given && !d.complete(a, e) {
			return false
		}
	}
	return a.holds(d.Marking, row) == yes
}

// sayHere says an attribute in the row's own column: an organisation that stands in no table of partners needs no row there
// to be known.
func (d *draft) sayHere(a *attributeCondition, row int) bool {
	if a.own < 0 || d.programme.Tables[a.link.table][row][a.own].Given || d.isUN(d.programme.Tables[a.link.table][row][a.link.column].Key) {
		return false
	}
	return d.describe(a, Edit{Table: a.link.table, Row: row, Column: a.own}, &d.programme.Tables[a.link.table][row][a.link.column]) && a.holds(d.Marking, row) == yes
}

// introduce adds the row of the thing that a row names and that is nowhere yet.
func (d *draft) introduce(l *link, row int) bool {
	if l.table == l.target || d.ended {
		return false
	}
	name := d.programme.Tables[l.table][row][l.column]
	if len(name.Keys) > 1 || d.isUN(name.Key) {
		return false // an organisation of the United Nations is nothing else for a step's sake
	}
	text := name.Text
	if len(name.Items) == 1 {
		text = name.Items[0]
	}
	d.set(Edit{Table: l.target, Row: d.add(l.target), Column: d.marker.form.Tables[l.target].Names}, text)
	return len(d.named(l, row)) > 0
}

// mend asks what a row names; a row that names nothing yet is given what is nearest.
func (n *namedCondition) mend(d *draft, row int) bool {
	if !d.programme.Tables[n.link.table][row][n.link.column].Given {
		return d.refer(n.link, row, n.target)
	}
	named := d.named(n.link, row)
	if len(named) == 0 {
		if !d.introduce(n.link, row) {
			return false
		}
		named = d.named(n.link, row)
	}
	nearest := slices.Clone(named)
	slices.SortStableFunc(nearest, func(a, b int32) int {
		return n.target.short(d.Marking, int(a)) - n.target.short(d.Marking, int(b))
	})
	return slices.ContainsFunc(nearest, func(target int32) bool {
		return d.attempt(func(d *draft) bool { return n.target.mend(d, int(target)) })
	})
}

// refer names a row of another table: one that will do, one that can be made to, or a new one.
func (d *draft) refer(l *link, row int, target condition) bool {
	if d.isSettledPlace(l.table, row, l.column) {
		return false
	}
	rows := indicesOf(len(d.programme.Tables[l.target]))
	names := d.marker.form.Tables[l.target].Names
	slices.SortStableFunc(rows, func(a, b int) int {
		return cmp.Compare(target.short(d.Marking, a), target.short(d.Marking, b))
	})
	for _, candidate := range rows[:min(len(rows), 3)] {
		name := d.programme.Tables[l.target][candidate][names]
		if name.Given && d.attempt(func(d *draft) bool {
			d.set(Edit{Table: l.table, Row: row, Column: l.column, Open: d.saysWhere(l.table, row, l.column)}, name.Text)
			return target.mend(d, candidate)
		}) {
			return true
		}
	}
	return !d.ended && d.attempt(func(d *draft) bool {
		added := d.add(l.target)
		name := d.newName(l.target)
		d.set(Edit{Table: l.target, Row: added, Column: names, Open: true}, name)
		d.set(Edit{Table: l.table, Row: row, Column: l.column, Open: true}, name)
		return target.mend(d, added)
	})
}

func indicesOf(n int) []int {
	all := make([]int, n)
	for i := range all {
		all[i] = i
	}
	return all
}
