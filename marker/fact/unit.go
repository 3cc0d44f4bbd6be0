package fact

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/currency"
)

// abbreviations are ways to write a currency that are no ISO code, folded.
var abbreviations = map[string]string{
	"us$": "USD", "us $": "USD", "usd$": "USD", "usd $": "USD", "$us": "USD", "$ us": "USD", "us dollars": "USD",
	"dollars": "$", "dolares": "$", "euro": "EUR", "euros": "EUR", "fcfa": "FCFA", "f cfa": "FCFA", "cfa": "FCFA",
	"ksh": "KES", "kshs": "KES", "tsh": "TZS", "ush": "UGX", "rs": "Rs", "bs": "BOB", "s": "PEN", "q": "GTQ",
	"fr": "Fr", "sfr": "CHF", "r$": "BRL", "c$": "CAD", "a$": "AUD",
}

// parseUnit knows no unit at all, the percent sign, ISO codes of currencies, and other ways to write them.
func parseUnit(text string) (string, bool) {
	if text == "" || text == "%" {
		return text, true
	}
	if known, ok := abbreviations[Fold(text)]; ok {
		return known, true
	}
	if code, err := currency.ParseISO(strings.ToUpper(text)); err == nil {
		return code.String(), true
	}
	r, size := utf8.DecodeRuneInString(text)
	return text, size == len(text) && unicode.Is(unicode.Sc, r)
}

// zeros are the digits 0 of other scripts: Arabic, Persian, Devanagari, Bengali, and the wide ones of East Asia.
var zeros = []rune{'٠', '۰', '०', '০', '０'}

// hasDigit reports digits of any script.
func hasDigit(text string) bool { return strings.ContainsFunc(text, unicode.IsDigit) }

// plainSigns writes the signs of a number with those that every keyboard has: digits, spaces, apostrophes, minus.
func plainSigns(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r < utf8.RuneSelf && r != '\n':
			return r
		case unicode.IsSpace(r):
			return space
		case strings.ContainsRune("’‘ʼ´", r):
			return '\''
		case strings.ContainsRune("−–—‐‑", r):
			return '-'
		case r == '٫':
			return '.'
		case r == '٬':
			return '\''
		}
		for _, zero := range zeros {
			if zero <= r && r < zero+10 {
				return '0' + r - zero
			}
		}
		return r
	}, text)
}
