package workbook

import (
	"strings"
	"unicode/utf8"

	"locmark/marker"
)

// What a sheet measures, in characters of its usual size, and in points.
const (
	widthOfText = 24  // a column that has no width of its own
	widthOfPage = 200 // as much as can be read on a page across
	lineHeight  = 15
	highest     = 409 // rows are no higher
)

func widthOf(column *marker.Column) int {
	if column.Width > 0 {
		return column.Width
	}
	return widthOfText
}

func widthOfTable(table *marker.Table) int {
	width := 0
	for i := range table.Columns {
		width += widthOf(&table.Columns[i])
	}
	return width
}

// fitted is how many lines the wrapped cells of a row take. Excel finds that out by itself; other programs do not.
type fitted struct{ lines int }

// add counts the lines of a text in a cell of a width. Letters are narrower than the digits by which widths are measured,
// but a line breaks at a word.
func (f *fitted) add(text string, width int) {
	lines, room := 0, max(1, width*11/10)
	for part := range strings.SplitSeq(text, "\n") {
		lines += max(1, (utf8.RuneCountInString(part)+room-1)/room)
	}
	f.lines = max(f.lines, lines)
}

// fit sets the height of a row whose text does not fit one line. The others are left to grow as people write.
func (t *template) fit(sheet string, row int, f fitted) {
	if f.lines > 1 {
		t.try(t.file.SetRowHeight(sheet, row, min(highest, float64(f.lines*lineHeight+3))))
	}
}
