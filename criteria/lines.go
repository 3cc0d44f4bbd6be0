package criteria

import (
	"strings"
	"unicode"
)

// breaks are what YAML takes for the end of a line. Word processors leave the last three behind.
var breaks = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u0085", "\n", "\u2028", "\n", "\u2029", "\n")

// linesOf splits a file into lines as YAML counts them, whatever editor wrote it. A byte order mark is part of no line.
func linesOf(data []byte) []string {
	return strings.Split(breaks.Replace(strings.TrimPrefix(string(data), byteOrderMark)), "\n")
}

// The line under a message shows at most so many characters, from so many before the caret.
const (
	quoteWidth  = 110
	quoteBefore = 60
)

// quoted gives a line for people to read, and the caret beneath it. What cannot be printed stands as �.
func quoted(line string, column int) (string, string) {
	shown := []rune(line)
	at := min(max(column-1, 0), len(shown))
	before := ""
	if from := at - quoteBefore; from > 0 && len(shown) > quoteWidth {
		shown, at, before = shown[from:], quoteBefore, "…"
	}
	after := ""
	if len(shown) > quoteWidth {
		shown, after = shown[:quoteWidth], "…"
	}
	caret := before + string(shown[:at])
	return before + strings.Map(printable, string(shown)) + after, strings.Map(blank, caret) + "^"
}

func printable(r rune) rune {
	if r == '\t' || unicode.IsPrint(r) || unicode.IsSpace(r) {
		return r
	}
	return '\ufffd'
}

// blank keeps tabs, so that the caret stands where the reader's screen shows the column.
func blank(r rune) rune {
	if r == '\t' {
		return r
	}
	return ' '
}
