package report

import (
	"bufio"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"html"
	"io"
	"net/url"

	"locmark/marker"
)

// pageStyle is the one style sheet of all pages. It stands in each, so that a page can be sent on alone.
//
//go:embed page.css
var pageStyle string

// pagePolicy lets a page use its own style sheet, known by its hash, and nothing else: whatever a proposal may hold, no
// script runs and nothing is fetched or sent.
var pagePolicy = func() string {
	sum := sha256.Sum256([]byte(pageStyle))
	return "default-src 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'; base-uri 'none'; form-action 'none'"
}()

// longestCaption is how much of a heading the title of a window or file shows, in characters.
const longestCaption = 120

// WriteHTML lays a view out as one page of HTML that needs no other file.
func WriteHTML(w io.Writer, view View, voice marker.Voice) error {
	page := &htmlPage{Writer: bufio.NewWriter(w), colon: voice.Say("reports.colon")}
	page.head(view.title(), voice.Language)
	for _, block := range view {
		page.block(block)
	}
	page.put("</main>\n</body>\n</html>\n")
	return page.Flush()
}

// htmlPage is a page of HTML. A failed write is kept by the buffer until it is flushed.
type htmlPage struct {
	*bufio.Writer
	colon   string
	heading string // the last one, which names the tables below it
}

// put writes markup as it stands; text must have gone through escaped.
func (p *htmlPage) put(texts ...string) {
	for _, text := range texts {
		_, _ = p.WriteString(text)
	}
}

// escaped makes text safe to stand in an element or a quoted attribute: one line, and nothing in it is markup.
func escaped(text string) string { return html.EscapeString(unparted(text)) }

func (p *htmlPage) head(title, language string) {
	p.put("<!DOCTYPE html>\n<html lang=\"", escaped(language), "\">\n<head>\n<meta charset=\"utf-8\">\n",
		"<meta http-equiv=\"Content-Security-Policy\" content=\"", pagePolicy, "\">\n",
		"<meta name=\"referrer\" content=\"no-referrer\">\n",
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n",
		"<meta name=\"color-scheme\" content=\"light dark\">\n",
		"<title>", escaped(title), "</title>\n<style>", pageStyle, "</style>\n</head>\n<body>\n<main>\n")
}

func (p *htmlPage) block(block Block) {
	switch b := block.(type) {
	case Heading:
		p.heading = b.Text
		p.put("<h", number(b.Depth), ">", escaped(b.Text), "</h", number(b.Depth), ">\n")
	case Paragraph:
		p.paragraph(b)
	case Table:
		p.table(b)
	case Findings:
		p.findings(b)
	case List:
		p.list(b)
	case Verbatim:
		p.put("<pre>", html.EscapeString(printable(b.Text, true)), "</pre>\n")
	}
}

func (p *htmlPage) paragraph(b Paragraph) {
	if b.Strong {
		p.put("<p class=\"verdict\">", escaped(b.Text), "</p>\n")
		return
	}
	p.put("<p>", p.label(b.Label, b.Text), escaped(b.Text), "</p>\n")
}

// label stands before a text, and ends in a colon where a text follows.
func (p *htmlPage) label(label, text string) string {
	switch {
	case label == "":
		return ""
	case text == "":
		return "<strong>" + escaped(label) + "</strong>"
	}
	return "<strong>" + escaped(label) + p.colon + "</strong> "
}

// reference makes a link of a file of ours, whose name may hold any letters but never becomes a scheme or another host.
func reference(link string) string {
	return (&url.URL{Path: link}).String()
}

// title is the heading of the whole, as the title of a window or file shows it.
func (v View) title() string {
	for _, block := range v {
		if heading, ok := block.(Heading); ok {
			return shortened(oneLine(heading.Text), longestCaption)
		}
	}
	return ""
}
