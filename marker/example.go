package marker

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"locmark/criteria"
	"locmark/marker/fact"
)

// Example builds the programme of a criterion's example: what is given, laid on the edition's base programme.
//
// Fields given replace those of the base. A table given replaces the base's as a whole; what one of its rows does not give
// comes from the base row that names the same thing or, failing that, from the table's first. Null blanks a cell.
func Example(base, given criteria.Node, form *Form, lexicon Lexicon) (*fact.Programme, criteria.Faults) {
	b := &exampleBuilder{form: form, reader: lexicon.Reader}
	programme := &fact.Programme{Form: form.ID, Workbook: "example.xlsx", Layout: form.ID, Sheet: form.Programme.Label.En}
	baseFields, _ := base.Get(programmeID)
	givenFields, _ := given.Get(programmeID)
	programme.Fields = b.row(&form.Programme, givenFields, baseFields, 0)
	for i := range programme.Fields {
		programme.Fields[i].Cell = fact.Cell{Sheet: form.Programme.Label.En, Col: 2, Row: i + 1}
	}
	for i := range form.Tables {
		programme.Tables = append(programme.Tables, b.table(&form.Tables[i], given, base))
	}
	b.known(base)
	b.known(given)
	return programme, b.faults
}

type exampleBuilder struct {
	form   *Form
	reader *fact.Reader
	faults criteria.Faults
}

func (b *exampleBuilder) fault(at criteria.Position, message string, args ...any) {
	b.faults = append(b.faults, criteria.Fault{Position: at, Message: fmt.Sprintf(message, args...)})
}

// known: every key is a table or the programme's fields.
func (b *exampleBuilder) known(node criteria.Node) {
	for _, e := range node.Entries {
		if e.Key.Text != programmeID && b.form.Table(e.Key.Text) < 0 {
			b.fault(e.Key.Position, "the form has no table %q%s", e.Key.Text, criteria.Suggest(e.Key.Text, append(tableIDs(b.form), programmeID)))
		}
	}
}

func (b *exampleBuilder) table(table *Table, given, base criteria.Node) []fact.Row {
	baseRows, _ := base.Get(table.ID)
	rows, replaced := given.Get(table.ID)
	if !replaced {
		rows = baseRows
	}
	result := []fact.Row{}
	for i, row := range rows.Items {
		under := criteria.Node{}
		if replaced {
			under = sameThing(row, baseRows.Items)
		}
		result = append(result, b.row(table, row, under, i+2))
	}
	return result
}

// naming are the columns that name what a row is about; the first that a row gives says which base row completes it.
var naming = []string{"recipient", "organisation", "name", "id", "group", "title", "body", "donor"}

func sameThing(row criteria.Node, base []criteria.Node) criteria.Node {
	for _, column := range naming {
		name, ok := row.Get(column)
		if !ok {
			continue
		}
		same := func(other criteria.Node) bool {
			value, _ := other.Get(column)
			return value.Text == name.Text
		}
		if i := slices.IndexFunc(base, same); i >= 0 {
			return base[i]
		}
	}
	if len(base) > 0 {
		return base[0]
	}
	return criteria.Node{}
}

// row reads the values of one row, those given before those beneath. Cells count from A; row numbers as in the template.
func (b *exampleBuilder) row(table *Table, given, beneath criteria.Node, number int) fact.Row {
	values := make(fact.Row, len(table.Columns))
	for i := range table.Columns {
		column := &table.Columns[i]
		node, ok := given.Get(column.ID)
		if !ok {
			node, _ = beneath.Get(column.ID)
		}
		values[i] = b.value(column, node)
		values[i].Cell = fact.Cell{Sheet: table.Label.En, Col: i + 1, Row: number}
	}
	for _, e := range given.Entries {
		if table.Column(e.Key.Text) < 0 {
			b.fault(e.Key.Position, "%s has no column %q%s", table.ID, e.Key.Text, criteria.Suggest(e.Key.Text, columnIDs(table)))
		}
	}
	return values
}

func (b *exampleBuilder) value(column *Column, node criteria.Node) fact.Value {
	text := node.Text
	if node.Kind == criteria.List {
		items := make([]string, len(node.Items))
		for i, item := range node.Items {
			items[i] = item.Text
		}
		text = strings.Join(items, ";")
	} else if !node.Quoted && (text == "null" || text == "~") {
		text = ""
	}
	value, problem := b.reader.Read(column.Spec, fact.Habit{}, text)
	if problem != nil && !node.Quoted {
		b.fault(node.Position, "%q is no value of %s (%s)", text, column.ID, column.Kind)
	}
	return value
}

// impliedStatus is the status that an example promises where it names none.
func impliedStatus(level criteria.Node) string {
	if level.Text == "null" {
		return NotApplicable
	}
	return Assessed
}

func levelText(level *int) string {
	if level == nil {
		return "null"
	}
	return strconv.Itoa(*level)
}
