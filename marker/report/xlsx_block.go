package report

import (
	"slices"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"
)

// part begins a part of a sheet that is no list: a heading, and a sentence that says how to read it.
func (s *sheet) part(title, how string) {
	s.add()
	s.add(excelize.Cell{StyleID: s.styles.heading, Value: title})
	s.sentence(how)
}

// sentence is a sentence across the sheet; nothing where there is none.
func (s *sheet) sentence(text string) {
	if text == "" {
		return
	}
	wide := 0.0
	for _, f := range s.fields {
		wide += f.width
	}
	lines := wrapped(text, wide)
	s.putHigh([]any{excelize.Cell{StyleID: s.styles.note, Value: fitting(guard(text))}}, float64(lines*lineHeight))
	s.keep(s.stream.MergeCell(cellAt(1, s.row), cellAt(len(s.fields), s.row)))
}

// block is a table within a sheet: a header and rows, in the looks of its own fields. Columns in which no row says
// anything are left out.
func (s *sheet) block(fields []field, rows [][]any) placed {
	fields, rows = filled(fields, rows)
	values := make([]any, len(fields))
	for i, f := range fields {
		values[i] = excelize.Cell{StyleID: s.styles.above(f.style), Value: f.title}
	}
	s.add(values...)
	header := s.row
	for _, row := range rows {
		for i, value := range row {
			if _, styled := value.(excelize.Cell); !styled && safe(value) != nil {
				row[i] = excelize.Cell{StyleID: fields[i].style, Value: value}
			}
		}
		s.add(row...)
	}
	return placed{header, titlesOf(fields)}
}

// blockAcross is a block whose last column reaches to the edge of the sheet, for sentences.
func (s *sheet) blockAcross(fields []field, rows [][]any) placed {
	fields, rows = filled(fields, rows)
	last := len(fields) - 1
	own := s.fields[last].width
	for _, f := range s.fields[last+1:] {
		s.fields[last].width += f.width
	}
	block := s.block(fields, rows)
	s.fields[last].width = own
	for row := block.row; row <= s.row; row++ {
		s.keep(s.stream.MergeCell(cellAt(last+1, row), cellAt(len(s.fields), row)))
	}
	return block
}

// placed is where a block stands: the row of its header, and the titles in it.
type placed struct {
	row    int
	titles []string
}

// column is the column of a title, from 1; 0 where it was left out.
func (p placed) column(title string) int { return slices.Index(p.titles, title) + 1 }

// room leaves rows for a chart, and gives its first cell's row.
func (s *sheet) room(pixels int) int {
	first := s.row + 1
	for range pixels/rowPixels + 4 { // programs differ a little in how high a row is
		s.add()
	}
	return first
}

// column is an area of one column, with the sheet's name.
func (s *sheet) column(column, from, to int) string {
	return inSheet(s.name, fixedAt(column, from)+":"+fixedAt(column, to))
}

func (s *sheet) cell(column, row int) string { return inSheet(s.name, fixedAt(column, row)) }

// levelName is a level as a short category: "2 significant".
func levelName(level int, scale []string) string {
	return strings.TrimSpace(strconv.Itoa(level) + " " + scale[level])
}
