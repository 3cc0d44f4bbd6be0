package workbook

import (
	"fmt"
	"path/filepath"
	"testing"

	"github.com/xuri/excelize/v2"
)

// templateLike writes a workbook of 13 sheets and about 1,000 cells, with the styles and lists that a template has.
func templateLike(t testing.TB) string {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	header, _ := f.NewStyle(&excelize.Style{Font: &excelize.Font{Bold: true}, Fill: excelize.Fill{Type: "pattern", Color: []string{"DDEEFF"}, Pattern: 1}})
	for s := range 13 {
		sheet := fmt.Sprintf("Table %d", s)
		f.NewSheet(sheet)
		for row := 1; row <= 8; row++ {
			for col := 1; col <= 10; col++ {
				cell, _ := excelize.CoordinatesToCellName(col, row)
				switch {
				case row == 1:
					f.SetCellStr(sheet, cell, fmt.Sprintf("Header %d", col))
				case col%3 == 0:
					f.SetCellFloat(sheet, cell, float64(row*col)*1234.56, -1, 64)
				default:
					f.SetCellStr(sheet, cell, fmt.Sprintf("What stands in row %d and column %d of sheet %d", row, col, s))
				}
			}
		}
		f.SetCellStyle(sheet, "A1", "J1", header)
		f.SetColWidth(sheet, "A", "J", 20)
		list := excelize.NewDataValidation(true)
		list.Sqref = "B2:B500"
		list.SetDropList([]string{"yes", "no"})
		f.AddDataValidation(sheet, list)
	}
	f.DeleteSheet("Sheet1")
	file := filepath.Join(t.TempDir(), "template.xlsx")
	if err := f.SaveAs(file); err != nil {
		t.Fatal(err)
	}
	return file
}

// BenchmarkOpen is to be compared with BenchmarkBare, which is the least that reading the same workbook through excelize
// can cost.
func BenchmarkOpen(b *testing.B) {
	file := templateLike(b)
	for b.Loop() {
		book, found := Open(b.Context(), file, "template.xlsx")
		if found != nil || len(book.Sheets) != 13 {
			b.Fatal(found)
		}
	}
}

func BenchmarkBare(b *testing.B) {
	file := templateLike(b)
	for b.Loop() {
		f, err := excelize.OpenFile(file, excelize.Options{RawCellValue: true})
		if err != nil {
			b.Fatal(err)
		}
		for _, sheet := range f.GetSheetList() {
			rows, _ := f.Rows(sheet)
			for rows.Next() {
				if _, err := rows.Columns(); err != nil {
					b.Fatal(err)
				}
			}
			rows.Close()
		}
		f.Close()
	}
}
