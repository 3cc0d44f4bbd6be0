package workbook

import (
	"cmp"
	"strconv"
	"strings"
)

// The last row and column of a sheet in Excel.
const (
	finalRow    = 1_048_576
	finalColumn = 16_384 // XFD
)

// block is a rectangle of cells, from its top-left to its bottom-right one.
type block struct{ left, top, right, bottom int }

// compare orders blocks by their first column, then by their first row.
func (b block) compare(c block) int {
	return cmp.Or(cmp.Compare(b.left, c.left), cmp.Compare(b.top, c.top))
}

func (b block) holds(col, row int) bool {
	return b.left <= col && col <= b.right && b.top <= row && row <= b.bottom
}

func (b block) size() int { return (b.right - b.left + 1) * (b.bottom - b.top + 1) }

// parseReference reads a cell's reference such as "B12". It is not ok where that is no reference at all; a place beyond
// the end of a sheet is ok, and above finalRow or finalColumn.
func parseReference(text string) (col, row int, ok bool) {
	i := 0
	for ; i < len(text) && isLetter(text[i]); i++ {
		col = min(col*26+int(text[i]&0x1f), finalColumn+1)
	}
	if i == 0 || i == len(text) {
		return 0, 0, false
	}
	row, ok = parseCount(text[i:], finalRow+1)
	return col, row, ok && row > 0
}

// parseBlock reads "B2:C5", or "B2" as a block of one cell.
func parseBlock(text string) (block, bool) {
	from, to, found := strings.Cut(strings.ReplaceAll(text, "$", ""), ":")
	if !found {
		to = from
	}
	left, top, ok := parseReference(from)
	right, bottom, also := parseReference(to)
	if !ok || !also {
		return block{}, false
	}
	return block{min(left, right), min(top, bottom), max(left, right), max(top, bottom)}, true
}

// parseWhole reads whole columns "B:C" or whole rows "2:5".
func parseWhole(text string) (block, bool) {
	from, to, _ := strings.Cut(strings.ReplaceAll(text, "$", ""), ":")
	if columns, ok := parseBlock(from + "1:" + to + strconv.Itoa(finalRow)); ok {
		return columns, true
	}
	return parseBlock("A" + from + ":XFD" + to)
}

// parseCount reads a whole number; what is above the highest is the highest.
func parseCount(text string, highest int) (int, bool) {
	n := 0
	for i := range len(text) {
		if text[i] < '0' || text[i] > '9' {
			return 0, false
		}
		n = min(n*10+int(text[i]-'0'), highest)
	}
	return n, text != ""
}

func isLetter(b byte) bool { return 'A' <= b && b <= 'Z' || 'a' <= b && b <= 'z' }
