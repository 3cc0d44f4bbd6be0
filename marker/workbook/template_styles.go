package workbook

import (
	"github.com/xuri/excelize/v2"

	"locmark/marker/fact"
)

// The colours of a template: one for what every stage is asked, one for what only some are, one for cells to write in.
const (
	alwaysColour = "1F4E78"
	laterColour  = "B45309"
	inputColour  = "FFF9E5"
	quietColour  = "595959"
	lineColour   = "BFBFBF"

	textSize = 11
)

// templateStyles are the styles of a template by their number in the file.
type templateStyles struct {
	title, section, text, quiet, label, mark, warning, command int
	always, later                                              int // headers
	lightRow                                                   int // the line under a filled row, a conditional style
	cells                                                      map[fact.Kind]int
	inputs                                                     map[fact.Kind]int // the same, on the programme's sheet
}

func (t *template) makeStyles() templateStyles {
	top := &excelize.Alignment{Vertical: "top", WrapText: true}
	s := templateStyles{
		title:   t.style(excelize.Style{Font: font(16, true, alwaysColour)}),
		section: t.style(excelize.Style{Font: font(13, true, alwaysColour)}),
		text:    t.style(excelize.Style{Alignment: top}),
		quiet:   t.style(excelize.Style{Font: font(textSize, false, quietColour)}),
		label:   t.style(excelize.Style{Font: font(textSize, true, ""), Alignment: top}),
		mark:    t.style(excelize.Style{Alignment: &excelize.Alignment{Horizontal: "center", Vertical: "top"}}),
		warning: t.style(excelize.Style{Font: font(textSize, true, laterColour)}),
		command: t.style(excelize.Style{Font: &excelize.Font{Family: "Consolas", Size: textSize}, Fill: fill(inputColour)}),
		always:  t.header(alwaysColour),
		later:   t.header(laterColour),
		cells:   map[fact.Kind]int{},
		inputs:  map[fact.Kind]int{},
	}
	for kind := fact.Text; int(kind) < len(fact.KindNames); kind++ {
		s.cells[kind] = t.style(cellStyle(kind))
		s.inputs[kind] = t.style(inputStyle(kind))
	}
	s.lightRow = t.conditional(excelize.Style{Border: []excelize.Border{{Type: "bottom", Style: 1, Color: lineColour}}})
	return s
}

func (t *template) style(style excelize.Style) int {
	id, err := t.file.NewStyle(&style)
	t.try(err)
	return id
}

func (t *template) conditional(style excelize.Style) int {
	id, err := t.file.NewConditionalStyle(&style)
	t.try(err)
	return id
}

func (t *template) header(colour string) int {
	return t.style(excelize.Style{
		Font:      font(textSize, true, "FFFFFF"),
		Fill:      fill(colour),
		Alignment: &excelize.Alignment{Vertical: "center", WrapText: true},
		Border:    []excelize.Border{{Type: "right", Style: 1, Color: "FFFFFF"}},
	})
}

func font(size float64, bold bool, colour string) *excelize.Font {
	return &excelize.Font{Family: "Calibri", Size: size, Bold: bold, Color: colour}
}

func fill(colour string) excelize.Fill {
	return excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{colour}}
}

// cellStyle is how cells of a kind are shown. Cells of words have the format Text: a spreadsheet then never makes a
// formula of what begins with = + - or @, a date of "3-4", or a number of the code "007".
func cellStyle(kind fact.Kind) excelize.Style {
	style := excelize.Style{Alignment: &excelize.Alignment{Vertical: "top", WrapText: true}}
	switch kind {
	case fact.Amount:
		style.NumFmt = 4 // #,##0.00, in the reader's own separators
		style.Alignment.Horizontal, style.Alignment.Indent = "right", 1
	case fact.Number:
		style.NumFmt = 3 // #,##0
		style.Alignment.Horizontal, style.Alignment.Indent = "right", 1
	case fact.Year:
		style.NumFmt = 1 // 0
		style.Alignment.Horizontal = "left"
	case fact.Date:
		format := "yyyy-mm-dd"
		style.CustomNumFmt = &format
		style.Alignment.Horizontal = "left"
	case fact.Measured:
		style.NumFmt = 0
		style.Alignment.Horizontal = "left" // numbers and words stand in one column
	default:
		style.NumFmt = 49 // Text
	}
	return style
}

// inputStyle is a cell of the programme's sheet: numbers and words stand in one column, so all are set to the left.
func inputStyle(kind fact.Kind) excelize.Style {
	style := cellStyle(kind)
	style.Fill = fill(inputColour)
	style.Alignment.Horizontal, style.Alignment.Indent = "left", 0
	for _, side := range []string{"left", "right", "top", "bottom"} {
		style.Border = append(style.Border, excelize.Border{Type: side, Style: 1, Color: lineColour})
	}
	return style
}
