package markertest

import (
	"slices"

	"github.com/xuri/excelize/v2"

	"locmark/marker/fact"
)

// Fill opens a workbook with sheets of ratings, in which one row has the titles "programme" and "criterion", and saves it with
// what a function gives for each row below: it receives the row's texts by title, and gives the texts to write, by title.
func Fill(file string, entries func(row map[string]string) map[string]string) error {
	book, err := excelize.OpenFile(file)
	if err != nil {
		return err
	}
	defer book.Close()
	for _, sheet := range book.GetSheetList() {
		rows, err := book.GetRows(sheet)
		if err != nil {
			return err
		}
		header := slices.IndexFunc(rows, func(row []string) bool {
			return slices.Contains(row, "programme") && slices.Contains(row, "criterion")
		})
		for i := header + 1; header >= 0 && i < len(rows); i++ {
			if err := fillRow(book, sheet, i+1, rows[header], entries(titled(rows[header], rows[i]))); err != nil {
				return err
			}
		}
	}
	return book.Save()
}

func titled(titles, texts []string) map[string]string {
	row := map[string]string{}
	for i, text := range texts {
		if i < len(titles) {
			row[titles[i]] = text
		}
	}
	return row
}

func fillRow(book *excelize.File, sheet string, row int, titles []string, entries map[string]string) error {
	for i, title := range titles {
		if text, given := entries[title]; given {
			if err := book.SetCellStr(sheet, fact.Cell{Col: i + 1, Row: row}.Local(), text); err != nil {
				return err
			}
		}
	}
	return nil
}
