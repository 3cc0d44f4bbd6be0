package fact

import (
	"strconv"
	"strings"
)

// LastRow and LastCol are where a sheet of Excel ends: row 1,048,576 and column XFD.
const (
	LastRow = 1 << 20
	LastCol = 1 << 14
)

// Cell is a place in a workbook. Col and Row count from 1; the zero Cell is no place.
type Cell struct {
	Sheet    string
	Col, Row int
}

// IsZero reports whether c is no place at all.
func (c Cell) IsZero() bool { return c.Row == 0 }

// String writes the cell as Excel does, Budget!M7, its sheet quoted as QuoteSheet does. The zero Cell is "".
func (c Cell) String() string {
	if c.IsZero() {
		return ""
	}
	return QuoteSheet(c.Sheet) + "!" + c.Local()
}

// Local is the cell without its sheet: M7.
func (c Cell) Local() string { return Column(c.Col) + strconv.Itoa(c.Row) }

// Column is the letters of a column: A for 1, XFD for 16384, "" for what is no column.
func Column(n int) string {
	var letters [8]byte
	i := len(letters)
	for ; n > 0 && i > 0; n = (n - 1) / 26 {
		i--
		letters[i] = byte('A' + (n-1)%26)
	}
	return string(letters[i:])
}

// ParseCell reads what String writes. A name that Excel would quote may stand bare, as people write it.
func ParseCell(text string) (Cell, bool) {
	mark := strings.LastIndexByte(text, '!')
	if mark <= 0 {
		return Cell{}, false
	}
	sheet, ok := unquoteSheet(text[:mark])
	if !ok {
		return Cell{}, false
	}
	col, row, ok := parseLocal(text[mark+1:])
	return Cell{Sheet: sheet, Col: col, Row: row}, ok
}

// parseLocal reads M7 into its column and row.
func parseLocal(text string) (col, row int, ok bool) {
	i := 0
	for ; i < len(text) && 'A' <= text[i] && text[i] <= 'Z' && i < 4; i++ {
		col = col*26 + int(text[i]-'A') + 1
	}
	if i == 0 || col > LastCol || i == len(text) || text[i] < '1' || text[i] > '9' {
		return 0, 0, false
	}
	row, err := strconv.Atoi(text[i:])
	if err != nil || row > LastRow {
		return 0, 0, false
	}
	return col, row, true
}
