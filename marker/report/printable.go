package report

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// printable takes out of a text what is not to be seen: control characters, marks that turn the direction of what
// follows, and bytes that are no UTF-8. With lines it keeps line ends and tabs.
func printable(text string, lines bool) string {
	hidden := func(r rune) bool {
		if r == '\n' || r == '\r' || r == '\t' {
			return !lines
		}
		return r == utf8.RuneError || unseen(r)
	}
	if strings.IndexFunc(text, hidden) < 0 {
		return text
	}
	text = strings.ToValidUTF8(text, "\ufffd")
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\r' || r == '\t':
			if lines {
				return r
			}
			return ' '
		case unseen(r):
			return -1
		}
		return r
	}, text)
}

// unseen reports a rune that draws nothing but changes what a reader sees, or that XML cannot hold. The joiners that
// Persian and Indic scripts need are kept.
func unseen(r rune) bool {
	switch {
	case r >= 0x20 && r < 0x7f:
		return false
	case r <= 0x7f:
		return true
	case r == '\u2028' || r == '\u2029' || r == '\ufffe' || r == '\uffff':
		return true
	case r == '\u200c' || r == '\u200d' || r == '\u00ad':
		return false
	}
	return unicode.Is(unicode.Cc, r) || unicode.Is(unicode.Cf, r)
}

// oneLine joins the lines of a text, and its runs of spaces.
func oneLine(text string) string {
	if isLine(text) {
		return text
	}
	return strings.Join(strings.FieldsFunc(printable(text, true), func(r rune) bool {
		return r == ' ' || r == '\n' || r == '\r' || r == '\t'
	}), " ")
}

// isLine reports whether a text is one line already, as most are.
func isLine(text string) bool {
	space := true
	for _, r := range text {
		if r == utf8.RuneError || unseen(r) || space && r == ' ' {
			return false
		}
		space = r == ' '
	}
	return text == "" || !space
}

// shortened cuts a text after this many characters, at a whole one.
func shortened(text string, longest int) string {
	if len(text) <= longest {
		return text
	}
	for i := range text {
		if longest--; longest < 0 {
			return strings.TrimRight(text[:i], " ") + "…"
		}
	}
	return text
}
