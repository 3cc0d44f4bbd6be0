package markertest

import (
	"fmt"

	"locmark/marker"
	"locmark/marker/fact"
)

// drawnRow is one row of a table, and in a register the programme that it belongs to.
type drawnRow struct {
	programme string
	values    map[string]string
}

// programmes are the rows of a register's first sheet.
func (d *drawing) programmes() []drawnRow {
	var all []drawnRow
	for _, programme := range d.Programmes {
		all = append(all, drawnRow{"", programme.Fields})
	}
	return all
}

// rows are those of a table, of all programmes.
func (d *drawing) rows(table string) []drawnRow {
	var all []drawnRow
	for _, programme := range d.Programmes {
		key := ""
		if d.register {
			key = programme.Fields["id"]
		}
		for _, row := range programme.Tables[table] {
			all = append(all, drawnRow{key, row})
		}
	}
	return all
}

// drawProgramme draws the labels and values of one programme, a label each row.
func (d *drawing) drawProgramme(plan sheetPlan) {
	fields := d.Programmes[0].Fields
	d.begin(plan)
	d.must(d.file.SetColWidth(plan.name, "A", "B", 48))
	row := len(plan.above)
	for _, h := range plan.headings(&d.form.Programme, []drawnRow{{"", fields}}, d.Language) {
		row++
		d.enter(plan.name, cellName(1, row), nil, h.text)
		d.enter(plan.name, cellName(2, row), h.column, fields[h.column.ID])
	}
	for _, beside := range plan.beside {
		row++
		d.enter(plan.name, cellName(1, row), nil, beside.Key.Text)
		d.enter(plan.name, cellName(2, row), nil, beside.Value.Text)
	}
}

// drawTable draws headers and rows; in a register the first column says whose they are.
func (d *drawing) drawTable(table *marker.Table, plan sheetPlan, rows []drawnRow) {
	d.begin(plan)
	headings := plan.headings(table, rows, d.Language)
	header, first := len(plan.above)+1, 1
	if d.register && table != &d.form.Programme {
		d.drawColumn(plan.name, cellName(1, header), plan.key, func(i int) string { return rows[i].programme }, len(rows))
		first++
	}
	for i, h := range headings {
		d.drawHeading(plan, h, first+i, rows)
	}
	for i, beside := range plan.beside {
		cells := beside.Value.Items
		d.drawColumn(plan.name, cellName(first+len(headings)+i, header), beside.Key.Text, func(i int) string { return cells[i].Text }, len(cells))
	}
	d.must(d.file.SetColWidth(plan.name, "A", fact.Column(first+len(headings)+len(plan.beside)), 22))
}

// begin adds a sheet with what stands above its headers.
func (d *drawing) begin(plan sheetPlan) {
	d.addSheet(plan.name)
	for i, line := range plan.above {
		d.enter(plan.name, cellName(1, i+1), nil, line)
		d.must(d.file.SetCellStyle(plan.name, cellName(1, i+1), cellName(1, i+1), d.bold))
	}
	if plan.hidden {
		d.must(d.file.SetSheetVisible(plan.name, false))
	}
}

// drawHeading draws one column of the form: header, cells, merged neighbours, and the sum of amounts.
func (d *drawing) drawHeading(plan sheetPlan, h heading, col int, rows []drawnRow) {
	header := len(plan.above) + 1
	d.enter(plan.name, cellName(col, header), nil, h.text)
	d.must(d.file.SetCellStyle(plan.name, cellName(col, header), cellName(col, header), d.bold))
	start := 0
	for i, row := range rows {
		value := row.values[h.column.ID]
		if plan.merged == h.column.ID && i > start && value == rows[start].values[h.column.ID] {
			d.must(d.file.MergeCell(plan.name, cellName(col, header+1+start), cellName(col, header+1+i)))
			continue
		}
		start = i
		d.enter(plan.name, cellName(col, header+1+i), h.column, value)
	}
	d.drawTotal(plan, h, cellName(col, header+1+len(rows)), fmt.Sprintf("SUM(%s:%s)", cellName(col, header+1), cellName(col, header+len(rows))))
}

// drawTotal draws the last row of a column: the word for it in the first that holds text, a formula under amounts.
func (d *drawing) drawTotal(plan sheetPlan, h heading, cell, sum string) {
	switch {
	case plan.total == "":
	case h.column.Spec.Kind == fact.Amount && h.column.ID == "amount":
		d.formula(plan.name, cell, sum)
	case cell[0] == 'A':
		d.enter(plan.name, cell, nil, plan.total)
	}
}

func (d *drawing) drawColumn(sheet, top, header string, text func(i int) string, n int) {
	col, row := place(d, top)
	d.enter(sheet, top, nil, header)
	for i := range n {
		d.enter(sheet, cellName(col, row+1+i), nil, text(i))
	}
}
