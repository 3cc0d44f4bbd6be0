package workbook

import (
	"slices"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/fact"
)

// Expected is a sheet, or a field or column of one, that the form asks for at a programme's stage and that was not found.
type Expected struct {
	Table  string        `json:"table"`            // its id; programme for the programme's own fields
	Column string        `json:"column,omitempty"` // its id; "" where the whole sheet is missing
	Label  criteria.Text `json:"-"`                // what people call it
	Sheet  string        `json:"sheet,omitempty"`  // the sheet of the workbook on which the column is missing; "" where there is none
}

// Expected lists what the form asks for at the stage of a programme and that was not found anywhere in the workbook.
func (r *Reading) Expected(p *fact.Programme) []Expected {
	stage := stage(r.Form, p)
	all := expectedColumns(&r.Form.Programme, stage, r.hasField)
	for i := range all {
		all[i].Sheet = p.Sheet
	}
	for i := range r.Form.Tables {
		table := &r.Form.Tables[i]
		switch {
		case !table.AsksFor(stage):
		case p.Tables[i] == nil:
			all = append(all, Expected{Table: table.ID, Label: table.Label})
		default:
			for _, e := range expectedColumns(table, stage, func(column int) bool { return r.hasColumn(i, column) }) {
				e.Sheet = r.sheetOf(i, p)
				all = append(all, e)
			}
		}
	}
	return all
}

func expectedColumns(table *marker.Table, stage string, has func(column int) bool) []Expected {
	var all []Expected
	for i := range table.Columns {
		column := &table.Columns[i]
		if asksFor(column, stage) && !has(i) {
			all = append(all, Expected{Table: table.ID, Column: column.ID, Label: column.Label})
		}
	}
	return all
}

// hasField reports whether a field of the programme has a label or a header in the workbook.
func (r *Reading) hasField(field int) bool {
	c := r.candidate
	switch {
	case c.layout.export != nil:
		return c.layout.export.hasField(&c.lists[0], field)
	case c.layout.rows:
		return c.lists[0].columns[field] > 0
	}
	return len(c.labels) > 0 && !c.labels[0].fields[field].at.IsZero()
}

// hasColumn reports whether a column of a table has a header in the workbook, or is made from one.
func (r *Reading) hasColumn(table, column int) bool {
	c := r.candidate
	if c.layout.export != nil {
		return c.layout.export.hasColumn(&c.lists[0], table, column)
	}
	return c.tables.found[table][0].columns[column] > 0
}

// sheetOf is the sheet of a table; in an export it is the one that holds all.
func (r *Reading) sheetOf(table int, p *fact.Programme) string {
	if grids := r.candidate.tables.found; table < len(grids) && len(grids[table]) > 0 {
		return grids[table][0].Name
	}
	return p.Sheet
}

func asksFor(column *marker.Column, stage string) bool {
	return len(column.Stages) == 0 || slices.Contains(column.Stages, stage)
}
