package workbook

import "strings"

// splitByCode separates items that each begin with the code of an SDG target ("1.1", "17.a"), by the comma before it.
const splitByCode = "code"

// split separates the items of a cell; empty ones are left out.
func split(text, by string) []string {
	var parts []string
	switch by {
	case "":
		parts = []string{text}
	case splitByCode:
		parts = splitCodes(text)
	default:
		parts = strings.Split(text, by)
	}
	var items []string
	for _, part := range parts {
		if item := strings.TrimSpace(part); item != "" {
			items = append(items, item)
		}
	}
	return items
}

// splitCodes splits at each comma, semicolon or new line before the code of a target; the commas within the texts of
// targets separate nothing.
func splitCodes(text string) []string {
	var parts []string
	start := 0
	for i := range len(text) {
		if c := text[i]; (c == ',' || c == ';' || c == '\n') && beginsWithCode(strings.TrimLeft(text[i+1:], " \u00a0\r\n")) {
			parts = append(parts, text[start:i])
			start = i + 1
		}
	}
	return append(parts, text[start:])
}

// beginsWithCode reports whether a text begins with the code of an SDG target: a goal from 1 to 17, a dot, and a number or
// a letter, and nothing that makes it another number ("0.7 per cent", "1.25 dollars" are no targets).
func beginsWithCode(text string) bool {
	goal, rest, dotted := strings.Cut(text, ".")
	if !dotted || !isGoal(goal) {
		return false
	}
	code := rest[:len(rest)-len(strings.TrimLeft(rest, "0123456789abcd"))]
	after := rest[len(code):]
	if after != "" && !strings.ContainsAny(after[:1], " :.-,;\n\r") && !strings.HasPrefix(after, "–") && !strings.HasPrefix(after, "\u00a0") {
		return false
	}
	return isTarget(code)
}

func isGoal(text string) bool {
	switch len(text) {
	case 1:
		return text >= "1" && text <= "9"
	case 2:
		return text >= "10" && text <= "17"
	}
	return false
}

// isTarget reports whether text is 1 to 19, or a letter for the means of implementation.
func isTarget(text string) bool {
	switch len(text) {
	case 1:
		return text >= "1" && text <= "9" || text >= "a" && text <= "d"
	case 2:
		return text >= "10" && text <= "19"
	}
	return false
}

// leadingNumber gives the number a code begins with: 2 of "2 - significant objective", and of the variants "2a" and "2b",
// which say 2 and 3. Text without one is given as it is, to be read and found wanting.
func leadingNumber(text string) string {
	number, rest := text, ""
	if i := strings.IndexFunc(text, func(r rune) bool { return r < '0' || r > '9' }); i >= 0 {
		number, rest = text[:i], text[i:]
	}
	switch {
	case number == "":
		return text
	case strings.HasPrefix(rest, "b") && number == "2":
		return "3"
	}
	return number
}
