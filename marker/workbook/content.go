package workbook

import (
	"encoding/xml"
	"strconv"
	"strings"
	"unicode"

	"locmark/marker/fact"
)

// content is what stands inside the element of one cell.
type content struct {
	kind       string // the type the cell says it has: s, str, inlineStr, b, e, d, n or none
	value      string // of a shared string its number, otherwise the text
	hasValue   bool
	formula    string
	hasFormula bool
}

// readCell reads one cell and keeps it where there is something in it.
func (w *walk) readCell(element xml.StartElement) error {
	kind, reference := "", ""
	for _, a := range element.Attr {
		switch a.Name.Local {
		case "t":
			kind = a.Value
		case "r":
			reference = a.Value
		}
	}
	if err := w.enterCell(reference); err != nil {
		return err
	}
	c := content{kind: kind}
	if err := w.readContent(&c); err != nil {
		return err
	}
	return w.keep(c)
}

// enterCell goes to the place a cell says it has, or to the one right of the last.
func (w *walk) enterCell(reference string) error {
	col, row, ok := parseReference(reference)
	if !ok {
		col, row = w.col+1, max(w.row, 1)
	}
	if col > finalColumn {
		return errBeyond
	}
	if row != w.row {
		if err := w.enterRow(row); err != nil {
			return err
		}
	}
	w.col = col
	w.right, w.bottom = max(w.right, col), max(w.bottom, row)
	return nil
}

func (w *walk) readContent(c *content) error {
	var inside string
	for {
		token, err := w.decoder.RawToken()
		if err != nil {
			return noEnd(err)
		}
		switch token := token.(type) {
		case xml.StartElement:
			inside = token.Name.Local
			if err := w.enterContent(inside, c); err != nil {
				return err
			}
		case xml.CharData:
			c.add(inside, token)
		case xml.EndElement:
			inside = ""
			if token.Name.Local == "c" {
				return nil
			}
		}
	}
}

// enterContent notes that a formula or a value is there, even where it is empty, and reads a text that stands in the cell.
func (w *walk) enterContent(element string, c *content) (err error) {
	switch element {
	case "f":
		c.hasFormula = true
	case "v":
		c.hasValue = true
	case "is":
		c.kind = "inlineStr"
		c.value, err = readRichText(w.decoder, "is")
	}
	return err
}

func (c *content) add(element string, text []byte) {
	switch element {
	case "v":
		if len(c.value) <= longestText {
			c.value += string(text)
		}
	case "f":
		if len(c.formula) <= longestText {
			c.formula += string(text)
		}
	}
}

// keep puts a cell into the current row. Formulas without their results wait until all sheets are read.
func (w *walk) keep(c content) error {
	if c.hasFormula && len(w.formulas) <= mostFormulas {
		w.formulas = append(w.formulas, c.formula)
	}
	if c.waits() {
		w.unsolved = append(w.unsolved, unsolved{len(w.book.Sheets), w.row, w.col})
		return w.add(Cell{Col: int32(w.col), How: w.how()})
	}
	raw, ok := w.raw(c)
	if !ok {
		w.report("CELL_DAMAGED", w.place())
		return nil
	}
	if len(raw) > longestText {
		w.report("CELL_TOO_LONG", w.place())
		raw = strings.ToValidUTF8(raw[:longestText], "")
	}
	if strings.TrimFunc(raw, unicode.IsSpace) == "" {
		return nil
	}
	if c.kind != "s" {
		if err := w.spend(raw); err != nil {
			return err
		}
	}
	return w.add(Cell{int32(w.col), w.how(), raw})
}

func (w *walk) add(c Cell) error {
	if w.cellsLeft--; w.cellsLeft < 0 {
		return errTooLarge
	}
	if len(w.sheet.Rows) >= mostRows {
		return errTooManyRows
	}
	if last := len(w.cells) - 1; last >= 0 && w.cells[last].Col >= c.Col {
		w.disorder = true
	}
	w.cells = append(w.cells, c)
	return nil
}

// waits reports whether a formula was stored without its result. An empty text is a result.
func (c content) waits() bool {
	return c.hasFormula && (!c.hasValue || c.value == "" && c.kind != "str")
}

// raw gives the text of a cell as it was meant; it is not ok where a shared string is named that does not exist.
func (w *walk) raw(c content) (string, bool) {
	switch c.kind {
	case "s":
		return w.sharedString(c)
	case "str":
		return unescape(c.value), true
	case "inlineStr":
		return c.value, true
	case "b":
		return truth(strings.TrimSpace(c.value)), true
	}
	return strings.TrimSpace(c.value), true
}

func (w *walk) sharedString(c content) (string, bool) {
	number := strings.TrimSpace(c.value)
	if number == "" {
		return "", true
	}
	i, err := strconv.Atoi(number)
	if err != nil || i < 0 || i >= len(w.shared) {
		return "", false
	}
	return w.shared[i], true
}

func truth(value string) string {
	switch value {
	case "true":
		return "1"
	case "false":
		return "0"
	}
	return value
}

func (w *walk) place() fact.Cell { return fact.Cell{Sheet: w.sheet.Name, Col: w.col, Row: w.row} }
