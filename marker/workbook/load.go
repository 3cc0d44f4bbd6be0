package workbook

import (
	"context"
	"errors"
	"slices"

	"locmark/marker/fact"
)

// loading is what is known while the sheets of a workbook are read.
type loading struct {
	book      *Book
	archive   *archive
	shared    []string
	formulas  []formula
	names     []definedName
	unsolved  []spot // of the formulas that were stored without their results
	extent    int    // cells in the largest block from A1 that a sheet spans
	cellsLeft int
	textLeft  int
	alike     map[string]int    // how many problems of each code there are
	known     map[string]string // short texts met so far, to keep each once
}

func newLoading(book *Book, archive *archive) *loading {
	return &loading{book: book, archive: archive, cellsLeft: mostCells, textLeft: mostText, alike: map[string]int{}, known: map[string]string{}}
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
	l.names, book.Date1904, book.Saved = outline.names, outline.date1904, archive.saved()
	if err := l.readStrings(ctx, outline.strings); err != nil {
		return stopped(err)
	}
	for _, part := range outline.sheets {
		if err := l.loadSheet(ctx, part); err != nil {
			return stopped(err)
		}
	}
	l.solve(ctx, data)
	if err := ctx.Err(); err != nil {
		return stopped(err)
	}
	return l.finish()
}

// finish repeats merged values. A book in which nothing is written is no book; where something is wrong, that is why.
func (l *loading) finish() *fact.Problem {
	for i := range l.book.Sheets {
		l.book.Sheets[i].spreadMerged()
	}
	l.countRest()
	switch {
	case slices.ContainsFunc(l.book.Sheets, func(s Sheet) bool { return len(s.Rows) > 0 }):
		return nil
	case len(l.book.Problems) > 0:
		return &l.book.Problems[0]
	}
	return problem("WORKBOOK_BLANK")
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
