package workbook

import (
	"testing"

	"github.com/xuri/excelize/v2"
	"pgregory.net/rapid"
)

func TestParseReference(t *testing.T) {
	for _, test := range []struct {
		text     string
		col, row int
		ok       bool
	}{
		{"A1", 1, 1, true},
		{"xfd1048576", finalColumn, finalRow, true},
		{"XFE7", finalColumn + 1, 7, true},
		{"ZZZZZZZZZZZZZZZZ7", finalColumn + 1, 7, true},
		{"A231999999999940", 1, finalRow + 1, true},
		{"A99999999999999999999999999", 1, finalRow + 1, true},
		{"", 0, 0, false},
		{"A", 0, 0, false},
		{"7", 0, 0, false},
		{"A0", 1, 0, false},
		{"A-1", 1, 0, false},
		{"é1", 0, 0, false},
	} {
		col, row, ok := parseReference(test.text)
		if ok != test.ok || ok && (col != test.col || row != test.row) {
			t.Errorf("%q: %d, %d, %t", test.text, col, row, ok)
		}
	}
}

func TestParseReferenceReadsWhatExcelizeWrites(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		col, row := rapid.IntRange(1, finalColumn).Draw(t, "col"), rapid.IntRange(1, finalRow).Draw(t, "row")
		text, err := excelize.CoordinatesToCellName(col, row)
		if err != nil {
			t.Fatal(err)
		}
		if c, r, ok := parseReference(text); c != col || r != row || !ok {
			t.Errorf("%s: %d, %d, %t", text, c, r, ok)
		}
	})
}
