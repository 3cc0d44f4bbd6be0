package fact

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// aroundDigits parts a text into what stands before its first digit, behind its last one, and between them.
func aroundDigits(text string) (before, body, behind string) {
	start := strings.IndexFunc(text, isDigit)
	if start < 0 {
		return text, "", ""
	}
	end := strings.LastIndexFunc(text, isDigit) + 1
	if head, ok := strings.CutSuffix(text[:start], "."); ok && !endsInLetter(head) {
		start-- // $.50 is half a dollar, Rs.50 is fifty rupees
	}
	return strings.TrimSpace(text[:start]), text[start:end], strings.TrimSpace(text[end:])
}

func isDigit(r rune) bool { return '0' <= r && r <= '9' }

func endsInLetter(text string) bool {
	r, _ := utf8.DecodeLastRuneInString(text)
	return unicode.IsLetter(r)
}

// cutSign takes the sign off what stands around a number: the brackets of bookkeepers, or a minus on either side. The
// dash of 500.- stands for cents, and is no sign.
func cutSign(before, behind string) (unitBefore, unitBehind string, negative bool) {
	if strings.HasPrefix(before, "(") && strings.HasSuffix(behind, ")") {
		return strings.TrimSpace(before[1:]), strings.TrimSpace(behind[:len(behind)-1]), true
	}
	for _, noCents := range []string{".--", ",--", ".-", ",-"} {
		if rest, ok := strings.CutPrefix(behind, noCents); ok {
			return before, strings.TrimSpace(rest), false
		}
	}
	unitBefore, unitBehind = strings.Trim(before, "-+ "), strings.Trim(behind, "- ")
	return unitBefore, unitBehind, strings.Contains(before, "-") || unitBehind != behind
}
