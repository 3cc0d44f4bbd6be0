package report

import (
	"bufio"
	"io"
	"strings"
	"unicode"

	"locmark/marker"
)

// textWidth is how wide a page in the terminal is, in columns: what reads well, and fits the narrowest window.
const textWidth = 80

// WriteText lays a view out for a terminal: wrapped, aligned, and without any markup.
func WriteText(w io.Writer, view View, voice marker.Voice) error {
	s := screen{bufio.NewWriter(w), voice.Say("reports.colon")}
	for i, block := range view.narrow() {
		if i > 0 {
			s.line("")
		}
		s.block(block)
	}
	return s.Flush()
}

// screen is a page of plain text. A failed write is kept by the buffer until it is flushed.
type screen struct {
	*bufio.Writer
	colon string
}

func (s screen) line(text string) { _, _ = s.WriteString(strings.TrimRight(text, " ") + "\n") }

func (s screen) block(block Block) {
	switch b := block.(type) {
	case Heading:
		s.heading(b)
	case Paragraph:
		s.wrapped(s.labelled(b.Label, b.Text), "", "")
	case Table:
		s.table(b)
	case Verbatim:
		_, _ = s.WriteString(b.Text)
	case List:
		for i, item := range b.Items {
			bullet := "- "
			if b.Numbered {
				bullet = number(i+1) + ". "
			}
			s.item(item, "", bullet)
		}
	}
}

// heading underlines the two highest headings, as people do in plain text.
func (s screen) heading(h Heading) {
	text := oneLine(h.Text)
	s.line(text)
	if under := map[int]string{1: "=", 2: "-"}[h.Depth]; under != "" {
		s.line(strings.Repeat(under, width(text)))
	}
}

func (s screen) labelled(label, text string) string {
	if label == "" {
		return text
	}
	return label + s.colon + " " + text
}

func (s screen) item(item Item, indent, bullet string) {
	text := s.labelled(item.Label, item.Text)
	if cells := append(item.Cells, oneLine(item.More)); strings.Join(cells, "") != "" {
		text += " (" + strings.Trim(strings.Join(cells, ", "), ", ") + ")"
	}
	deeper := indent + strings.Repeat(" ", len(bullet))
	s.wrapped(text, indent+bullet, deeper)
	for _, inner := range item.Items {
		s.item(inner, deeper, "- ")
	}
}

// table aligns all columns but the last, which is wrapped.
func (s screen) table(t Table) {
	rows := [][]Entry{make([]Entry, len(t.Columns))}
	for i, column := range t.Columns {
		rows[0][i].Text = column.Title
	}
	rows = append(rows, t.Rows...)
	widths := make([]int, len(t.Columns))
	for _, row := range rows {
		for i, entry := range row {
			widths[i] = max(widths[i], width(oneLine(entry.Text)))
		}
	}
	for _, row := range rows {
		last := len(row) - 1
		before := ""
		for i, entry := range row[:last] {
			before += oneLine(entry.Text) + strings.Repeat(" ", widths[i]-width(oneLine(entry.Text))+2)
		}
		s.wrapped(row[last].Text, before, strings.Repeat(" ", width(before)))
	}
}

// wrapped breaks a text at its spaces; what is longer than a line stands on one of its own.
func (s screen) wrapped(text, first, further string) {
	line, indent := first, width(first)
	for _, word := range unbroken(oneLine(text)) {
		if width(line) > indent && width(line)+1+width(word) > textWidth {
			s.line(line)
			line, indent = further, width(further)
		}
		if width(line) > indent {
			line += " "
		}
		line += word
	}
	s.line(line)
}

// unbroken gives the words of a line. A sign that stands alone, as French has them before a colon and around a quotation,
// stays with its word.
func unbroken(text string) []string {
	var words []string
	opening := false
	for _, word := range strings.Split(text, " ") {
		sign := !strings.ContainsFunc(word, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
		if last := len(words) - 1; last >= 0 && (opening || sign && word != "«") {
			words[last] += " " + word
		} else {
			words = append(words, word)
		}
		opening = word == "«"
	}
	return words
}

// unparted is text as one line that a page breaks nowhere between a sign and its word.
func unparted(text string) string {
	words := unbroken(oneLine(text))
	for i, word := range words {
		words[i] = strings.ReplaceAll(word, " ", "\u00a0")
	}
	return strings.Join(words, " ")
}
