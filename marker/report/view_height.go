package report

// lineOf is about how many characters a line of each column of findings holds on A4 landscape, and tallest how many lines a
// row may take and still be kept whole: what fits on a page, so that a finding is read in one piece. A taller one goes on on
// the next page wherever it is put.
var lineOf = [findingColumns]int{16, 18, 12, 60, 24, 22}

const tallest = 38

// tall reports a row of findings that may go on on the next page.
func (f Findings) tall(row Found) bool {
	for column, items := range f.cells(row) {
		if linesOf(items, lineOf[column]) > tallest {
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
