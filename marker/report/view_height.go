package report

// sheetSize is what A4 landscape holds: about how many characters a line of each column of findings, and how many lines a row may
// take and still be kept whole, so that a finding is read in one piece. A taller one would leave much of a page empty.
type sheetSize struct {
	lineOf  [findingColumns]int
	tallest int
}

// printedPage is a printed page of HTML. As in a document, a row of more than about a third of it is broken by its end.
var printedPage = sheetSize{lineOf: [findingColumns]int{16, 18, 14, 59, 26, 27}, tallest: 15}

// tall reports a row of findings that may go on on the next page of print.
func (f Findings) tall(row Found) bool { return f.taller(row, printedPage) }

// taller reports a row of findings that takes more lines than are kept whole.
func (f Findings) taller(row Found, page sheetSize) bool {
	for column, items := range f.cells(row) {
		if linesOf(items, page.lineOf[column]) > page.tallest {
			return true
		}
	}
	return false
}

// linesOf counts the lines that items take where a line holds so many characters.
func linesOf(items []Item, line int) int {
	lines := 0
	for _, item := range items {
		length := width(item.Label) + width(item.Text) + width(item.More)
		for _, cell := range item.Cells {
			length += width(cell) + len(", ")
		}
		lines += 1 + length/line + linesOf(item.Items, line-2)
	}
	return lines
}
