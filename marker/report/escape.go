package report

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// escape makes text safe to stand anywhere in a line of Markdown: it becomes one line, and nothing in it is markup. What
// needs no escape stays as it is, so that the file reads well without a renderer.
func escape(text string) string {
	text = oneLine(text)
	var b strings.Builder
	copied := 0
	for i := range len(text) {
		if mustEscape(text, i) {
			b.WriteString(text[copied:i])
			b.WriteByte('\\')
			copied = i
		}
	}
	if copied == 0 && b.Len() == 0 {
		return text
	}
	b.WriteString(text[copied:])
	return b.String()
}

// mustEscape reports whether the byte at i would be taken for markup where it stands.
func mustEscape(text string, i int) bool {
	switch text[i] {
	case '\\', '`', '*', '[', ']', '<', '|', '~', '$':
		return true
	case '&': // an entity
		return i+1 < len(text) && (text[i+1] == '#' || wordAfter(text, i))
	case '_': // emphasis, but within a word
		return !wordBefore(text, i) || !wordAfter(text, i)
	case '>', '#', '+', '-', '=', ':': // a quote, heading, bullet or line under a heading
		return i == 0
	case '.', ')': // a number of a list
		return i > 0 && i <= 9 && onlyDigits(text[:i]) && (i+1 == len(text) || text[i+1] == ' ')
	}
	return false
}

func wordBefore(text string, i int) bool {
	r, _ := utf8.DecodeLastRuneInString(text[:i])
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

func wordAfter(text string, i int) bool {
	r, _ := utf8.DecodeRuneInString(text[i+1:])
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

func onlyDigits(text string) bool {
	for _, r := range text {
		if r < '0' || r > '9' {
			return false
		}
	}
	return true
}

// code writes a cell as a span of code, fenced by more backticks than stand in it. Where a fence cannot hold it (a bar
// ends a table's cell, whatever the fence) it is written as text.
func code(text string) string {
	text = oneLine(text)
	if strings.Contains(text, "|") {
		return escape(text)
	}
	fence := "`"
	for strings.Contains(text, fence) {
		fence += "`"
	}
	if fence == "`" {
		return fence + text + fence
	}
	return fence + " " + text + " " + fence
}

func number(n int) string { return strconv.Itoa(n) }
