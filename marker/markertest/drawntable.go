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
		for _, row := range programme.Tables[table] {
			all = append(all, drawnRow{programme.Fields["id"], row})
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
		d.write(plan.name, 1, row, h.text)
		d.enter(plan.name, cellName(2, row), h.column, fields[h.column.ID])
	}
	for _, beside := range plan.beside {
		row++
		d.write(plan.name, 1, row, beside.Key.Text)
		d.write(plan.name, 2, row, beside.Value.Text)
	}
}

// drawTable draws headers and rows. In a register the first column says whose they are; on the right stand the columns that
// the form does not know.
func (d *drawing) drawTable(table *marker.Table, plan sheetPlan, rows []drawnRow) {
	d.begin(plan)
	col := 1
	if d.register && table != &d.form.Programme {
		d.write(plan.name, col, plan.header(), plan.key)
		for i, row := range rows {
			d.write(plan.name, col, plan.header()+1+i, row.programme)
		}
		col++
	}
	for _, h := range plan.headings(table, rows, d.Language) {
		d.drawColumn(&plan, h, col, rows)
		col++
	}
	for _, beside := range plan.beside {
		d.write(plan.name, col, plan.header(), beside.Key.Text)
		for i, cell := range beside.Value.Items {
			d.write(plan.name, col, plan.header()+1+i, cell.Text)
		}
		col++
	}
	d.must(d.file.SetColWidth(plan.name, "A", fact.Column(col), 22))
}

// begin adds a sheet with what stands above its headers.
func (d *drawing) begin(plan sheetPlan) {
	d.addSheet(plan.name)
	for i, line := range plan.above {
		d.write(plan.name, 1, i+1, line)
		d.must(d.file.SetCellStyle(plan.name, cellName(1, i+1), cellName(1, i+1), d.bold))
	}
}

// drawColumn draws a column of the form: its header, its cells, equal neighbours as one merged cell, and its last row.
func (d *drawing) drawColumn(plan *sheetPlan, h heading, col int, rows []drawnRow) {
	header, start := plan.header(), 0
	d.write(plan.name, col, header, h.text)
	d.must(d.file.SetCellStyle(plan.name, cellName(col, header), cellName(col, header), d.bold))
	for i, row := range rows {
		value := row.values[h.column.ID]
		if plan.merged == h.column.ID && i > 0 && value != "" && value == rows[start].values[h.column.ID] {
			d.must(d.file.MergeCell(plan.name, cellName(col, header+1+start), cellName(col, header+1+i)))
			continue
		}
		start = i
		d.enter(plan.name, cellName(col, header+1+i), h.column, value)
	}
	d.drawTotal(plan, h, col, len(rows))
}

// drawTotal draws the last row: the word for it in the first column, and the sum of the amounts as a formula.
func (d *drawing) drawTotal(plan *sheetPlan, h heading, col, rows int) {
	first, last := plan.header()+1, plan.header()+rows
	switch {
	case plan.total == "":
	case h.column.ID == "amount":
		d.formula(plan.name, cellName(col, last+1), fmt.Sprintf("SUM(%s:%s)", cellName(col, first), cellName(col, last)))
	case col == 1:
		d.write(plan.name, col, last+1, plan.total)
	}
}
