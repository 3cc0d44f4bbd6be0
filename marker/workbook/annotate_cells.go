package workbook

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"

	"locmark/marker"
	"locmark/marker/fact"
)

// address is a cell of one sheet.
type address struct{ row, col int }

func (p address) compare(q address) int {
	return cmp.Or(cmp.Compare(p.row, q.row), cmp.Compare(p.col, q.col))
}

func (p address) String() string { return fact.Column(p.col) + strconv.Itoa(p.row) }

// colouring puts the colours of effects on the cells of a sheet, and notes how wide and high its columns and rows are.
type colouring struct {
	data    []byte
	edits   *edits
	styles  *styles
	effects map[address]marker.Effect
	left    []address // cells not met yet, in their order
	size    *sizes

	prefix   string
	columns  []columnStyle
	row, col int
	rowStyle int // of the row being read, or -1
	rowTag   tag
	widened  bool // the row got cells
	inRows   bool
	disorder bool
}

// columnStyle is the format of the empty cells of a run of columns.
type columnStyle struct{ from, to, style int }

func newColouring(data []byte, e *edits, styles *styles, effects map[address]marker.Effect) *colouring {
	left := slices.SortedFunc(maps.Keys(effects), address.compare)
	return &colouring{data: data, edits: e, styles: styles, effects: effects, left: left, size: newSizes()}
}

// visit takes the tags of a sheet as they come.
func (c *colouring) visit(t tag) {
	switch t.name {
	case "sheetFormatPr":
		c.size.standard(t.attr)
	case "col":
		c.column(t)
	case "sheetData":
		c.rows(t)
	case "row":
		c.takeRow(t)
	case "c":
		c.takeCell(t)
	}
}

func (c *colouring) column(t tag) {
	from, _ := strconv.Atoi(attribute(t.attr, "min"))
	to, _ := strconv.Atoi(attribute(t.attr, "max"))
	style, _ := strconv.Atoi(attribute(t.attr, "style"))
	c.columns = append(c.columns, columnStyle{from, to, style})
	c.size.columns(from, to, t.attr)
}

// rows begins the rows, and adds those that are missing at their end.
func (c *colouring) rows(t tag) {
	c.inRows, c.prefix = t.begins && !t.ends, t.prefix
	if !t.ends {
		return
	}
	if missing := c.rowsBefore(finalRow + 1); missing != "" {
		c.edits.within(c.data, t, missing)
	}
}

func (c *colouring) takeRow(t tag) {
	if !c.inRows {
		return
	}
	if t.begins {
		c.beginRow(t)
	}
	if t.ends {
		c.endRow(t, c.cellsBefore(finalColumn+1))
	}
}

func (c *colouring) beginRow(t tag) {
	number := c.row + 1
	if given, err := strconv.Atoi(attribute(t.attr, "r")); err == nil {
		c.disorder = c.disorder || given < number
		number = given
	}
	if missing := c.rowsBefore(number); missing != "" {
		c.edits.insert(t.from, missing)
	}
	c.row, c.col, c.rowTag, c.rowStyle, c.widened = number, 0, t, -1, false
	if isTrue(attribute(t.attr, "customFormat")) {
		c.rowStyle, _ = strconv.Atoi(attribute(t.attr, "s"))
	}
	c.size.row(number, t.attr)
}

// endRow adds cells to the end of a row. A row that got cells no longer says which columns it spans: it may span more.
func (c *colouring) endRow(t tag, cells string) {
	c.widened = c.widened || cells != ""
	if !c.widened {
		return
	}
	begin := withoutAttribute(string(c.data[c.rowTag.from:c.rowTag.to]), "spans")
	if t.begins {
		c.edits.replace(t.from, t.to, openedTag(begin)+cells+"</"+t.prefix+t.name+">")
		return
	}
	c.edits.replace(c.rowTag.from, c.rowTag.to, begin)
	c.edits.insert(t.from, cells)
}

func (c *colouring) takeCell(t tag) {
	if !t.begins || !c.inRows {
		return
	}
	col := c.col + 1
	if given, _, ok := parseReference(attribute(t.attr, "r")); ok {
		c.disorder = c.disorder || given < col
		col = given
	}
	if missing := c.cellsBefore(col); missing != "" {
		c.edits.insert(t.from, missing)
		c.widened = true
	}
	c.col = col
	if at := (address{c.row, col}); len(c.left) > 0 && c.left[0] == at {
		c.left = c.left[1:]
		style, _ := strconv.Atoi(attribute(t.attr, "s"))
		c.edits.set(c.data, t, "s", strconv.Itoa(c.styles.coloured(style, c.effects[at])))
	}
}

// rowsBefore writes the rows that are missing before one, with the cells to be coloured.
func (c *colouring) rowsBefore(row int) string {
	var b strings.Builder
	for len(c.left) > 0 && c.left[0].row < row {
		c.row, c.rowStyle = c.left[0].row, -1
		b.WriteString("<" + c.prefix + `row r="` + strconv.Itoa(c.row) + `">` + c.cellsBefore(finalColumn+1) + "</" + c.prefix + "row>")
	}
	return b.String()
}

// cellsBefore writes the cells to be coloured that are missing in the current row before a column.
func (c *colouring) cellsBefore(col int) string {
	var b strings.Builder
	for len(c.left) > 0 && c.left[0].row == c.row && c.left[0].col < col {
		at := c.left[0]
		c.left = c.left[1:]
		b.WriteString("<" + c.prefix + `c r="` + at.String() + `" s="` + strconv.Itoa(c.styles.coloured(c.empty(at), c.effects[at])) + `"/>`)
	}
	return b.String()
}

// empty is the format that an empty cell has from its row or column.
func (c *colouring) empty(at address) int {
	if c.rowStyle >= 0 {
		return c.rowStyle
	}
	for _, column := range c.columns {
		if column.from <= at.col && at.col <= column.to {
			return column.style
		}
	}
	return 0
}
