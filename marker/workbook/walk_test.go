package workbook

import (
	"fmt"
	"strings"
	"testing"
)

func TestRows(t *testing.T) {
	for _, test := range []struct{ name, inside, want string }{
		{"without places", `<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>`, "A1=1 B1=2 A2=3"},
		{"with gaps", `<sheetData><row r="3"><c r="C3"><v>1</v></c></row><row r="9"><c><v>2</v></c></row></sheetData>`, "C3=1 A9=2"},
		{"places in the cells alone", `<sheetData><row><c r="B4"><v>1</v></c></row><row><c r="A5"><v>2</v></c></row></sheetData>`, "B4=1 A5=2"},
		{"a cell that says another row", `<sheetData><row r="2"><c r="A2"><v>1</v></c><c r="B1"><v>2</v></c><c r="C2"><v>3</v></c></row></sheetData>`, "B1=2 A2=1 C2=3"},
		{"the same row twice", `<sheetData><row r="1"><c r="B1"><v>2</v></c></row><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`, "A1=1 B1=2"},
		{"hidden rows", `<sheetData><row r="1" hidden="1"><c><v>1</v></c></row><row r="2"><c><v>2</v></c></row></sheetData>`, "A1=1/hidden A2=2"},
		{"hidden columns", `<cols><col min="1" max="1"/><col min="2" max="3" hidden="true"/></cols><sheetData><row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c><c><v>4</v></c></row></sheetData>`,
			"A1=1 B1=2/hidden C1=3/hidden D1=4"},
	} {
		t.Run(test.name, func(t *testing.T) {
			book := readPacked(t, packSheet(t, test.inside))
			if got := cellsOf(book); got != test.want {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
			if len(book.Problems) > 0 {
				t.Error(book.Problems)
			}
		})
	}
}

func TestRowsWithNothingInThemAreLeftOut(t *testing.T) {
	var rows strings.Builder
	for row := 1; row <= 20_000; row++ {
		fmt.Fprintf(&rows, `<row r="%d" s="1"><c r="A%d" s="1"/><c r="B%d" t="str"><v> </v></c></row>`, row, row, row)
	}
	book := readPacked(t, packSheet(t, `<sheetData>`+rows.String()+`<row r="30000"><c><v>1</v></c></row></sheetData>`))
	if got := cellsOf(book); got != "A30000=1" {
		t.Error(got)
	}
}

func TestSheetsThatBreakOff(t *testing.T) {
	whole := `<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2" t="str"><v>two</v></c></row></sheetData></worksheet>`
	for end := range len(whole) {
		book, found := readBook(t.Context(), pack(t, "xl/worksheets/one.xml", whole[:end]), "x.xlsx")
		got := outcome(book, found)
		if !strings.Contains(got, "SHEET_CUT_SHORT") {
			t.Errorf("cut after %q: %s", whole[:end], got)
		}
		if found == nil && strings.Contains(cellsOf(book), "A2=t") && !strings.Contains(cellsOf(book), "A2=two") {
			t.Errorf("half a cell was read: %s", cellsOf(book))
		}
	}
	if got := outcome(readBook(t.Context(), pack(t, "xl/worksheets/one.xml", whole), "x.xlsx")); got != "read" {
		t.Error(got)
	}
}

func TestMoreRowsThanAreRead(t *testing.T) {
	rows := strings.Repeat(`<row><c><v>1</v></c></row>`, mostRows+1)
	book := readPacked(t, packSheet(t, `<sheetData>`+rows+`</sheetData>`))
	if got := outcome(book, nil); got != "read SHEET_TOO_LONG S row=500000" {
		t.Error(got)
	}
	if got := len(book.Sheets[0].Rows); got != mostRows {
		t.Errorf("%d rows", got)
	}
}
