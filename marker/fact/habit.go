package fact

import "strings"

// Habit is how a cell is written, as far as it is settled. The zero Habit settles nothing.
type Habit struct {
	Decimal  rune // the decimal mark, '.' or ','
	Order    Order
	Date1904 bool // the workbook counts its days from 1904, as Excel for old Macs did
	Stored   bool // the workbook holds a number, not a text: its dot is the decimal mark

	noThousandths bool // money, and what is counted
}

// Order is whether the day or the month of a date stands first.
type Order int

// The orders; the zero Order is not settled.
const (
	DayFirst Order = iota + 1
	MonthFirst
)

// markOf is the decimal mark that a cell shows beyond doubt, or 0. A stored number has a dot whatever its author types, so
// a dot settles nothing for amounts unless the cell was clearly typed: with separators, a unit, or a zero at its end.
func (r *Reader) markOf(kind Kind, raw string) rune {
	if !strings.ContainsAny(raw, ".,") {
		return 0
	}
	text, _ := r.cleaner.clean(raw)
	_, stored := parseDecimal(text)
	if stored && kind != Measured && !strings.HasSuffix(text, "0") {
		return 0
	}
	f := parseWritten(text, Habit{})
	if f.state != goodFigure {
		return 0
	}
	_, body, _ := aroundDigits(plainSigns(text))
	return shownMark(body)
}

// shownMark is the decimal mark that the separators of a number show.
func shownMark(body string) rune {
	mark, doubtful := decimalMark(body)
	switch at := strings.LastIndexAny(body, ".,"); {
	case doubtful || at < 0:
		return 0
	case mark >= 0:
		return rune(body[mark])
	case body[at] == '.':
		return ','
	}
	return '.'
}
