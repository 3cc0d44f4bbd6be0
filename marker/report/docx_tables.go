package report

import (
	"github.com/gomutex/godocx/docx"
	"github.com/gomutex/godocx/wml/ctypes"
	"github.com/gomutex/godocx/wml/stypes"
)

// headColour lies behind the headers of columns.
const headColour = "EEF3F7"

// findingWidths are the widths of the columns of findings, in twips; together they are as wide as the page.
var findingWidths = []int{1420, 1350, 1340, 5628, 2700, 2700}

// documentPage is a page of such a document, in its small letters. A row of more than about a third of it is broken by the page's
// end, since whole it would leave that much of a page empty; its paragraphs stay whole, by their style.
var documentPage = sheetSize{lineOf: [findingColumns]int{13, 13, 13, 62, 29, 29}, tallest: 18}

// sheetTable is a table of the document: its columns are as wide as they are told, whatever stands in them.
type sheetTable struct {
	*docx.Table
	widths []int
}

func (p paper) newTable(widths []int) sheetTable {
	table := sheetTable{p.AddTable(), widths}
	table.Style("Ruled")
	table.Layout(stypes.TableLayoutFixed)
	for _, width := range widths {
		table.Grid(uint64(width))
	}
	table.Width(sum(widths), stypes.TableWidthDxa)
	return table
}

// row adds a row of empty cells. A row that is kept whole is not broken by the end of a page.
func (t sheetTable) row(whole bool) []*docx.Cell {
	row := t.AddRow()
	cells := make([]*docx.Cell, len(t.widths))
	for i, width := range t.widths {
		cells[i] = row.AddCell().Width(width, stypes.TableWidthDxa)
	}
	if whole {
		t.property().CantSplit = ctypes.OnOffFromBool(true)
	}
	return cells
}

// property is that of the row added last.
func (t sheetTable) property() *ctypes.RowProperty {
	rows := t.GetCT().RowContents
	return rows[len(rows)-1].Row.Property
}

// head adds the header, which stands again on every page.
func (t sheetTable) head(columns []Column) {
	for i, cell := range t.row(true) {
		cell.BackgroundColor(headColour)
		paragraph := inCell(cell, styleHead)
		paragraph.AddText(unparted(columns[i].Title))
		if columns[i].Number {
			paragraph.Justification(stypes.JustificationRight)
		}
	}
	t.property().Header = ctypes.OnOffFromBool(true)
}

// inCell begins a paragraph in a cell.
func inCell(cell *docx.Cell, style string) *docx.Paragraph {
	paragraph := cell.AddEmptyPara()
	paragraph.Style(style)
	return paragraph
}

func (p paper) table(t Table) {
	table := p.newTable(columnWidths(t))
	table.head(t.Columns)
	for _, row := range t.Rows {
		for i, cell := range table.row(true) {
			entry(cell, t.Columns[i], row[i])
		}
	}
	table.together()
	p.gap()
}

// entry writes a cell, linked where it leads to a file of ours.
func entry(cell *docx.Cell, column Column, e Entry) {
	style := styleCell
	if column.Number {
		style = styleNumber
	}
	paragraph := inCell(cell, style)
	if e.Link != "" {
		paragraph.AddLink(unparted(e.Text), reference(e.Link))
		return
	}
	paragraph.AddText(unparted(e.Text))
}

func (p paper) findings(f Findings) {
	table := p.newTable(findingWidths)
	table.head(columns(f.Columns[:]...))
	for _, row := range f.Rows {
		filled := f.cells(row)
		for i, cell := range table.row(!f.taller(row, documentPage)) {
			p.fill(cell, filled[i])
		}
	}
	p.gap()
}

// fill writes items below each other. Word calls a cell without any paragraph broken.
func (p paper) fill(cell *docx.Cell, items []Item) {
	for _, item := range items {
		p.say(inCell(cell, styleCell), item)
		p.fillWithin(cell, item.Items, 0)
	}
	if len(items) == 0 {
		inCell(cell, styleCell)
	}
}

func (p paper) fillWithin(cell *docx.Cell, items []Item, depth int) {
	for _, item := range items {
		paragraph := inCell(cell, styleCell)
		paragraph.Numbering(bulletsOfCell, min(depth, deepest))
		p.say(paragraph, item)
		p.fillWithin(cell, item.Items, depth+1)
	}
}

// gap keeps a table from growing together with one below it.
func (p paper) gap() { p.styled(styleCell) }
