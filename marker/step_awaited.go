package marker

import (
	"slices"

	"locmark/marker/fact"
)

// awaited is what a guard that sets criteria aside waits for: cells of one column in which an amount cannot be read, or the
// field that those have to agree with. Only people can write there: whatever a step made up, all that follows would rest on it.
type awaited struct {
	guard *guard
	test  *comparison
	edits []Edit // cells in which nothing can be read
	field *Edit  // what the lines have to agree with; nil where the guard counts rows
}

// awaits are what a criterion waits for that is set aside: first what cannot be read, then what has to agree with it; nothing
// where no amount keeps it from being computed, or a step gives it a level all the same.
func (m *Marking) awaits(index int) []awaited {
	f := &m.findings[index]
	if !slices.ContainsFunc(f.guards, func(g guardResult) bool { return g.aside }) || m.steps.to(index, f.level+1) != nil {
		return nil
	}
	var unread, agree []awaited
	m.eachAside(index, func(g *guard) { unread = append(unread, m.unread(g)...) })
	m.eachAside(index, func(g *guard) { agree = append(agree, m.toAgree(g, unread)...) })
	return append(unread, agree...)
}

func (m *Marking) eachAside(index int, visit func(*guard)) {
	m.marker.eachGuard(func(g *guard) {
		if slices.Contains(g.aside, index) {
			visit(g)
		}
	})
}

// unread are the amounts that a guard counts because they cannot be read.
func (m *Marking) unread(g *guard) []awaited {
	if m.met(&g.when) != yes {
		return nil
	}
	var all []awaited
	for _, test := range g.when.tests() {
		if m.marker.measures[test.index].kind != countOf || m.compare(test) != yes {
			continue
		}
		if edits := m.unreadAmounts(&m.marker.measures[test.index]); len(edits) > 0 {
			all = append(all, awaited{guard: g, test: test, edits: edits})
		}
	}
	return all
}

func (m *Marking) unreadAmounts(d *measure) []Edit {
	var edits []Edit
	for row := range m.programme.Tables[d.table] {
		if d.where.holds(m, row) != yes {
			continue
		}
		for _, blank := range blanksAsked(d.where) {
			at := &m.programme.Tables[d.table][row][blank.column]
			if m.marker.form.Tables[d.table].Columns[blank.column].Spec.Kind == fact.Amount {
				edits = append(edits, Edit{Table: d.table, Row: row, Column: blank.column, Before: *at, Open: true})
			}
		}
	}
	return edits
}

// toAgree are the fields that amounts have to agree with once they can be read: the guard may act only then.
func (m *Marking) toAgree(g *guard, unread []awaited) []awaited {
	for _, test := range g.when.tests() {
		d := &m.marker.measures[test.index]
		if d.kind == gapOf && slices.ContainsFunc(unread, func(a awaited) bool { return a.isOf(d.table, d.column) }) {
			field := &Edit{Table: -1, Column: d.field, Before: m.programme.Fields[d.field], Open: true}
			one := awaited{guard: g, test: test, field: field}
			if !field.Before.Given {
				one.edits = []Edit{*field}
			}
			return []awaited{one}
		}
	}
	return nil
}

func (a *awaited) isOf(table, column int) bool {
	return slices.ContainsFunc(a.edits, func(e Edit) bool { return e.Table == table && e.Column == column })
}

// isUnread reports whether it is amounts that are awaited, and not what agrees with them.
func (a *awaited) isUnread() bool { return a.field == nil }

// cells are those in which something has to be written.
func (a *awaited) cells() []fact.Cell {
	var cells []fact.Cell
	for i := range a.edits {
		if at := a.edits[i].Before.Cell; !at.IsZero() {
			cells = append(cells, at)
		}
	}
	return cells
}
