package fact

import "strings"

// Habit is how the cells of one column are written, as far as they settle it themselves. The zero Habit settles nothing.
type Habit struct {
	Decimal  rune // the decimal mark, '.' or ','
	Order    Order
	Date1904 bool // the workbook counts its days from 1904, as Excel for old Macs did
}

// Order is whether the day or the month of a date stands first.
type Order int

// The orders; the zero Order is not settled.
const (
	DayFirst Order = iota + 1
	MonthFirst
)

// Habit finds what the cells of a column settle for those of them that can be read in two ways. One that is written the
// other way unsettles it. Date1904 is the caller's to set.
func (r *Reader) Habit(kind Kind, raws []string) Habit {
	var h Habit
	switch kind {
	case Number, Amount, Measured:
		h.Decimal = settle(raws, func(raw string) rune { return r.markOf(kind, raw) })
	case Date:
		h.Order = settle(raws, r.orderOf)
	}
	return h
}

// settle gives what all cells that say something agree on.
func settle[T comparable](raws []string, says func(raw string) T) T {
	var agreed, silent T
	for _, raw := range raws {
		switch said := says(raw); {
		case said == silent || said == agreed:
		case agreed == silent:
			agreed = said
		default:
			return silent
		}
	}
	return agreed
}

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
