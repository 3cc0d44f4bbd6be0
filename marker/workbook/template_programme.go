package workbook

import (
	"locmark/marker"
	"locmark/marker/fact"
)

// The columns of the programme's sheet (what is asked, the cell to write in, and what to write) and their widths.
const (
	labelColumn = iota + 1
	valueColumn
	adviceColumn

	labelWidth, valueWidth, adviceWidth = 36, 56, 100
)

// writeProgramme writes the sheet of labels and values. A field that only reports ask for has an orange label.
func (t *template) writeProgramme() {
	table := &t.form.Programme
	sheet := t.sheetName(table)
	t.setWidths(sheet, labelWidth, valueWidth, adviceWidth)
	t.writeHead(sheet, table)
	for i := range table.Columns {
		t.writeField(sheet, firstRow+i, &table.Columns[i])
	}
	t.colourTab(sheet, table)
	t.freeze(sheet, false)
	t.try(t.file.SetSheetDimension(sheet, "A1:"+place(adviceColumn, firstRow+len(table.Columns)-1)))
	t.printLandscape(sheet, 0, labelWidth+valueWidth+adviceWidth)
}

func (t *template) writeField(sheet string, row int, field *marker.Column) {
	label, value, advice := field.Label.In(t.language), place(valueColumn, row), field.Hint.In(t.language)
	t.write(sheet, labelColumn, row, label, t.headerStyle(field.Stages))
	t.try(t.file.SetCellStyle(sheet, value, value, t.styles.inputs[field.Spec.Kind]))
	entered := t.enter(sheet, value, field, t.Filling.Fields[field.ID])
	t.write(sheet, adviceColumn, row, advice, t.styles.text)
	t.validate(sheet, value, field, "")
	height := fitted{}
	height.add(label, labelWidth)
	height.add(entered, valueWidth)
	height.add(advice, adviceWidth)
	t.fit(sheet, row, height)
}

// setWidths sets the widths of the first columns of a sheet, in characters.
func (t *template) setWidths(sheet string, widths ...float64) {
	for i, width := range widths {
		letters := fact.Column(i + 1)
		t.try(t.file.SetColWidth(sheet, letters, letters, width))
	}
}
