package workbook

import "locmark/marker/fact"

// The columns of the programme's sheet: what is asked, the cell to write in, and what to write.
const (
	labelColumn = iota + 1
	valueColumn
	adviceColumn
)

// writeProgramme writes the sheet of labels and values. A field that only reports ask for has an orange label.
func (t *template) writeProgramme() {
	table := &t.form.Programme
	sheet := t.sheetName(table)
	t.setWidths(sheet, 34, 52, 88)
	t.writeHead(sheet, table)
	for i := range table.Columns {
		field, row := &table.Columns[i], firstRow+i
		value := place(valueColumn, row)
		t.write(sheet, labelColumn, row, field.Label.In(t.language), t.headerStyle(field.Stages))
		t.try(t.file.SetCellStyle(sheet, value, value, t.styles.inputs[field.Spec.Kind]))
		t.enter(sheet, value, field, t.Filling.Fields[field.ID])
		t.write(sheet, adviceColumn, row, field.Hint.In(t.language), t.styles.text)
		t.validate(sheet, value, field, "")
	}
	t.colourTab(sheet, table)
	t.freeze(sheet, false)
	t.printLandscape(sheet, 0)
}

// setWidths sets the widths of the first columns of a sheet, in characters.
func (t *template) setWidths(sheet string, widths ...float64) {
	for i, width := range widths {
		letters := fact.Column(i + 1)
		t.try(t.file.SetColWidth(sheet, letters, letters, width))
	}
}
