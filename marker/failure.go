package marker

import "locmark/marker/fact"

// failure is a value that keeps a row from counting, its column, and what it fails: the limit that a number or date does
// not keep, or a test of text.
type failure struct {
	column *Column
	value  *fact.Value // nil where nothing speaks of it
	limit  *fact.Value // nil where the value is no number and no date
	op     string      // the operator or test, where that explains more than the value
}

// fails names what decides first, before any blank: that an actor is the UN says more than that its country is empty.
func (e everyCondition) fails(m *Marking, row int) failure {
	for _, short := range []truth{no, undecided} {
		for _, part := range e {
			if part.holds(m, row) == short {
				return part.fails(m, row)
			}
		}
	}
	return failure{}
}

// fails names what the nearest alternative fails: the others are often about another kind of actor.
func (s someCondition) fails(m *Marking, row int) failure { return s.nearest(m, row).fails(m, row) }

func (e everyCondition) short(m *Marking, row int) int {
	count := 0
	for _, part := range e {
		count += part.short(m, row)
	}
	return count
}

func (s someCondition) short(m *Marking, row int) int {
	least := s[0].short(m, row)
	for _, part := range s[1:] {
		least = min(least, part.short(m, row))
	}
	return least
}

func (c *columnCondition) short(m *Marking, row int) int { return shortOf(c, m, row) }

func (a *attributeCondition) short(m *Marking, row int) int { return shortOf(a, m, row) }

// short is that of the row which is nearest among those named.
func (n *namedCondition) short(m *Marking, row int) int {
	named := m.named(n.link, row)
	if len(named) == 0 {
		return 1
	}
	least := n.target.short(m, int(named[0]))
	for _, target := range named[1:] {
		least = min(least, n.target.short(m, int(target)))
	}
	return least
}

// shortOf is that of a condition on one value: it holds or not.
func shortOf(c condition, m *Marking, row int) int {
	if c.holds(m, row) == yes {
		return 0
	}
	return 1
}

func (c *columnCondition) fails(m *Marking, row int) failure {
	r := m.programme.Tables[c.table][row]
	return limited(m, failure{column: c.form, value: &r[c.column]}, c.alternatives, r)
}

// limited adds what a value fails. Where it is compared with a field of the programme that is blank, that field is at fault.
func limited(m *Marking, f failure, alternatives [][]predicate, row fact.Row) failure {
	for _, together := range alternatives {
		for i := range together {
			p := &together[i]
			switch held := p.holds(m, f.value, row); {
			case held == yes:
			case p.meaning.order != nil && held == no:
				f.limit, f.op = p.operands[0].value(m, row), p.op
			case p.meaning.order != nil && f.value.Given && p.operands[0].field >= 0:
				field := p.operands[0].field
				return failure{column: &m.marker.form.Programme.Columns[field], value: &m.programme.Fields[field]}
			case p.negated || p.op == substantive:
				f.op = p.op
			}
		}
	}
	return f
}

func (n *namedCondition) fails(m *Marking, row int) failure {
	named := m.named(n.link, row)
	if len(named) == 0 {
		return failure{column: n.form, value: &m.programme.Tables[n.link.table][row][n.link.column]}
	}
	return n.target.fails(m, int(named[0]))
}
