package fact

import "strings"

// figure is what became of a text that should be a number: the number with its unit, or why it is none.
type figure struct {
	decimal
	unit  string
	state figureState
	one   string // where ambiguous: the two readings; where a letter stands for a digit: that letter and what was meant
	other string
}

type figureState int

const (
	notFigure figureState = iota
	goodFigure
	ambiguousFigure
	letterFigure
)

// parseFigure reads a number as a workbook stores it or as people write it.
func parseFigure(text string, habit Habit) figure {
	if d, ok := parseDecimal(text); ok {
		if habit.Stored || !couldGroup(text) {
			return figure{decimal: d.rounded(), state: goodFigure}
		}
		return parseWritten(text, habit)
	}
	if !hasDigit(text) {
		return figure{}
	}
	if f := parseWritten(text, habit); f.state != notFigure {
		return f
	}
	return mendLetters(text, habit)
}

// couldGroup reports 1.234: with one dot before three digits, it may be 1234 in one country and 1 and a bit in another.
func couldGroup(text string) bool {
	point := strings.IndexByte(text, '.')
	return point > 0 && len(text)-point == 4 && isGrouped(strings.TrimLeft(text[:point], "+-")) &&
		strings.Trim(text[point+1:], "0123456789") == ""
}

// isGrouped reports whether digits can stand before a thousands separator: one to three, not beginning with 0.
func isGrouped(digits string) bool { return 1 <= len(digits) && len(digits) <= 3 && digits[0] != '0' }

// parseWritten reads a number with a sign, a unit, separators.
func parseWritten(text string, habit Habit) figure {
	before, body, behind := aroundDigits(plainSigns(text))
	before, behind, negative := cutSign(before, behind)
	if before != "" && behind != "" {
		return figure{}
	}
	unit, ok := parseUnit(before + behind)
	if !ok {
		return figure{}
	}
	f := parseSeparated(body, habit)
	f.unit, f.negative = unit, negative && f.mantissa != 0
	if unit == "%" && f.mantissa != 0 {
		f.exponent -= 2
	}
	return f
}

// mendLetters finds letters that were typed for digits (183 OOO): never a number, but one that can be suggested.
func mendLetters(text string, habit Habit) figure {
	const typed = "OolI"
	at := strings.IndexAny(text, typed)
	if at < 0 {
		return figure{}
	}
	mended := parseWritten(strings.NewReplacer("O", "0", "o", "0", "l", "1", "I", "1").Replace(text), habit)
	if mended.state != goodFigure {
		return figure{}
	}
	return figure{state: letterFigure, one: text[at : at+1], other: mended.plain("")}
}
