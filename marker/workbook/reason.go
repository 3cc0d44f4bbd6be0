package workbook

import (
	"archive/zip"
	"context"
	"errors"
	"maps"
	"slices"
	"strconv"

	"locmark/marker/fact"
)

// reportEnd says why a sheet was not read to its end, and up to which row it was.
func (l *loading) reportEnd(err error, sheet *Sheet) {
	code := "SHEET_CUT_SHORT"
	switch {
	case errors.Is(err, errBeyond):
		code = "SHEET_TOO_LARGE"
	case errors.Is(err, errTooManyRows):
		code = "SHEET_TOO_LONG"
	case errors.Is(err, zip.ErrChecksum):
		code = "SHEET_DAMAGED"
	}
	last := 0
	if n := len(sheet.Rows); n > 0 {
		last = sheet.Rows[n-1].Number
	}
	l.report(code, fact.Cell{Sheet: sheet.Name}, "row", strconv.Itoa(last))
}

// report adds a problem at a place, unless there are many of its kind already.
func (l *loading) report(code string, at fact.Cell, args ...string) {
	l.alike[code]++
	if l.alike[code] > mostAlike {
		return
	}
	p := fact.Problem{Code: code, Cell: at, Args: args}
	if at.IsZero() {
		p.Sheet, p.Cell = at.Sheet, fact.Cell{}
	}
	l.book.Problems = append(l.book.Problems, p)
}

// countRest says how many problems of each kind were not listed.
func (l *loading) countRest() {
	for _, code := range slices.Sorted(maps.Keys(l.alike)) {
		if rest := l.alike[code] - mostAlike; rest > 0 {
			args := []string{"code", code, "count", strconv.Itoa(rest)}
			l.book.Problems = append(l.book.Problems, fact.Problem{Code: "PROBLEMS_NOT_LISTED", Args: args})
		}
	}
}

// stopped says why a workbook as a whole could not be read.
func stopped(err error) *fact.Problem {
	switch {
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return problem("WORKBOOK_INTERRUPTED")
	case errors.Is(err, errTooLarge):
		return problem("WORKBOOK_TOO_LARGE")
	}
	return problem("WORKBOOK_DAMAGED")
}

func problem(code string, args ...string) *fact.Problem {
	return &fact.Problem{Code: code, Args: args}
}
