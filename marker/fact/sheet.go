package fact

import (
	"strings"
	"unicode"
)

// QuoteSheet writes a sheet's name as Excel does in front of a cell: Budget as it is, what holds more than letters and
// digits between apostrophes, and an apostrophe of its own doubled.
func QuoteSheet(name string) string {
	if isBare(name) {
		return name
	}
	return "'" + strings.ReplaceAll(name, "'", "''") + "'"
}

// unquoteSheet is the inverse of QuoteSheet.
func unquoteSheet(text string) (string, bool) {
	if !strings.HasPrefix(text, "'") {
		return text, text != "" && !strings.ContainsAny(text, "'!")
	}
	if len(text) < 3 || !strings.HasSuffix(text, "'") {
		return "", false
	}
	inner := text[1 : len(text)-1]
	alone := strings.Contains(strings.ReplaceAll(inner, "''", ""), "'")
	return strings.ReplaceAll(inner, "''", "'"), !alone
}

// isBare reports whether Excel leaves a sheet's name without quotes: letters, digits, _ and dots, beginning with a letter
// or _, and not to be taken for a cell (AB12, R1C1, RC).
func isBare(name string) bool {
	for i, r := range name {
		if r != '_' && !unicode.IsLetter(r) && (i == 0 || r != '.' && !unicode.IsDigit(r)) {
			return false
		}
	}
	return name != "" && !looksLikeCell(strings.ToUpper(name))
}

// looksLikeCell reports whether an upper-case name could be a reference in either of Excel's two styles.
func looksLikeCell(name string) bool {
	if _, _, ok := parseLocal(name); ok {
		return true
	}
	rest, isRow := strings.CutPrefix(name, "R")
	rest = strings.TrimLeft(rest, "0123456789")
	rest, isColumn := strings.CutPrefix(rest, "C")
	rest = strings.TrimLeft(rest, "0123456789")
	return (isRow || isColumn) && rest == ""
}
