package marker

import (
	"slices"

	"locmark/criteria"
	"locmark/marker/fact"
)

// Form is the vocabulary of evidence with every name resolved: the shape of a fact.Programme.
type Form struct {
	ID        string
	Title     criteria.Text
	Programme Table   // the programme's own fields, as one table whose columns are the fields
	Tables    []Table // in the order of fact.Programme.Tables
	Choices   criteria.Ordered[criteria.Ordered[criteria.Pick]]
}

// Table is one table of a form, or the fields of the programme.
type Table struct {
	criteria.Sheet
	ID      string
	Columns []Column // in the order of fact.Row
	Names   int      // the column that names what a row is about; -1 where there is none
}

// Column is one column of a table, or one field of the programme.
type Column struct {
	criteria.Column
	ID     string
	Spec   fact.Spec
	Refers int                      // the table whose rows it names, as an index into Form.Tables; -1 where it refers to none
	Labels map[string]criteria.Text // of a choice: what its items are called, by id
	About  int                      // the column of the same row whose organisation it describes; -1 where it describes none
}

// Table gives a table's index by its id, or -1.
func (f *Form) Table(id string) int {
	return slices.IndexFunc(f.Tables, func(t Table) bool { return t.ID == id })
}

// Column gives a column's index by its id, or -1.
func (t *Table) Column(id string) int {
	return slices.IndexFunc(t.Columns, func(c Column) bool { return c.ID == id })
}

// AsksFor reports whether a stage asks for the table.
func (t *Table) AsksFor(stage string) bool {
	return len(t.Stages) == 0 || slices.Contains(t.Stages, stage)
}
