package workbook

import "encoding/xml"

// content is what stands inside the element of one cell.
type content struct {
	kind       string // the type the cell says it has: s, str, inlineStr, b, e, d, n or none
	value      string // of a shared string its number, otherwise the text
	hasValue   bool
	formula    string
	hasFormula bool
	shared     string // the number of the formula that cells share; only the first of them has its text
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
			if err := w.enterContent(token, c); err != nil {
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
func (w *walk) enterContent(element xml.StartElement, c *content) (err error) {
	switch element.Name.Local {
	case "f":
		c.hasFormula, c.shared = true, attribute(element.Attr, "si")
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
