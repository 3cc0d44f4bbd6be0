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

// write puts words into a cell, or a formula where they begin with =.
func (d *drawing) write(sheet string, col, row int, text string) {
	switch {
	case text == "":
	case text[0] == '=':
		d.formula(sheet, cellName(col, row), text[1:])
	default:
		d.must(d.file.SetCellStr(sheet, cellName(col, row), text))
	}
}

// enter writes the value of a column as people would: choices in words, plain digits as numbers, ISO dates as dates, text
// that begins with = as a formula, anything else as it stands.
func (d *drawing) enter(sheet, cell string, column *marker.Column, text string) {
	day, noDate := time.Parse(time.DateOnly, text)
	switch kind := column.Spec.Kind; {
	case text == "":
	case text[0] == '=':
		d.formula(sheet, cell, text[1:])
	case kind == fact.Date && noDate == nil:
		first := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)
		d.must(d.file.SetCellInt(sheet, cell, int64(day.Sub(first).Hours()/24)))
		d.must(d.file.SetCellStyle(sheet, cell, cell, d.dates))
	case isNumeric(kind) && strings.Trim(text, "0123456789.") == "":
		d.must(d.file.SetCellDefault(sheet, cell, text))
	default:
		d.must(d.file.SetCellStr(sheet, cell, d.inWords(column, text)))
	}
}

func isNumeric(kind fact.Kind) bool {
	return kind == fact.Number || kind == fact.Amount || kind == fact.Year || kind == fact.Measured
}

// formula writes a formula with its result, as a spreadsheet saves it. What other formulas need must stand there already.
func (d *drawing) formula(sheet, cell, formula string) {
	d.must(d.file.SetCellFormula(sheet, cell, formula))
	result, err := d.file.CalcCellValue(sheet, cell, excelize.Options{RawCellValue: true})
	d.must(err)
	_, err = strconv.ParseFloat(result, 64)
	d.must(err)
	d.must(d.file.SetCellDefault(sheet, cell, result))
	d.must(d.file.SetCellFormula(sheet, cell, formula))
}

// inWords gives the labels of choices, or yes and no, in the workbook's language; other words are people's own.
func (d *drawing) inWords(column *marker.Column, text string) string {
	if column.Spec.Kind != fact.Choice && column.Spec.Kind != fact.YesNo {
		return text
	}
	picks, _ := d.form.Choices.Get(column.Column.Choices)
	items := strings.Split(text, "; ")
	for i, item := range items {
		if pick, ok := picks.Get(item); ok {
			items[i] = pick.Label.In(d.Language)
		} else if item == "yes" || item == "no" {
			items[i] = d.words.Say("template." + strings.ToUpper(item))
		}
	}
	return strings.Join(items, "; ")
}
