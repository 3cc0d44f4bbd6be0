package workbook

import (
	"bytes"
	"context"
	"regexp"
	"slices"
	"strings"

	"github.com/xuri/excelize/v2"

	"locmark/marker/fact"
)

// unsolved is the place of a formula that was stored without its result, in a sheet of the book.
type unsolved struct{ sheet, row, col int }

// functions are those that may be calculated: quick ones whose result depends on the cells they name, and so neither on
// the clock nor on chance.
var functions = strings.Fields(`SUM SUMIF SUMIFS SUMPRODUCT SUBTOTAL PRODUCT AVERAGE AVERAGEIF MIN MAX COUNT COUNTA COUNTIF
	COUNTIFS COUNTBLANK ROUND ROUNDUP ROUNDDOWN INT ABS MOD IF IFERROR IFNA AND OR NOT TRUE FALSE ISBLANK ISNUMBER ISERROR
	ISTEXT CONCATENATE CONCAT TEXTJOIN TEXT VALUE LEFT RIGHT MID LEN TRIM UPPER LOWER PROPER SUBSTITUTE DATE YEAR MONTH DAY
	VLOOKUP HLOOKUP XLOOKUP LOOKUP INDEX MATCH CHOOSE SEARCH FIND EDATE EOMONTH MAXIFS MINIFS HYPERLINK`)

var (
	quotedText   = regexp.MustCompile(`"[^"]*"`)
	functionCall = regexp.MustCompile(`([A-Za-z_][A-Za-z0-9_.]*)\s*\(`)
	cellRange    = regexp.MustCompile(`\$?[A-Za-z]{1,3}\$?[0-9]+:\$?[A-Za-z]{1,3}\$?[0-9]+`)
	wholeRange   = regexp.MustCompile(`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[0-9]+:\$?[0-9]+`)
)

// solve calculates the formulas that were stored without their results, on the workbook as excelize loads it. That takes
// many times what reading takes, and is done only where there is such a formula, in a workbook of ordinary size.
func (l *loading) solve(ctx context.Context, data []byte) {
	if len(l.unsolved) == 0 {
		return
	}
	if l.solvable() {
		l.calculate(ctx, data)
	}
	for _, u := range l.unsolved {
		sheet := &l.book.Sheets[u.sheet]
		if cell := sheet.find(u.row, u.col); cell != nil && cell.Raw == "" && cell.How&fact.Calculated == 0 {
			l.report("FORMULA_NOT_CALCULATED", fact.Cell{Sheet: sheet.Name, Col: u.col, Row: u.row})
		}
	}
	for i := range l.book.Sheets {
		l.book.Sheets[i].dropEmpty()
	}
}

// solvable reports whether calculating is sure to end soon, with the same result on any day.
func (l *loading) solvable() bool {
	work := 0
	for _, formula := range l.formulas {
		formula = quotedText.ReplaceAllString(formula, "")
		for _, call := range functionCall.FindAllStringSubmatch(formula, -1) {
			if !slices.Contains(functions, strings.ToUpper(strings.TrimPrefix(call[1], "_xlfn."))) {
				return false
			}
		}
		work += 1 + l.extent*len(wholeRange.FindAllString(formula, -1))
		for _, text := range cellRange.FindAllString(formula, -1) {
			a, _ := parseBlock(text)
			work += (a.right - a.left + 1) * (a.bottom - a.top + 1)
		}
		if work > mostWork {
			return false
		}
	}
	return len(l.formulas) <= mostFormulas && l.extent <= mostWork && maxUnzipped-l.archive.left <= maxLoaded
}

// calculate fills in the results it can find. Whatever excelize cannot bear leaves the rest without one.
func (l *loading) calculate(ctx context.Context, data []byte) {
	defer func() { _ = recover() }()
	options := excelize.Options{RawCellValue: true, UnzipSizeLimit: maxLoaded, UnzipXMLSizeLimit: maxLoaded}
	file, err := excelize.OpenReader(bytes.NewReader(data), options)
	if file != nil {
		defer file.Close()
	}
	if err != nil {
		return
	}
	for _, u := range l.unsolved {
		sheet := &l.book.Sheets[u.sheet]
		place := fact.Cell{Col: u.col, Row: u.row}
		if ctx.Err() != nil {
			return
		}
		result, err := file.CalcCellValue(sheet.Name, place.Local(), options)
		if cell := sheet.find(u.row, u.col); err == nil && cell != nil {
			cell.Raw, cell.How = calculated(result), cell.How|fact.Calculated
		}
	}
}

func calculated(result string) string {
	switch result {
	case "TRUE":
		return "1"
	case "FALSE":
		return "0"
	}
	return strings.TrimSpace(result)
}

// find gives the cell of a place, or nil.
func (s *Sheet) find(row, col int) *Cell {
	at, found := searchRow(s.Rows, row)
	if !found {
		return nil
	}
	cells := s.Rows[at].Cells
	if at, found = searchColumn(cells, col); !found {
		return nil
	}
	return &cells[at]
}

// dropEmpty leaves out the cells that turned out to hold nothing, and the rows that hold nothing else.
func (s *Sheet) dropEmpty() {
	for i := range s.Rows {
		s.Rows[i].Cells = slices.DeleteFunc(s.Rows[i].Cells, func(c Cell) bool { return c.Raw == "" })
	}
	s.Rows = slices.DeleteFunc(s.Rows, func(r Row) bool { return len(r.Cells) == 0 })
}
