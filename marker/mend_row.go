package marker

import (
	"cmp"
	"slices"
	"strings"

	"locmark/marker/fact"
)

// mendRow makes a condition hold on a row. Whom the row is to name is settled first, for all that is asked of it.
func (d *draft) mendRow(c condition, row int) bool {
	if c.holds(d.Marking, row) == yes {
		return true
	}
	for _, l := range organisationsAsked(c) {
		if !d.programme.Tables[l.table][row][l.column].Given {
			return d.nominate(c, row, l)
		}
	}
	return c.mend(d, row) && c.holds(d.Marking, row) == yes
}

// organisationsAsked are the columns of organisations that a condition asks something of.
func organisationsAsked(c condition) []*link {
	var all []*link
	add := func(l *link) {
		if !slices.Contains(all, l) {
			all = append(all, l)
		}
	}
	switch c := c.(type) {
	case everyCondition:
		for _, part := range c {
			for _, l := range organisationsAsked(part) {
				add(l)
			}
		}
	case someCondition:
		for _, part := range c {
			for _, l := range organisationsAsked(part) {
				add(l)
			}
		}
	case *attributeCondition:
		add(c.link)
	}
	return all
}

// nominate names an organisation in a row: a partner that will do, the nearest first, or a new one.
func (d *draft) nominate(c condition, row int, l *link) bool {
	type nominee struct {
		name  string
		short int
	}
	var nominees []nominee
	names := d.marker.form.Tables[l.target].Names
	for i, partner := range d.programme.Tables[l.target] {
		name := partner[names]
		if !name.Given || !d.mayOwn(l, i) || slices.ContainsFunc(nominees, func(n nominee) bool { return n.name == name.Text }) {
			continue
		}
		tried := d.again()
		tried.set(Edit{Table: l.table, Row: row, Column: l.column}, name.Text)
		nominees = append(nominees, nominee{name.Text, c.short(tried.Marking, row)})
	}
	slices.SortStableFunc(nominees, func(a, b nominee) int {
		return cmp.Or(a.short-b.short, d.speaksFor(row, l, b.name)-d.speaksFor(row, l, a.name))
	})
	if n := len(nominees); n > 0 && d.turn > 0 {
		nominees = slices.Concat(nominees[d.turn%n:], nominees[:d.turn%n])
	}
	for _, one := range nominees[:min(len(nominees), 3)] {
		if d.attempt(func(d *draft) bool {
			before := len(d.edits)
			d.set(Edit{Table: l.table, Row: row, Column: l.column}, one.name)
			return d.mendRow(c, row) && !d.describedAnew(l.target, before)
		}) {
			return true
		}
	}
	return !d.ended && (!d.namesOwn(l) && d.nameNewcomer(c, row, l, false) || l.table != l.target && d.nameNewcomer(c, row, l, true))
}

// nameNewcomer names an organisation that is new: in the row alone, or as a partner too.
func (d *draft) nameNewcomer(c condition, row int, l *link, asPartner bool) bool {
	return d.attempt(func(d *draft) bool {
		name := d.newName(l.target)
		d.set(Edit{Table: l.table, Row: row, Column: l.column, Open: true}, name)
		if asPartner {
			partner := d.add(l.target)
			d.set(Edit{Table: l.target, Row: partner, Column: d.marker.form.Tables[l.target].Names, Open: true}, name)
			d.typeOwn(l, partner)
		}
		return d.mendRow(c, row)
	})
}

// speaksFor counts what else the row names that the organisation's own name holds: the municipality of a place speaks for it
// before another does.
func (d *draft) speaksFor(row int, l *link, organisation string) int {
	count := 0
	for column, v := range d.programme.Tables[l.table][row] {
		if column != l.column && v.Given && d.columnOf(l.table, column).Spec.Kind == fact.Name && strings.Contains(fact.Fold(organisation), fact.Fold(v.Text)) {
			count++
		}
	}
	return count
}

// describedAnew reports whether edits say of a partner that is there what nobody said: whom to name is chosen by what they are,
// and nobody becomes local because a step needs it.
func (d *draft) describedAnew(partners, from int) bool {
	return slices.ContainsFunc(d.edits[from:], func(e Edit) bool { return e.Table == partners && !e.New })
}
