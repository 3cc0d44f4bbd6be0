package report

import (
	"bufio"
	"io"
	"strings"

	"locmark/marker"
)

// WriteMarkdown lays a view out as Markdown that also reads well as plain text.
func WriteMarkdown(w io.Writer, view View, voice marker.Voice) error {
	page := page{bufio.NewWriter(w), voice.Say("reports.colon")}
	for i, block := range view.narrow() {
		if i > 0 {
			page.put("\n")
		}
		page.block(block)
	}
	return page.Flush()
}

// page is a file of Markdown. A failed write is kept by the buffer until it is flushed.
type page struct {
	*bufio.Writer
	colon string // French has a space before it
}

func (p page) put(texts ...string) {
	for _, text := range texts {
		_, _ = p.WriteString(text)
	}
}

func (p page) block(block Block) {
	switch b := block.(type) {
	case Heading:
		p.put(strings.Repeat("#", b.Depth), " ", escape(b.Text), "\n")
	case Paragraph:
		p.paragraph(b)
	case Table:
		p.table(b)
	case Verbatim:
		p.put("```diff\n", b.Text, "```\n")
	case List:
		p.list(b)
	}
}

func (p page) paragraph(b Paragraph) {
	text := escape(b.Text)
	switch {
	case b.Strong:
		p.put("**", text, "**\n")
	case b.Label != "":
		p.put("**", escape(b.Label), p.colon, "** ", text, "\n")
	default:
		p.put(text, "\n")
	}
}

func (p page) table(t Table) {
	for _, column := range t.Columns {
		p.put("| ", escape(column.Title), " ")
	}
	p.put("|\n")
	for _, column := range t.Columns {
		if column.Number {
			p.put("| ---: ")
		} else {
			p.put("| --- ")
		}
	}
	p.put("|\n")
	for _, row := range t.Rows {
		for _, entry := range row {
			p.put("| ", entry.markdown(), " ")
		}
		p.put("|\n")
	}
}

// markdown writes an entry, linked where it leads to a file of ours, whose names need no escaping.
func (e Entry) markdown() string {
	if e.Link == "" {
		return escape(e.Text)
	}
	return "[" + escape(e.Text) + "](" + e.Link + ")"
}

func (p page) list(l List) {
	for i, item := range l.Items {
		bullet := "- "
		if l.Numbered {
			bullet = number(i+1) + ". "
		}
		p.item(item, bullet, 0)
	}
}

// item writes an item, and those within it further in, by as much as its bullet takes.
func (p page) item(item Item, bullet string, indent int) {
	p.put(strings.Repeat(" ", indent), bullet)
	parts := []string{}
	if item.Label != "" {
		parts = append(parts, "**"+escape(item.Label)+p.colon+"**")
	}
	if item.Text != "" {
		parts = append(parts, escape(item.Text))
	}
	if len(item.Cells) > 0 {
		parts = append(parts, cellList(item))
	}
	p.put(strings.Join(parts, " "), "\n")
	for _, inner := range item.Items {
		p.item(inner, "- ", indent+len(bullet))
	}
}

// cellList writes cells as code, so that they can be copied into a spreadsheet's name box.
func cellList(item Item) string {
	written := make([]string, 0, len(item.Cells)+1)
	for _, cell := range item.Cells {
		written = append(written, code(cell))
	}
	if item.More != "" {
		written = append(written, escape(item.More))
	}
	return "(" + strings.Join(written, ", ") + ")"
}
