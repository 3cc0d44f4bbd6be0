package workbook

import (
	"io"
	"strings"

	"github.com/xuri/excelize/v2"

	"locmark/criteria"
	"locmark/marker/fact"
)

// desk is a workbook on which people write levels: a reviewer's scoring workbook, or the moderator's. It is a template
// without a form; what it says stands in criteria/words/panel.yaml.
type desk struct {
	*template
	cell      int // text, with a line below that keeps rows apart
	small     int // the same in small grey print
	orange    int // the same for what comes first
	waiting   int // a conditional style: something is still asked for
	prefilled int // a cell that was filled in beforehand
}

// deskColumn is a column of a desk: its title, its width in characters, and the style of its cells.
type deskColumn struct {
	title string
	width int
	style int
}

func newDesk(words *criteria.Words) *desk {
	d := &desk{template: &template{TemplateOptions: TemplateOptions{Words: words}, language: words.Language, file: excelize.NewFile()}}
	d.styles = d.makeStyles()
	wrapped := &excelize.Alignment{Vertical: "top", Horizontal: "left", Indent: 1, WrapText: true}
	below := []excelize.Border{{Type: "bottom", Style: 1, Color: lineColour}}
	d.cell = d.style(excelize.Style{Alignment: wrapped, NumFmt: 49, Border: below})
	d.small = d.style(excelize.Style{Font: font(9, false, quietColour), Alignment: wrapped, NumFmt: 49, Border: below})
	d.orange = d.style(excelize.Style{Font: font(textSize, true, ""), Fill: fill("F4B183"), Alignment: wrapped, NumFmt: 49, Border: below})
	d.waiting = d.conditional(excelize.Style{Fill: fill("F8CBAD")})
	d.prefilled = d.style(excelize.Style{
		Font: &excelize.Font{Family: "Calibri", Size: textSize, Italic: true, Color: quietColour}, Fill: fill("EDEDED"), Alignment: wrapped, NumFmt: 49, Border: below,
	})
	return d
}

// say gives a sentence of criteria/words/panel.yaml.
func (d *desk) say(key string, args ...string) string { return d.Words.Say("panel."+key, args...) }

// head writes the titles of columns into a row, and sets the widths.
func (d *desk) head(sheet string, row int, columns []deskColumn) {
	height := fitted{}
	for i, c := range columns {
		d.try(d.file.SetColWidth(sheet, fact.Column(i+1), fact.Column(i+1), float64(c.width)))
		d.write(sheet, i+1, row, c.title, d.styles.always)
		height.add(c.title, c.width-roomForButton)
	}
	d.fit(sheet, row, height)
}

// line writes one row of texts in the styles of their columns, as high as the longest of them takes.
func (d *desk) line(sheet string, row int, columns []deskColumn, texts []string) {
	height := fitted{}
	for i, c := range columns {
		if texts[i] == "" {
			d.try(d.file.SetCellStyle(sheet, place(i+1, row), place(i+1, row), c.style))
			continue
		}
		d.write(sheet, i+1, row, texts[i], c.style)
		height.add(texts[i], c.width)
	}
	d.fit(sheet, row, height)
}

// name writes what a row is about: its first line in bold, what explains it below.
func (d *desk) name(sheet, cell, text string) {
	first, rest, more := strings.Cut(writable(text), "\n")
	if more {
		runs := []excelize.RichTextRun{{Text: first, Font: font(textSize, true, "")}, {Text: "\n" + rest, Font: font(textSize, false, "")}}
		d.try(d.file.SetCellRichText(sheet, cell, runs))
	}
}

// keepInSight freezes what stands above a row and left of a column.
func (d *desk) keepInSight(sheet string, column, row int) {
	corner := place(column, row)
	d.try(d.file.SetPanes(sheet, &excelize.Panes{
		Freeze: true, XSplit: column - 1, YSplit: row - 1, TopLeftCell: corner, ActivePane: "bottomRight",
		Selection: []excelize.Selection{{SQRef: corner, ActiveCell: corner, Pane: "bottomRight"}},
	}))
	zoom := 85.0
	d.try(d.file.SetSheetView(sheet, 0, &excelize.ViewOptions{ZoomScale: &zoom}))
}

// offer gives cells a dropdown of the first so many items of a list on the sheet of lists, and a message: its title, what it says, and what it says
// when another entry is refused, which happens where there is a list.
func (d *desk) offer(sheet, cells string, list string, message [3]string) {
	v := excelize.NewDataValidation(true)
	v.Sqref = cells
	if list != "" {
		v.SetSqrefDropList(list)
		v.SetError(excelize.DataValidationErrorStyleStop, cut(message[0], longestHeading), cut(message[2], longestMessage))
	}
	v.SetInput(cut(message[0], longestHeading), cut(message[1], longestMessage))
	d.try(d.file.AddDataValidation(sheet, v))
}

// mark colours cells while a formula, written for the first of them, holds.
func (d *desk) mark(sheet, cells, formula string) {
	d.try(d.file.SetConditionalFormat(sheet, cells, []excelize.ConditionalFormatOptions{{Type: "formula", Criteria: formula, Format: &d.waiting}}))
}

// save writes the workbook: the same bytes for the same content. About is kept among the document's properties.
func (d *desk) save(w io.Writer, title, about string) error {
	defer d.file.Close()
	d.settle(&excelize.DocProperties{Title: title, Description: about})
	if d.err != nil {
		return d.err
	}
	return d.file.Write(w)
}
