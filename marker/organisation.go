package marker

import (
	"maps"
	"slices"

	"locmark/criteria"
	"locmark/marker/fact"
)

// An organisation is one thing: what is asked of it is judged on the row's own columns and on its rows in partners. Where
// both speak both must satisfy.

// attributeCondition tests one attribute of the organisation that a row names.
type attributeCondition struct {
	link         *link
	form         *Column
	isName       bool  // the organisation's name itself
	own          int   // the row's own column for the attribute, or -1
	speaks       []int // all of the row's own columns about the organisation
	partners     int   // the column of partners for the attribute
	alternatives [][]predicate
}

func (a *attributeCondition) holds(m *Marking, row int) truth {
	r := m.programme.Tables[a.link.table][row]
	name := &r[a.link.column]
	if !name.Given {
		return undecided
	}
	named := m.named(a.link, row)
	if len(named) == 0 && !a.isKnown(m, r) {
		return undecided // a reference to nothing satisfies nothing, and leaves no denominator
	}
	if a.isName {
		return anyHolds(m, a.alternatives, name, r)
	}
	return a.judge(m, r, named)
}

// judge asks every place that speaks of the attribute; where none does, the attribute is a blank.
func (a *attributeCondition) judge(m *Marking, row fact.Row, named []int32) truth {
	result, spoken := yes, false
	if a.own >= 0 && row[a.own].Given {
		result, spoken = anyHolds(m, a.alternatives, &row[a.own], row), true
	}
	for _, i := range named {
		partner := m.programme.Tables[a.link.target][i]
		if v := &partner[a.partners]; v.Given {
			result, spoken = both(result, anyHolds(m, a.alternatives, v, partner)), true
		}
	}
	if !spoken {
		return anyHolds(m, a.alternatives, &fact.Value{}, row)
	}
	return result
}

// isKnown: the row itself says what the organisation is, or it is one of the programme's own UN organisations.
func (a *attributeCondition) isKnown(m *Marking, row fact.Row) bool {
	for _, column := range a.speaks {
		if row[column].Given {
			return true
		}
	}
	return m.isUN(row[a.link.column].Key)
}

func (a *attributeCondition) fails(m *Marking, row int) failure {
	r := m.programme.Tables[a.link.table][row]
	named := m.named(a.link, row)
	switch {
	case a.isName || !r[a.link.column].Given || len(named) == 0 && !a.isKnown(m, r):
		return failure{column: &m.marker.form.Tables[a.link.table].Columns[a.link.column], value: &r[a.link.column]} // as the sheet calls it
	case a.own >= 0 && r[a.own].Given && anyHolds(m, a.alternatives, &r[a.own], r) != yes:
		return failure{column: a.form, value: &r[a.own]}
	}
	for _, i := range named {
		partner := m.programme.Tables[a.link.target][i]
		if anyHolds(m, a.alternatives, &partner[a.partners], partner) != yes {
			return failure{column: a.form, value: &partner[a.partners]}
		}
	}
	return failure{column: a.form}
}

func (a *attributeCondition) reads() []place {
	all := []place{{a.link.table, a.link.column}, {a.link.target, a.partners}}
	if a.own >= 0 {
		all = append(all, place{a.link.table, a.own})
	}
	return all
}

// attribute compiles a test of an organisation's attribute: name, or a column of partners.
func (c *compiler) attribute(cl clause, s scope) condition {
	partners := &c.form.Tables[c.organisations]
	id := cl.key.Text
	a := &attributeCondition{own: -1, isName: id == "name", link: c.link(s.table, s.organisation, c.organisations)}
	a.partners = partners.Column(id)
	if a.isName {
		a.partners = partners.Names
	}
	if a.partners < 0 {
		known := append([]string{"name"}, columnIDs(partners)...)
		c.fault(cl.key.Position, "an organisation has no %q%s", id, criteria.Suggest(id, known))
		return everyCondition{}
	}
	a.form = &partners.Columns[a.partners]
	c.attributes[a.partners] = true
	for i, column := range c.form.Tables[s.table].Columns {
		if column.About != s.organisation {
			continue
		}
		a.speaks = append(a.speaks, i)
		if column.As == id || column.As == "" && column.ID == id {
			a.own = i
		}
	}
	a.alternatives = c.predicates(cl.value, &partners.Columns[a.partners], partners)
	return a
}

// about compiles a test of a column that describes an organisation: the organisation's attribute is meant.
func (c *compiler) about(cl clause, table, index int) condition {
	column := &c.form.Tables[table].Columns[index]
	id := column.As
	if id == "" {
		id = column.ID
	}
	cl.key.Text = id
	return c.attribute(cl, scope{table, column.About})
}

// isComparison reports whether a key is an operator or a test. Under a referring column, is names a definition.
func isComparison(key string) bool {
	return key != "is" && (slices.Contains(operatorNames(), key) || slices.Contains(testNames(), key))
}

// attributesOf are the columns of partners that tell one row from another of the same organisation.
func (c *compiler) attributesOf() []int {
	if c.organisations < 0 {
		return nil
	}
	partners := &c.form.Tables[c.organisations]
	for i := range partners.Columns {
		if partners.Columns[i].About >= 0 {
			c.attributes[i] = true
		}
	}
	return slices.Sorted(maps.Keys(c.attributes))
}
