package workbook

import (
	"context"
	"encoding/xml"
	"errors"
	"io"
	"slices"

	"locmark/marker/fact"
)

// walk reads one sheet in a single pass over its XML. The passes that spreadsheet libraries offer give texts without
// their places, formulas, merged areas and hidden parts, and say nothing where a sheet breaks off.
type walk struct {
	*loading
	decoder *xml.Decoder
	sheet   *Sheet

	row, col  int // of the cell being read, or of the last one
	hiddenRow bool
	hidden    []bool          // for the columns up to the last hidden one: whether it is
	cells     []Cell          // of the current row
	sums      map[string]bool // by the number of a shared formula: whether it sums its own column
	disorder  bool            // rows or cells stand in another order than their places

	right, bottom int // the last column and row with any cell, be it empty
}

// errBeyond says that a sheet goes on where Excel ends.
var errBeyond = errors.New("beyond the last row or column")

// errTooManyRows says that a sheet has more rows with something in them than are read.
var errTooManyRows = errors.New("too many rows")

// readSheet walks through a sheet to its end, or to where it breaks off: an error says why, and what was read stays.
func (l *loading) readSheet(ctx context.Context, part string, sheet *Sheet) error {
	reader, err := l.archive.open(part)
	if err != nil {
		return err
	}
	defer reader.Close()
	w := &walk{loading: l, decoder: newDecoder(reader), sheet: sheet}
	if err = w.run(ctx); err == nil {
		_, err = io.Copy(io.Discard, reader) // all of it must have been unpacked unharmed
	}
	w.endRow()
	if w.disorder {
		w.reorder()
	}
	l.extent = max(l.extent, w.right*w.bottom)
	return err
}

// run takes the elements of a sheet as they come, until the sheet itself ends.
func (w *walk) run(ctx context.Context) error {
	for {
		token, err := w.decoder.RawToken()
		if err != nil {
			return noEnd(err)
		}
		switch token := token.(type) {
		case xml.StartElement:
			if err := w.start(ctx, token); err != nil {
				return err
			}
		case xml.EndElement:
			if token.Name.Local == "worksheet" {
				return nil
			}
		}
	}
}

// start takes the beginning of an element. Rows are left when the next begins, so that their ends can be passed over.
func (w *walk) start(ctx context.Context, element xml.StartElement) error {
	switch element.Name.Local {
	case "c":
		return w.readCell(element)
	case "row":
		if err := ctx.Err(); err != nil {
			return err
		}
		return w.startRow(element.Attr)
	case "col":
		w.hideColumns(element.Attr)
	case "mergeCell":
		return w.merge(attribute(element.Attr, "ref"))
	}
	return nil
}

// merge keeps a merged area of several rows in mind.
func (w *walk) merge(reference string) error {
	merged, ok := parseBlock(reference)
	if ok && merged.right > merged.left {
		w.sheet.wide = append(w.sheet.wide, merged)
	}
	if ok && merged.bottom > merged.top {
		w.sheet.merged = append(w.sheet.merged, merged)
		w.cellsLeft--
	}
	if w.cellsLeft < 0 {
		return errTooLarge
	}
	return nil
}

// startRow begins the row that an element says, or the one after the last.
func (w *walk) startRow(attributes []xml.Attr) error {
	number := w.row + 1
	if given, ok := parseCount(attribute(attributes, "r"), finalRow+1); ok && given > 0 {
		number = given
	}
	w.hiddenRow = isTrue(attribute(attributes, "hidden"))
	w.col = 0
	return w.enterRow(number)
}

// enterRow puts away the cells of the row before.
func (w *walk) enterRow(number int) error {
	if number > finalRow {
		return errBeyond
	}
	w.endRow()
	w.row = number
	return nil
}

func (w *walk) endRow() {
	if len(w.cells) == 0 {
		return
	}
	rows := w.sheet.Rows
	if len(rows) > 0 && rows[len(rows)-1].Number >= w.row {
		w.disorder = true
	}
	w.sheet.Rows = append(rows, Row{w.row, slices.Clone(w.cells)})
	w.cells = w.cells[:0]
}

// hideColumns marks a span of hidden columns. Spans come from left to right.
func (w *walk) hideColumns(attributes []xml.Attr) {
	from, _ := parseCount(attribute(attributes, "min"), finalColumn+1)
	to, _ := parseCount(attribute(attributes, "max"), finalColumn)
	if from == 0 || !isTrue(attribute(attributes, "hidden")) {
		return
	}
	for col := len(w.hidden); col <= to; col++ {
		w.hidden = append(w.hidden, col >= from)
	}
}

// how says whether the current cell stands where people do not see it.
func (w *walk) how() fact.How {
	if w.sheet.Hidden || w.hiddenRow || w.col < len(w.hidden) && w.hidden[w.col] {
		return fact.Hidden
	}
	return 0
}

// attribute gives the value of an attribute, whatever its prefix, or "".
func attribute(attributes []xml.Attr, name string) string {
	for _, a := range attributes {
		if a.Name.Local == name && a.Name.Space != "xmlns" {
			return a.Value
		}
	}
	return ""
}
