package marker

import (
	"fmt"
	"slices"

	"locmark/criteria"
	"locmark/marker/fact"
)

// programmeID is the id of the programme's own fields, as conditions and measures write it.
const programmeID = "programme"

// NewForm resolves every name of a form, or gives all its faults.
func NewForm(source *criteria.Form) (*Form, criteria.Faults) {
	b := &formBuilder{source: source}
	form := &Form{ID: source.ID, Title: source.Title, Choices: source.Choices}
	form.Programme = b.table(programmeID, source.Programme)
	for _, t := range source.Tables {
		form.Tables = append(form.Tables, b.table(t.Name, t.Value))
	}
	b.refer(form, &form.Programme)
	for i := range form.Tables {
		b.refer(form, &form.Tables[i])
	}
	return form, b.faults
}

type formBuilder struct {
	source *criteria.Form
	faults criteria.Faults
}

func (b *formBuilder) fault(at criteria.Position, message string, args ...any) {
	b.faults = append(b.faults, criteria.Fault{Position: at, Message: fmt.Sprintf(message, args...)})
}

func (b *formBuilder) table(id string, sheet criteria.Sheet) Table {
	table := Table{Sheet: sheet, ID: id, Names: -1}
	for _, c := range sheet.Columns {
		column := Column{Column: c.Value, ID: c.Name, Spec: b.spec(c.Name, c.Value), Refers: -1, About: -1}
		if picks, ok := b.source.Choices.Get(c.Value.Choices); ok {
			column.Labels = labels(picks)
		}
		table.Columns = append(table.Columns, column)
	}
	if sheet.Names != "" {
		table.Names = table.Column(sheet.Names)
		if table.Names < 0 {
			b.fault(sheet.Position, "%s has no column %q%s", id, sheet.Names, criteria.Suggest(sheet.Names, columnIDs(&table)))
		}
	}
	return table
}

func (b *formBuilder) spec(id string, column criteria.Column) fact.Spec {
	kind := slices.Index(fact.KindNames, column.Kind)
	if kind < 1 {
		b.fault(column.Position, "%s: there is no kind %q%s", id, column.Kind, criteria.Suggest(column.Kind, fact.KindNames[1:]))
	}
	spec := fact.Spec{Kind: fact.Kind(kind), List: column.List}
	if spec.Kind == fact.Choice {
		spec.Choices = b.choices(column)
	}
	return spec
}

func (b *formBuilder) choices(column criteria.Column) *fact.Choices {
	picks, ok := b.source.Choices.Get(column.Choices)
	if !ok {
		b.fault(column.Position, "there is no list of choices %q%s", column.Choices, criteria.Suggest(column.Choices, names(b.source.Choices)))
	}
	var options []fact.Option
	for _, pick := range picks {
		options = append(options, fact.Option{ID: pick.Name, Spelling: append(pick.Value.Label.All(), pick.Value.Also...)})
	}
	return fact.NewChoices(options)
}

// refer resolves what columns refer to and describe, once all tables are known.
func (b *formBuilder) refer(form *Form, table *Table) {
	for i := range table.Columns {
		column := &table.Columns[i]
		if column.Column.Refers != "" {
			column.Refers = form.Table(column.Column.Refers)
			if column.Refers < 0 {
				b.fault(column.Position, "%s refers to %q, which is no table%s", column.ID, column.Column.Refers, criteria.Suggest(column.Column.Refers, names(b.source.Tables)))
			}
		}
		if column.Column.About != "" {
			column.About = table.Column(column.Column.About)
			if column.About < 0 {
				b.fault(column.Position, "%s is about %q, which is no column of %s", column.ID, column.Column.About, table.ID)
			}
		}
	}
}

// names are the names of an ordered map, in order.
func names[T any](o criteria.Ordered[T]) []string {
	all := make([]string, len(o))
	for i := range o {
		all[i] = o[i].Name
	}
	return all
}

func columnIDs(table *Table) []string {
	ids := make([]string, len(table.Columns))
	for i := range table.Columns {
		ids[i] = table.Columns[i].ID
	}
	return ids
}

// labels are what the items of a closed list are called, by id.
func labels(picks criteria.Ordered[criteria.Pick]) map[string]criteria.Text {
	all := make(map[string]criteria.Text, len(picks))
	for _, pick := range picks {
		all[pick.Name] = pick.Value.Label
	}
	return all
}
