package main

import (
	"strings"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/xuri/excelize/v2"
)

// write FILE SHEET!CELL TEXT types a text into a cell of a workbook.
func write(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf("usage: write FILE SHEET!CELL TEXT")
	}
	book, err := excelize.OpenFile(ts.MkAbs(args[0]))
	ts.Check(err)
	defer book.Close()
	sheet, cell, _ := strings.Cut(args[1], "!")
	ts.Check(book.SetCellStr(sheet, cell, args[2]))
	ts.Check(book.Save())
}
