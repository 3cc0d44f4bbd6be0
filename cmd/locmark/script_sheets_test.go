package main

import (
	"path/filepath"
	"strings"

	"github.com/rogpeppe/go-internal/testscript"

	"locmark/marker/markertest"
)

// sheets FILE.xlsx NAME.txt… writes a workbook of several sheets, each named after its text and written as by sheet.
func sheets(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: sheets FILE.xlsx NAME.txt…")
	}
	var all []markertest.Sheet
	for _, file := range args[1:] {
		name := strings.TrimSuffix(filepath.Base(file), ".txt")
		all = append(all, markertest.Sheet{Name: name, Rows: barred(ts, file)})
	}
	ts.Check(markertest.WriteSheets(ts.MkAbs(args[0]), all))
}

// barred reads a row for each line of a text, whose cells stand between bars.
func barred(ts *testscript.TestScript, file string) [][]string {
	var rows [][]string
	for line := range strings.Lines(ts.ReadFile(file)) {
		var row []string
		for cell := range strings.SplitSeq(strings.TrimSpace(line), "|") {
			row = append(row, strings.TrimSpace(cell))
		}
		rows = append(rows, row)
	}
	return rows
}
