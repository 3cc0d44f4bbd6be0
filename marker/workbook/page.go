package workbook

import (
	"slices"
	"strings"

	"locmark/marker/fact"
)

// page is a sheet with the words of its first rows folded, once for all the layouts that look at them.
type page struct {
	*Sheet
	name   string
	folded [][]string
}

// newPages gives the pages of a book, without the sheets of a template that hold no evidence.
func newPages(book *Book) []*page {
	var pages []*page
	for i := range book.Sheets {
		if sheet := &book.Sheets[i]; !isCompanion(sheet.Name) {
			pages = append(pages, &page{Sheet: sheet, name: sheetName(sheet.Name)})
		}
	}
	return pages
}

// sheetName is a sheet's name as it is looked up: folded, and without the numbers that people put before and after it
// ("3. Budget", "Budget 2025", "Partners (2)").
func sheetName(name string) string {
	folded := fact.Fold(name)
	if bare := strings.Trim(folded, "0123456789 "); bare != "" {
		return bare
	}
	return folded
}

// longestHeader is the longest text, in bytes, that is looked at as a header or a label.
const longestHeader = 100

// words are the cells of a row, folded; "" stands for a text too long to be a header.
func (p *page) words(row int) []string {
	for len(p.folded) <= row {
		cells := p.Rows[len(p.folded)].Cells
		words := make([]string, len(cells))
		for i, cell := range cells {
			if len(cell.Raw) <= longestHeader {
				words[i] = fact.Fold(trimHeader(cell.Raw))
			}
		}
		p.folded = append(p.folded, words)
	}
	return p.folded[row]
}

// at is the place of a cell of the page.
func (p *page) at(row int, col int32) fact.Cell {
	return fact.Cell{Sheet: p.Name, Col: int(col), Row: p.Rows[row].Number}
}

// drop takes the cell of a column out of a row, so that its text is kept nowhere.
func (r *Row) drop(col int32) {
	r.Cells = slices.DeleteFunc(r.Cells, func(c Cell) bool { return c.Col == col })
}
