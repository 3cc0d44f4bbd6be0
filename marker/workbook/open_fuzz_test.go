package workbook

import (
	"os"
	"path/filepath"
	"testing"
)

// FuzzOpen changes the bytes of workbooks. Whatever they are, opening ends with a book or a reason, and a book is in order.
func FuzzOpen(f *testing.F) {
	for name := range oddOnes {
		data, err := os.ReadFile(filepath.Join(oddWorkbooks, name))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		file := filepath.Join(t.TempDir(), "x.xlsx")
		if err := os.WriteFile(file, data, 0o600); err != nil {
			t.Fatal(err)
		}
		checkOrder(t, file)
	})
}

// FuzzSheet does the same to the XML of a sheet, which a change of bytes rarely reaches through the zip.
func FuzzSheet(f *testing.F) {
	f.Add(`<sheetData><row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2"><f>A1+1</f></c></row></sheetData><mergeCells><mergeCell ref="A2:B3"/></mergeCells>`)
	f.Add(`<cols><col min="1" max="9" hidden="1"/></cols><sheetData><row hidden="1"><c t="inlineStr"><is><t>x</t></is></c><c t="e"><v>#N/A</v></c></row></sheetData>`)
	f.Add(`<sheetData><row r="1"><c r="B1"><v>1</v></c><c r="A1"><f>SUM(A:A)</f></c></row><row r="1"><c r="B1"><v>2</v></c></row></sheetData>`)
	f.Fuzz(func(t *testing.T, inside string) {
		file := filepath.Join(t.TempDir(), "x.xlsx")
		if err := os.WriteFile(file, packSheet(t, inside), 0o600); err != nil {
			t.Fatal(err)
		}
		checkOrder(t, file)
	})
}

func checkOrder(t *testing.T, file string) {
	book, found := Open(t.Context(), file, "x.xlsx")
	if found != nil {
		if book != nil && (len(book.SHA256) != 64 || book.Sheets != nil) {
			t.Fatalf("of a workbook that was not read there is more than its hash: %+v", book)
		}
		return
	}
	for _, sheet := range book.Sheets {
		number := 0
		for _, row := range sheet.Rows {
			if row.Number <= number || row.Number > finalRow || len(row.Cells) == 0 {
				t.Fatalf("row %d after row %d, with %d cells", row.Number, number, len(row.Cells))
			}
			number = row.Number
			checkCells(t, row)
		}
	}
}

func checkCells(t *testing.T, row Row) {
	col := int32(0)
	for _, c := range row.Cells {
		if c.Col <= col || c.Col > finalColumn || c.Raw == "" {
			t.Fatalf("column %d after column %d: %q", c.Col, col, c.Raw)
		}
		col = c.Col
	}
}
