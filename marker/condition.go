package marker

import (
	"locmark/criteria"
	"locmark/marker/fact"
)

// condition is a condition on one row of a table, with every name resolved.
type condition interface {
	// holds says whether the condition holds on a row of the table it was compiled for.
	holds(m *Marking, row int) truth
	// fails gives the first value that keeps the condition from holding on a row where it does not hold.
	fails(m *Marking, row int) failure
	// short counts what keeps the condition from holding on a row.
	short(m *Marking, row int) int
	// mend makes the condition hold on a row of a draft, or gives false.
	mend(d *draft, row int) bool
	// reads gives the columns that the condition reads.
	reads() []place
}

type everyCondition []condition

func (e everyCondition) holds(m *Marking, row int) truth {
	result := yes
	for _, part := range e {
		if result = both(result, part.holds(m, row)); result == no {
			return no
		}
	}
	return result
}

type someCondition []condition

func (s someCondition) holds(m *Marking, row int) truth {
	result := no
	for _, part := range s {
		if result = either(result, part.holds(m, row)); result == yes {
			return yes
		}
	}
	return result
}

// columnCondition tests the row's own value of a column.
type columnCondition struct {
	table, column int
	form          *Column
	alternatives  [][]predicate
}

func (c *columnCondition) holds(m *Marking, row int) truth {
	r := m.programme.Tables[c.table][row]
	return anyHolds(m, c.alternatives, &r[c.column], r)
}

// anyHolds: one alternative holds, all of whose predicates hold.
func anyHolds(m *Marking, alternatives [][]predicate, v *fact.Value, row fact.Row) truth {
	result := no
	for _, together := range alternatives {
		one := yes
		for i := range together {
			one = both(one, together[i].holds(m, v, row))
		}
		if result = either(result, one); result == yes {
			return yes
		}
	}
	return result
}

// namedCondition tests the rows of another table that a column names: one of them must hold.
type namedCondition struct {
	link   *link
	form   *Column
	target condition
}

func (n *namedCondition) holds(m *Marking, row int) truth {
	named := m.named(n.link, row)
	if len(named) == 0 {
		return undecided // a blank, or a reference to nothing, which leaves no denominator either
	}
	result := no
	for _, target := range named {
		result = either(result, n.target.holds(m, int(target)))
	}
	return result
}

// scope is what the names in a condition stand for: the columns of a table, or the attributes of the organisation that a
// column of the table names.
type scope struct {
	table        int
	organisation int // the column that names the organisation, or -1
}

// rows compiles a condition on the rows of a scope.
func (c *compiler) rows(node criteria.Node, s scope) condition {
	if node.IsZero() {
		return everyCondition{}
	}
	return c.clause(c.read(node), s)
}

func (c *compiler) clause(cl clause, s scope) condition {
	switch cl.kind {
	case defined:
		return c.definition(cl.value, s)
	case leaf:
		return c.leaf(cl, s)
	}
	parts := make([]condition, 0, len(cl.parts))
	for _, part := range cl.parts {
		parts = append(parts, c.clause(part, s))
	}
	if cl.kind == some {
		return someCondition(parts)
	}
	return everyCondition(parts)
}

// definition compiles a definition for a scope, once. One that is made of itself is a fault that cycles tells.
func (c *compiler) definition(name criteria.Node, s scope) condition {
	key := definitionKey{name.Text, s}
	if done, ok := c.compiled[key]; ok {
		if done == nil {
			return everyCondition{}
		}
		return done
	}
	c.compiled[key] = nil
	done := c.rows(c.defs[name.Text].Node, s)
	c.compiled[key] = done
	return done
}

type definitionKey struct {
	name  string
	scope scope
}

// leaf compiles a test under a name: of a column, of what it refers to, or of an organisation's attribute.
func (c *compiler) leaf(cl clause, s scope) condition {
	if s.organisation >= 0 {
		return c.attribute(cl, s)
	}
	table := &c.form.Tables[s.table]
	index := table.Column(cl.key.Text)
	if index < 0 {
		c.fault(cl.key.Position, "%s has no column %q%s", table.ID, cl.key.Text, criteria.Suggest(cl.key.Text, columnIDs(table)))
		return everyCondition{}
	}
	column := &table.Columns[index]
	target := c.refersTo(s.table, index)
	switch {
	case target >= 0 && isCondition(cl.value):
		return c.referring(cl, s.table, index, target)
	case column.About >= 0:
		return c.about(cl, s.table, index)
	}
	return &columnCondition{table: s.table, column: index, form: column, alternatives: c.predicates(cl.value, column, table)}
}

// refersTo gives the table whose rows a column names: another one, or, for the column that names a row, its own.
func (c *compiler) refersTo(table, column int) int {
	if refers := c.form.Tables[table].Columns[column].Refers; refers >= 0 {
		return refers
	}
	if c.form.Tables[table].Names == column {
		return table
	}
	return -1
}

// isCondition reports whether what stands under a referring column is a condition on what it names, not a comparison.
func isCondition(value criteria.Node) bool {
	if value.Kind != criteria.Map {
		return false
	}
	for _, e := range value.Entries {
		if isComparison(e.Key.Text) {
			return false
		}
	}
	return true
}

func (c *compiler) referring(cl clause, table, column, target int) condition {
	if target == c.organisations {
		return c.clause(c.read(cl.value), scope{table, column})
	}
	return &namedCondition{
		link:   c.link(table, column, target),
		form:   &c.form.Tables[table].Columns[column],
		target: c.rows(cl.value, scope{target, -1}),
	}
}

// readsOf gives the columns that conditions read.
func readsOf(conditions ...condition) []place {
	var all []place
	for _, one := range conditions {
		all = append(all, one.reads()...)
	}
	return all
}

func (e everyCondition) reads() []place { return readsOf(e...) }

func (s someCondition) reads() []place { return readsOf(s...) }

func (c *columnCondition) reads() []place { return []place{{c.table, c.column}} }

func (n *namedCondition) reads() []place {
	return append(n.target.reads(), place{n.link.table, n.link.column})
}
