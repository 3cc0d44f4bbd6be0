package markertest

import (
	"fmt"

	"github.com/xuri/excelize/v2"
)

// WriteSheet writes a workbook of one sheet of texts, one row after another.
func WriteSheet(file string, rows [][]string) error {
	book := excelize.NewFile()
	defer book.Close()
	for i, row := range rows {
		if err := book.SetSheetRow("Sheet1", fmt.Sprintf("A%d", i+1), &row); err != nil {
			return err
		}
	}
	return book.SaveAs(file)
}
