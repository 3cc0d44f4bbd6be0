package workbook

import (
	"archive/zip"
	"context"
	"errors"
	"slices"
	"strconv"

	"locmark/marker/fact"
)

// Bounds that no honest workbook reaches, so that a dishonest or broken one ends soon and within memory.
const (
	maxFile      = 256 << 20 // bytes of a workbook
	maxUnzipped  = 1 << 30   // bytes that it unpacks into
	maxSmall     = 16 << 20  // bytes of a part that says where the others are
	maxLoaded    = 32 << 20  // bytes unpacked, above which formulas are not calculated
	mostRows     = 500_000   // rows of a sheet with something in them
	mostCells    = 16 << 20  // cells of a workbook with something in them, and merged areas
	mostText     = 256 << 20 // bytes of texts that are kept
	mostFormulas = 10_000    // formulas, above which none is calculated
	mostWork     = 1_000_000 // cells that the formulas of a workbook may name
	mostAlike    = 100       // problems of one kind that are listed one by one
)

// loading is what is known while the sheets of a workbook are read.
type loading struct {
	book      *Book
	archive   *archive
	shared    []string
	formulas  []string // of all cells, and of defined names
	unsolved  []unsolved
	extent    int // cells in the largest block from A1 that a sheet spans
	cellsLeft int
	textLeft  int
	alike     map[string]int // how many problems of each code there are
}

func newLoading(book *Book, archive *archive) *loading {
	return &loading{book: book, archive: archive, cellsLeft: mostCells, textLeft: mostText, alike: map[string]int{}}
}

// load reads all sheets of a workbook's bytes into a book.
func load(ctx context.Context, data []byte, book *Book) *fact.Problem {
	archive, err := openArchive(data)
	if err != nil {
		return problem("WORKBOOK_DAMAGED")
	}
	if found := sniffArchive(archive); found != nil {
		return found
	}
	outline, err := readOutline(archive)
	if err != nil {
		return stopped(err)
	}
	l := newLoading(book, archive)
	l.formulas, book.Date1904 = outline.names, outline.date1904
	if err := l.readStrings(outline.strings); err != nil {
		return stopped(err)
	}
	for _, part := range outline.sheets {
		if err := l.loadSheet(ctx, part); err != nil {
			return stopped(err)
		}
	}
	l.solve(ctx, data)
	return l.finish()
}

// loadSheet reads one sheet. What is wrong with it is a problem of the book, unless it concerns the workbook as a whole.
func (l *loading) loadSheet(ctx context.Context, part sheetPart) error {
	switch part.kind {
	case "chartsheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet":
		return nil
	}
	if part.kind != "worksheet" || !l.archive.has(part.part) {
		l.report("SHEET_MISSING_INSIDE", fact.Cell{Sheet: part.name})
		return nil
	}
	sheet := Sheet{Name: part.name, Hidden: part.hidden}
	err := l.readSheet(ctx, part.part, &sheet)
	if errors.Is(err, errTooLarge) || ctx.Err() != nil {
		return errors.Join(err, ctx.Err())
	}
	if err != nil {
		l.reportEnd(err, &sheet)
	}
	l.book.Sheets = append(l.book.Sheets, sheet)
	return nil
}

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
	p := fact.Problem{Code: code, Sheet: at.Sheet, Args: args}
	if !at.IsZero() {
		p.Cell = at
	}
	l.book.Problems = append(l.book.Problems, p)
}

// finish spreads merged values and says how many problems were not listed. A book without a row is no book.
func (l *loading) finish() *fact.Problem {
	empty := true
	for i := range l.book.Sheets {
		l.book.Sheets[i].spreadMerged()
		empty = empty && len(l.book.Sheets[i].Rows) == 0
	}
	if empty && len(l.book.Problems) > 0 {
		return &l.book.Problems[0]
	}
	if empty {
		return problem("WORKBOOK_BLANK")
	}
	var codes []string
	for code, count := range l.alike {
		if count > mostAlike {
			codes = append(codes, code)
		}
	}
	slices.Sort(codes)
	for _, code := range codes {
		left := strconv.Itoa(l.alike[code] - mostAlike)
		l.book.Problems = append(l.book.Problems, fact.Problem{Code: "PROBLEMS_NOT_LISTED", Args: []string{"code", code, "count", left}})
	}
	return nil
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
