package workbook

import (
	"bytes"
	"context"
	"slices"
	"strings"

	"github.com/xuri/excelize/v2"

	"locmark/marker/fact"
)

// functions are those that may be calculated: quick ones whose result depends on the cells they name, and so neither on
// the clock nor on chance.
var functions = strings.Fields(`SUM SUMIF SUMIFS SUMPRODUCT SUBTOTAL PRODUCT AVERAGE AVERAGEIF MIN MAX COUNT COUNTA COUNTIF
	COUNTIFS COUNTBLANK ROUND ROUNDUP ROUNDDOWN INT ABS MOD IF IFERROR IFNA AND OR NOT TRUE FALSE ISBLANK ISNUMBER ISERROR
	ISTEXT CONCATENATE CONCAT TEXTJOIN TEXT VALUE LEFT RIGHT MID LEN TRIM UPPER LOWER PROPER SUBSTITUTE DATE YEAR MONTH DAY
	VLOOKUP HLOOKUP XLOOKUP LOOKUP INDEX MATCH CHOOSE SEARCH FIND EDATE EOMONTH MAXIFS MINIFS HYPERLINK`)

// solve calculates the formulas that were stored without their results, on the workbook as excelize loads it. That takes
// many times what reading takes, and is done only where there is such a formula, in a workbook of ordinary size.
func (l *loading) solve(ctx context.Context, data []byte) {
	if len(l.unsolved) == 0 {
		return
	}
	if l.isOrdinary() {
		l.calculate(ctx, data, l.sure(l.unsolved))
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

// isOrdinary reports whether the workbook is small enough to be loaded as a whole.
func (l *loading) isOrdinary() bool {
	return len(l.formulas) <= mostFormulas && l.extent <= mostWork && maxUnzipped-l.archive.left <= maxLoaded
}

// calculate fills in the results it can find. Whatever excelize cannot bear leaves the rest without one.
func (l *loading) calculate(ctx context.Context, data []byte, wanted []spot) {
	if len(wanted) == 0 {
		return
	}
	defer func() { _ = recover() }()
	options := excelize.Options{RawCellValue: true, UnzipSizeLimit: maxLoaded, UnzipXMLSizeLimit: maxLoaded}
	file, err := excelize.OpenReader(bytes.NewReader(data), options)
	if file != nil {
		defer file.Close()
	}
	if err != nil {
		return
	}
	for _, u := range wanted {
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
