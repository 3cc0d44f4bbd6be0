package report

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"
)

// sheet is one sheet, written row by row. The first error is kept and given when it is closed.
type sheet struct {
	file   *excelize.File
	stream *excelize.StreamWriter
	styles styles
	name   string
	table  int // the row of its table's header; 0 where it is none
	fields []field
	row    int
	title  string // the name of its table; "" where it is none
	err    error

	holding bool      // rows are kept until the sheet is closed
	held    []heldRow // those
}

// field is a column of a sheet: its header, its width in characters and the style of its cells.
type field struct {
	title string
	width float64
	style int
}

// longestCell is how much text a cell of Excel holds, in UTF-16 units.
const longestCell = 32767

// open begins a sheet with a header. The header, and so many columns, stay in sight and are printed on every page.
func (w *workbook) open(name string, frozen int, fields ...field) (*sheet, error) {
	s, err := w.openPlain(name, fields...)
	if err != nil {
		return nil, err
	}
	s.table = 1
	s.freeze(frozen)
	header := make([]any, len(fields))
	for i, f := range fields {
		header[i] = excelize.Cell{StyleID: w.styles.above(f.style), Value: f.title}
	}
	s.put(header)
	w.repeat(name, frozen)
	return s, s.err
}

// openPlain begins a sheet without a header. What concerns the sheet as a whole must stand before its first row.
func (w *workbook) openPlain(name string, fields ...field) (*sheet, error) {
	if err := w.onPaper(name); err != nil {
		return nil, err
	}
	stream, err := w.file.NewStreamWriter(name)
	if err != nil {
		return nil, err
	}
	s := &sheet{file: w.file, stream: stream, styles: w.styles, name: name, fields: fields, title: w.tableName(name)}
	for i, f := range fields {
		s.keep(s.stream.SetColWidth(i+1, i+1, f.width))
		s.keep(s.stream.SetColStyle(i+1, i+1, f.style))
	}
	return s, s.err
}

func (s *sheet) freeze(columns int) { s.freezeAt(columns, 1) }

// freezeAt keeps so many columns and rows in sight.
func (s *sheet) freezeAt(columns, rows int) {
	corner, _ := excelize.CoordinatesToCellName(columns+1, rows+1)
	pane := "bottomRight"
	if columns == 0 {
		pane = "bottomLeft"
	}
	s.keep(s.stream.SetPanes(&excelize.Panes{
		Freeze: true, XSplit: columns, YSplit: rows, TopLeftCell: corner, ActivePane: pane,
	}))
}

// list is a sheet with all its rows, without the columns in which none says anything.
func (w *workbook) list(name string, frozen int, fields []field, rows [][]any) (*sheet, error) {
	fields, rows = filled(fields, rows)
	s, err := w.open(name, frozen, fields...)
	if err != nil {
		return nil, err
	}
	for _, row := range rows {
		s.add(row...)
	}
	return s, nil
}

// add writes a row. Text is guarded: none of it becomes a formula.
func (s *sheet) add(values ...any) {
	for i, value := range values {
		values[i] = safe(value)
	}
	s.put(values)
}

func (s *sheet) put(values []any) { s.putHigh(values, s.height(values)) }

// putHigh writes a row of a height in points.
func (s *sheet) putHigh(values []any, height float64) {
	s.row++
	row := heldRow{values, height}
	if s.holding {
		s.held = append(s.held, row)
		return
	}
	s.write(s.row, row)
}

// The heights of rows, in points: of one line, and the highest that Excel knows.
const (
	lineHeight = 15
	highestRow = 405
)

// height is what the longest text of a row takes where its column wraps. Programs that do not fit rows to their text by
// themselves would hide it.
func (s *sheet) height(values []any) float64 {
	lines, height := 1, lineHeight
	for i, value := range values[:min(len(values), len(s.fields))] {
		style := s.fields[i].style
		if cell, ok := value.(excelize.Cell); ok {
			style, value = cell.StyleID, cell.Value
			height = max(height, s.styles.lineHeight(style))
		}
		text, ok := value.(string)
		if ok && s.styles.wraps(style) {
			lines = max(lines, wrapped(text, s.fields[i].width))
		}
	}
	return float64(min(lines*height, highestRow))
}

// wrapped is how many lines a text takes in a column; words break early, so a tenth is added.
func wrapped(text string, width float64) int {
	lines := 0
	for line := range strings.Lines(text) {
		lines += 1 + int(float64(utf8.RuneCountInString(line))*1.1/width)
	}
	return max(lines, 1)
}

// safe guards text, alone or in a styled cell, and cuts what no cell can hold.
func safe(value any) any {
	switch v := value.(type) {
	case string:
		if v == "" {
			return nil
		}
		return fitting(guard(v))
	case excelize.Cell:
		v.Value = safe(v.Value)
		return v
	case *int:
		if v == nil {
			return nil
		}
		return *v
	}
	return value
}

func fitting(text string) string {
	if len(text) <= longestCell {
		return text
	}
	units := utf16.Encode([]rune(text))
	if len(units) <= longestCell {
		return text
	}
	return string(utf16.Decode(units[:longestCell-2])) + "…"
}

func (s *sheet) keep(err error) {
	if s.err == nil {
		s.err = err
	}
}

// close makes the rows a table, with filters, and ends the sheet.
func (s *sheet) close() error {
	s.release()
	s.endTable()
	s.keep(s.stream.Flush())
	return s.err
}

// endTable makes the rows so far a table, if the sheet is one. What follows stands beneath it.
func (s *sheet) endTable() {
	if s.table == 0 {
		return
	}
	corner := cellAt(len(s.fields), max(s.row, s.table+1))
	s.keep(s.stream.AddTable(&excelize.Table{Name: s.title, Range: cellAt(1, s.table) + ":" + corner, StyleName: "TableStyleLight1"}))
	s.table = 0
}

// shadeLevels colours the levels of a column, which goes by its title; the digits stay, so that nothing is said in colour
// alone.
func (s *sheet) shadeLevels(scale int, title string) {
	index := slices.IndexFunc(s.fields, func(f field) bool { return f.title == title })
	if column, err := excelize.ColumnNumberToName(index + 1); err == nil {
		s.shade(scale, column+"2:"+column+strconv.Itoa(max(s.row, 2)))
	}
}

func (s *sheet) shade(scale int, area string) {
	if scale == 0 || s.row < 2 {
		return
	}
	var rules []excelize.ConditionalFormatOptions
	for level := range scale {
		format := s.styles.level(level, scale)
		rules = append(rules, excelize.ConditionalFormatOptions{
			Type: "formula", Criteria: numberEquals(area, level), Format: &format,
		})
	}
	s.keep(s.file.SetConditionalFormat(s.name, area, rules))
}

// numberEquals is a rule that, unlike a plain comparison, does not take an empty cell for 0.
func numberEquals(area string, level int) string {
	return "AND(ISNUMBER(" + first(area) + ")," + first(area) + "=" + strconv.Itoa(level) + ")"
}

// first is the first cell of an area, which the rules of a conditional format speak of.
func first(area string) string {
	cell, _, _ := strings.Cut(area, ":")
	return cell
}
