package workbook

import (
	"slices"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/fact"
)

// missing notes what the programme's stage asks for and the workbook does not have: sheets, and columns without which
// their sheet says little. An export has no sheets of its own to miss.
func (m *maker) missing(programmeSheetFound bool) {
	language := m.candidate.language
	if !programmeSheetFound {
		m.problem(sheetMissing(m.Form.Programme.Label.In(language)))
	}
	stage := stage(m.Form, m.programme)
	for i := range m.Form.Tables {
		table := &m.Form.Tables[i]
		grids := m.candidate.tables.found[i]
		switch {
		case !table.AsksFor(stage) || m.candidate.isHeadless(i):
		case len(grids) == 0:
			m.problem(sheetMissing(table.Label.In(language)))
		default:
			m.missingColumns(table, &grids[0], stage)
		}
	}
}

// isHeadless reports whether a table's sheet is there without its headers, which is a problem of its own.
func (c *candidate) isHeadless(table int) bool {
	return slices.ContainsFunc(c.tables.headless, func(p *page) bool {
		return len(p.Rows) > 0 && c.layout.sheets[p.name] == table
	})
}

func sheetMissing(label string) fact.Problem {
	return fact.Problem{Code: "SHEET_MISSING", Sheet: label, Args: []string{"sheet", label}}
}

func (m *maker) missingColumns(table *marker.Table, g *grid, stage string) {
	for i := range table.Columns {
		if g.columns[i] == 0 && isKey(table, i) && asksFor(&table.Columns[i], stage) {
			label := table.Columns[i].Label.In(m.candidate.language)
			m.problem(fact.Problem{Code: "COLUMN_MISSING", Sheet: g.Name, Args: []string{"sheet", g.Name, "column", label}})
		}
	}
}

// isKey reports whether a table says little without a column: the one that names what its rows are about, one whose
// organisation other columns describe, and the amount of a line.
func isKey(table *marker.Table, column int) bool {
	if column == table.Names {
		return true
	}
	if table.Names < 0 && table.Columns[column].ID == "amount" {
		return true
	}
	return slices.ContainsFunc(table.Columns, func(c marker.Column) bool { return c.About == column })
}

func asksFor(column *marker.Column, stage string) bool {
	return len(column.Stages) == 0 || slices.Contains(column.Stages, stage)
}

// Expected is a sheet, or a field or column of one, that the form asks for at a programme's stage and that was not found.
type Expected struct {
	Table  string        `json:"table"`            // its id; programme for the programme's own fields
	Column string        `json:"column,omitempty"` // its id; "" where the whole sheet is missing
	Label  criteria.Text `json:"-"`                // what people call it
}

// Expected lists what the form asks for at the stage of a programme and that was not found anywhere in the workbook.
func (r *Reading) Expected(p *fact.Programme) []Expected {
	stage := stage(r.Form, p)
	all := expectedColumns(&r.Form.Programme, stage, r.hasField)
	for i := range r.Form.Tables {
		table := &r.Form.Tables[i]
		switch {
		case !table.AsksFor(stage):
		case p.Tables[i] == nil:
			all = append(all, Expected{Table: table.ID, Label: table.Label})
		default:
			all = append(all, expectedColumns(table, stage, func(column int) bool { return r.hasColumn(i, column) })...)
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
