package workbook

import (
	"cmp"
	"slices"

	"locmark/marker/fact"
)

// Book is the raw text of a workbook.
type Book struct {
	Path     string // as given to Open for messages: the relative path
	SHA256   string // of the workbook's bytes, in hex
	Date1904 bool   // dates count from 1904 instead of 1900
	Saved    string // the day on which it was last saved, 2026-03-31; "" where it does not say
	Sheets   []Sheet
	Problems []fact.Problem // what was wrong with the workbook or its cells, but did not stop it
}

// Sheet is one worksheet. Chart sheets and the like are left out of a Book, and its sheets are in workbook order.
type Sheet struct {
	Name   string
	Hidden bool
	Rows   []Row
	merged []block
	wide   []block // merged areas of several columns
}

// Row is one row that has something in it; the others are left out.
type Row struct {
	Number int
	Cells  []Cell // not empty, in column order
}

// Cell is one cell that is not empty. Raw is what the file holds: numbers with all their digits, dates as serial numbers
// or as ISO text, booleans as 1 or 0. Cells that hold only white space count as empty.
//
// A value that stands in a merged area of several rows is repeated, as Merged, in its column for each further row that
// has something else in it: people merge a territory's name beside its rows. A reader of amounts must not count one again.
type Cell struct {
	Col int32
	How fact.How
	Raw string
}

// Get gives the cell of a column, counted from 1.
func (r Row) Get(col int) (Cell, bool) {
	at, found := searchColumn(r.Cells, col)
	if !found {
		return Cell{}, false
	}
	return r.Cells[at], true
}

// searchColumn finds where the cell of a column stands in a row, or would stand.
func searchColumn(cells []Cell, col int) (int, bool) {
	return slices.BinarySearchFunc(cells, int32(col), func(c Cell, col int32) int { return cmp.Compare(c.Col, col) })
}

// searchRow finds where the row of a number stands in a sheet, or would stand.
func searchRow(rows []Row, number int) (int, bool) {
	return slices.BinarySearchFunc(rows, number, func(r Row, number int) int { return cmp.Compare(r.Number, number) })
}

// Cite gives the place to quote for a cell of a row: its own, or the top-left cell of the merged area it repeats.
func (s *Sheet) Cite(row int, c Cell) fact.Cell {
	if c.How&fact.Merged != 0 {
		row = s.topOf(row, c.Col)
	}
	return fact.Cell{Sheet: s.Name, Col: int(c.Col), Row: row}
}

// topOf is the first row of the merged area that a row lies in, in the area's first column; the row itself where there is none.
func (s *Sheet) topOf(row int, col int32) int {
	below, _ := slices.BinarySearchFunc(s.merged, block{left: int(col), top: row}, block.compare)
	if below == 0 {
		return row
	}
	if area := s.merged[below-1]; area.left == int(col) && row <= area.bottom {
		return area.top
	}
	return row
}
