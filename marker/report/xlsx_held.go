package report

import (
	"strconv"

	"github.com/xuri/excelize/v2"
)

// heldRow is a row that waits to be written: rows stream to a file in their order, and one near the top may speak of one below.
type heldRow struct {
	values []any
	height float64
}

// hold keeps the rows that follow until the sheet is closed.
func (s *sheet) hold() { s.holding = true }

// release writes the rows that were held.
func (s *sheet) release() {
	for i, row := range s.held {
		s.write(i+1, row)
	}
	s.holding, s.held = false, nil
}

func (s *sheet) write(at int, row heldRow) {
	s.keep(s.stream.SetRow("A"+strconv.Itoa(at), row.values, excelize.RowOpts{Height: min(row.height, highestRow)}))
}

// signpost is a line kept free near the top of a held sheet, which leads to something below or on another sheet.
type signpost struct {
	sheet *sheet
	row   int
}

func (s *sheet) signpost() signpost {
	s.add(nil)
	return signpost{s, s.row}
}

// fill writes the line.
func (p signpost) fill(cell excelize.Cell) { p.sheet.held[p.row-1].values = []any{cell} }

// leads is a cell that opens another of this workbook, such as 'Money'!A1.
func (s *sheet) leads(target, text string) excelize.Cell {
	text = fitting(guard(text))
	return excelize.Cell{StyleID: s.styles.link, Formula: "HYPERLINK(" + literal("#"+target) + "," + literal(text) + ")", Value: text}
}
