package workbook

import (
	"strconv"
	"strings"
	"unicode"

	"locmark/marker/fact"
)

// keep puts a cell into the current row. Formulas without their results wait until all sheets are read.
func (w *walk) keep(c content) error {
	if c.hasFormula && len(w.formulas) <= mostFormulas {
		w.formulas = append(w.formulas, formula{w.spot(), c.formula})
	}
	if c.waits() {
		w.unsolved = append(w.unsolved, w.spot())
		return w.add(Cell{Col: int32(w.col), How: w.how() | w.summed(c)})
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
		raw = w.once(raw)
	}
	how := w.how() | w.summed(c)
	switch {
	case c.isNumber():
		how |= fact.Stored
	case c.kind == "b":
		how |= fact.Ticked
	}
	return w.add(Cell{int32(w.col), how, raw})
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

// How many texts are remembered, and how long they may be.
const (
	mostKnown    = 1 << 16
	longestKnown = 120
)

// once gives the text itself, or the same one met before: a register that keeps its texts in the cells says "yes" and
// "Municipality of" a hundred thousand times.
func (l *loading) once(text string) string {
	if len(text) > longestKnown {
		return text
	}
	if same, met := l.known[text]; met {
		return same
	}
	if len(l.known) < mostKnown {
		l.known[text] = text
	}
	return text
}

// isNumber reports whether the file holds a number; it then has a decimal point, whatever people see.
func (c content) isNumber() bool { return c.kind == "" || c.kind == "n" }

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

func (w *walk) spot() spot { return spot{len(w.book.Sheets), w.row, w.col} }
