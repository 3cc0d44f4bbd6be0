package workbook

import (
	"slices"

	"locmark/marker"
	"locmark/marker/fact"
)

// missing is what a stage asks for and the workbook does not have: sheets, and columns without which their sheet says
// little. An export has no sheets of its own to miss.
func (c *candidate) missing(stage string) []fact.Problem {
	var all []fact.Problem
	for i := range c.layout.form.Tables {
		table := &c.layout.form.Tables[i]
		grids := c.tables.found[i]
		switch {
		case !table.AsksFor(stage) || c.isHeadless(i):
		case len(grids) == 0:
			all = append(all, sheetMissing(table.Label.In(c.language)))
		default:
			all = append(all, c.missingColumns(table, &grids[0], stage)...)
		}
	}
	return all
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

func (c *candidate) missingColumns(table *marker.Table, g *grid, stage string) []fact.Problem {
	var all []fact.Problem
	for i := range table.Columns {
		if g.columns[i] == 0 && isKey(table, i) && asksFor(&table.Columns[i], stage) {
			label := table.Columns[i].Label.In(c.language)
			all = append(all, fact.Problem{Code: "COLUMN_MISSING", Sheet: g.Name, Args: []string{"sheet", g.Name, "column", label}})
		}
	}
	return all
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

// missingAlways is what is missing at each of some stages.
func (c *candidate) missingAlways(stages []string) []fact.Problem {
	var always []fact.Problem
	for i, stage := range stages {
		missing := c.missing(stage)
		if i == 0 {
			always = missing
		} else {
			always = slices.DeleteFunc(always, func(p fact.Problem) bool { return !saysSame(missing, p) })
		}
	}
	return always
}

// saysSame reports whether one of some problems of sheets says what another does.
func saysSame(all []fact.Problem, p fact.Problem) bool {
	return slices.ContainsFunc(all, func(q fact.Problem) bool { return q.Code == p.Code && slices.Equal(q.Args, p.Args) })
}
