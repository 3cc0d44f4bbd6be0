package markertest

import (
	"fmt"

	"github.com/xuri/excelize/v2"
)

// Sheet is a sheet of texts, one row after another.
type Sheet struct {
	Name string
	Rows [][]string
}

// WriteSheet writes a workbook of one sheet of texts, one row after another.
func WriteSheet(file string, rows [][]string) error {
	return WriteSheets(file, []Sheet{{"Sheet1", rows}})
}

// WriteSheets writes a workbook of sheets of texts, at least one, and gives the error of excelize where one cannot be written.
func WriteSheets(file string, sheets []Sheet) error {
	book := excelize.NewFile()
	defer book.Close()
	if err := book.SetSheetName("Sheet1", sheets[0].Name); err != nil {
		return err
	}
	for _, sheet := range sheets {
		if err := writeRows(book, sheet); err != nil {
			return err
		}
	}
	return book.SaveAs(file)
}

func writeRows(book *excelize.File, sheet Sheet) error {
	if _, err := book.NewSheet(sheet.Name); err != nil { // one that is there already is kept
		return err
	}
	for i, row := range sheet.Rows {
		if err := book.SetSheetRow(sheet.Name, fmt.Sprintf("A%d", i+1), &row); err != nil {
			return err
		}
	}
	return nil
}
