package markertest

import (
	"cmp"

	"locmark/criteria"
	"locmark/marker"
)

// sheetPlan is how a sheet that is drawn by hand differs from the template's.
type sheetPlan struct {
	name    string
	above   []string         // what stands in the rows above the headers
	headers []criteria.Entry // columns by their ids, with the headers that people chose, in their order
	beside  []criteria.Entry // headers of columns that the form does not know, with their cells
	key     string           // the header of a register's first column
	merged  string           // the column whose equal neighbours are one merged cell
	total   string           // the word of a last row that sums up the amounts
}

func newSheetPlan(node criteria.Node, label string) sheetPlan {
	plan := sheetPlan{
		name: cmp.Or(scalar(node, "name"), label), key: cmp.Or(scalar(node, "key"), "Programme"),
		merged: scalar(node, "merged"), total: scalar(node, "total"),
	}
	above, _ := node.Get("above")
	for _, line := range above.Items {
		plan.above = append(plan.above, line.Text)
	}
	headers, _ := node.Get("headers")
	beside, _ := node.Get("beside")
	plan.headers, plan.beside = headers.Entries, beside.Entries
	return plan
}

// header is the row of the headers.
func (p *sheetPlan) header() int { return len(p.above) + 1 }

// heading is a column of a drawn sheet: what of the form stands in it, and its header.
type heading struct {
	column *marker.Column
	text   string
}

// headings are the columns that the plan names, in its order, then the others that any row fills, under their own labels.
func (p *sheetPlan) headings(table *marker.Table, rows []drawnRow, language string) []heading {
	var all []heading
	named := map[string]bool{}
	for _, header := range p.headers {
		named[header.Key.Text] = true
		all = append(all, heading{&table.Columns[table.Column(header.Key.Text)], header.Value.Text})
	}
	for i := range table.Columns {
		column := &table.Columns[i]
		if !named[column.ID] && isFilled(rows, column.ID) {
			all = append(all, heading{column, column.Label.In(language)})
		}
	}
	return all
}

func isFilled(rows []drawnRow, column string) bool {
	for _, row := range rows {
		if row.values[column] != "" {
			return true
		}
	}
	return false
}
