package marker

import (
	"maps"
	"slices"
	"strings"

	"locmark/criteria"
	"locmark/marker/fact"
)

// predicates reads what stands under a name: a text, a list of alternatives, or a map of operators. The result is a list of
// alternatives, each a list of predicates that all hold.
func (c *compiler) predicates(value criteria.Node, column *Column, table *Table) [][]predicate {
	switch value.Kind {
	case criteria.List:
		return c.alternatives(value, column, table)
	case criteria.Map:
		var together []predicate
		for _, e := range value.Entries {
			together = append(together, c.operator(e, column, table))
		}
		return [][]predicate{together}
	}
	if isTest(value) {
		c.noteProse(value.Text, column)
		return [][]predicate{{{op: value.Text}}}
	}
	return [][]predicate{{{op: "is", meaning: meanings["is"], operands: c.operands(value, column, table)}}}
}

// noteProse remembers a column whose text must say something.
func (c *compiler) noteProse(test string, column *Column) {
	if test == substantive {
		c.substantive = append(c.substantive, column)
	}
}

func (c *compiler) alternatives(value criteria.Node, column *Column, table *Table) [][]predicate {
	if len(value.Items) == 0 {
		c.fault(value.Position, "an empty list holds for nothing; name what %s may be", column.ID)
	}
	var all [][]predicate
	plain := predicate{op: "any_of", meaning: meanings["any_of"]}
	for _, item := range value.Items {
		if isTest(item) {
			all = append(all, []predicate{{op: item.Text}})
			continue
		}
		plain.operands = append(plain.operands, c.operands(item, column, table)...)
	}
	if len(plain.operands) > 0 {
		all = append(all, []predicate{plain})
	}
	return all
}

func (c *compiler) operator(e criteria.Entry, column *Column, table *Table) predicate {
	name := e.Key.Text
	switch {
	case slices.Contains(testNames(), name):
		if e.Value.Text != "yes" {
			c.fault(e.Value.Position, "%s takes yes; for its opposite write not: %s", name, name)
		}
		c.noteProse(name, column)
		return predicate{op: name}
	case name == "not" && isTest(e.Value):
		return predicate{op: e.Value.Text, negated: true}
	case !slices.Contains(operatorNames(), name):
		known := append(operatorNames(), testNames()...)
		c.fault(e.Key.Position, "there is no comparison %q%s", name, criteria.Suggest(name, known))
		return predicate{op: "blank"}
	}
	if meanings[name].order != nil && !ordered(column.Spec.Kind) {
		c.fault(e.Key.Position, "%s compares numbers, amounts, years and dates, but %s is %s", name, column.ID, fact.KindNames[column.Spec.Kind])
	}
	return predicate{op: name, meaning: meanings[name], operands: c.operands(e.Value, column, table)}
}

func ordered(kind fact.Kind) bool {
	return slices.Contains([]fact.Kind{fact.Number, fact.Amount, fact.Year, fact.Date}, kind)
}

func (c *compiler) operands(value criteria.Node, column *Column, table *Table) []operand {
	if value.Kind == criteria.List {
		var all []operand
		for _, item := range value.Items {
			all = append(all, c.operands(item, column, table)...)
		}
		return all
	}
	if value.Kind != criteria.Scalar {
		c.fault(value.Position, "%s is compared with a single value or a list", column.ID)
		return nil
	}
	if name, ok := strings.CutPrefix(value.Text, "$"); ok && !value.Quoted {
		return []operand{c.reference(value, name, table)}
	}
	return []operand{c.literal(value, column)}
}

// reference resolves $programme.x and $row.x.
func (c *compiler) reference(value criteria.Node, name string, table *Table) operand {
	whose, id, _ := strings.Cut(name, ".")
	switch whose {
	case programmeID:
		if i := c.form.Programme.Column(id); i >= 0 {
			c.fields[i] = true
			return operand{field: i, column: -1}
		}
		c.fault(value.Position, "the programme has no field %q%s", id, criteria.Suggest(id, columnIDs(&c.form.Programme)))
	case "row":
		if i := table.Column(id); i >= 0 {
			return operand{field: -1, column: i}
		}
		c.fault(value.Position, "%s has no column %q%s", table.ID, id, criteria.Suggest(id, columnIDs(table)))
	default:
		c.fault(value.Position, "after $ stands programme.field or row.column, not %q", name)
	}
	return operand{field: -1, column: -1}
}

// literal reads a value of the criteria as the column's own cells are read.
func (c *compiler) literal(value criteria.Node, column *Column) operand {
	spec := column.Spec
	spec.List = false
	read, problem := c.reader.Read(spec, fact.Habit{}, value.Text)
	isID := spec.Choices == nil || read.Key == value.Text // criteria name choices by their ids, not by what people write
	if problem != nil || !read.Given || !isID {
		c.fault(value.Position, "%q is no value of %s, which is %s%s", value.Text, column.ID, fact.KindNames[spec.Kind], choicesHint(value.Text, column))
	}
	return operand{literal: read, field: -1, column: -1}
}

func choicesHint(written string, column *Column) string {
	if column.Spec.Choices == nil {
		return ""
	}
	return criteria.Suggest(written, slices.Sorted(maps.Keys(column.Labels)))
}
