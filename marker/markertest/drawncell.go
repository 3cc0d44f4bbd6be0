package markertest

import (
	"strconv"
	"strings"
	"time"

	"github.com/xuri/excelize/v2"

	"locmark/marker"
	"locmark/marker/fact"
)

func cellName(col, row int) string { return fact.Cell{Col: col, Row: row}.Local() }

func place(d *drawing, cell string) (col, row int) {
	col, row, err := excelize.CellNameToCoordinates(cell)
	d.must(err)
	return col, row
}

// enter writes a cell as people would: choices in words, plain digits as numbers, ISO dates as dates, text that begins with
// = as a formula, anything else as it stands.
func (d *drawing) enter(sheet, cell string, column *marker.Column, text string) {
	_, digits := strconv.ParseFloat(text, 64)
	day, dated := time.Parse(time.DateOnly, text)
	switch {
	case text == "":
	case strings.HasPrefix(text, "="):
		d.formula(sheet, cell, text[1:])
	case column == nil || column.Spec.Kind == fact.Text || column.Spec.Kind == fact.Name:
		d.must(d.file.SetCellStr(sheet, cell, text))
	case column.Spec.Kind == fact.Date && dated == nil:
		first := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)
		d.must(d.file.SetCellInt(sheet, cell, int64(day.Sub(first).Hours()/24)))
		d.must(d.file.SetCellStyle(sheet, cell, cell, d.dates))
	case digits == nil && column.Spec.Kind != fact.Choice:
		d.must(d.file.SetCellDefault(sheet, cell, text))
	default:
		d.must(d.file.SetCellStr(sheet, cell, d.inWords(column, text)))
	}
}

// formula writes a formula with its result, as a spreadsheet saves it.
func (d *drawing) formula(sheet, cell, formula string) {
	d.must(d.file.SetCellFormula(sheet, cell, formula))
	result, err := d.file.CalcCellValue(sheet, cell, excelize.Options{RawCellValue: true})
	d.must(err)
	d.must(d.file.SetCellDefault(sheet, cell, result))
	d.must(d.file.SetCellFormula(sheet, cell, formula))
}

// inWords gives the labels of choices, and yes or no, in the workbook's language; other words are people's own.
func (d *drawing) inWords(column *marker.Column, text string) string {
	picks, _ := d.form.Choices.Get(column.Column.Choices)
	items := strings.Split(text, "; ")
	for i, item := range items {
		if pick, ok := picks.Get(item); ok {
			items[i] = pick.Label.In(d.Language)
		}
		if column.Spec.Kind == fact.YesNo && (item == "yes" || item == "no") {
			items[i] = d.words.Say("template." + strings.ToUpper(item))
		}
	}
	return strings.Join(items, "; ")
}
