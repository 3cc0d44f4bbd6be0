package report

import (
	"bufio"
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"io"
	"io/fs"
	"strconv"
	"strings"

	"locmark/marker/portfolio"
)

//go:embed page/*.js page/app.css
var pageFiles embed.FS

// pageScript is the one script of the page of a portfolio: the files of page/, in the order of their names, which is that of
// what builds on what.
var pageScript = "(() => {\n\"use strict\";\n" + joined("page/*.js") + "})();\n"

// portfolioStyle is the one style sheet of that page: that of all pages, and what is its own.
var portfolioStyle = pageStyle + joined("page/*.css")

// portfolioPolicy lets the page of a portfolio run its own script and use its own style sheet, each known by its hash, and
// nothing else: no proposal can add to either, and nothing is fetched or sent.
var portfolioPolicy = "default-src 'none'; script-src '" + hashOf(pageScript) + "'; style-src '" + hashOf(portfolioStyle) +
	"'; base-uri 'none'; form-action 'none'"

func joined(pattern string) string {
	files, err := fs.Glob(pageFiles, pattern)
	if err != nil {
		panic(err) // the pattern is ours
	}
	var all strings.Builder
	for _, file := range files {
		text, err := pageFiles.ReadFile(file)
		if err != nil {
			panic(err) // it was embedded
		}
		all.Write(text)
	}
	return all.String()
}

func hashOf(text string) string {
	sum := sha256.Sum256([]byte(text))
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}

// pageData is what the script draws from, compressed: what the first view needs, and what is unpacked when a programme is opened.
type pageData struct {
	index, sentences []byte
	details          [][]byte
}

// writePage writes the page: what it says without its script, the data, and the script that draws the rest from them.
func (p *pages) writePage(w io.Writer, data pageData, all *portfolio.Portfolio) error {
	page := &htmlPage{Writer: bufio.NewWriter(w), colon: p.Voice.Say("reports.colon")}
	view := p.linked(Portfolio(all, p.Target))
	parts := p.partsOf(view, all)
	page.opening(p, view.title())
	page.within("header", "", "<h1>"+escaped(view.title())+"</h1>\n", append(View{Paragraph{Text: p.Voice.Say("page.what")}}, parts.ahead...))
	page.put("<main id=\"main\" tabindex=\"-1\">\n<p id=\"unscripted\">", escaped(p.Voice.Say("page.plain")), "</p>\n<div id=\"app\" hidden></div>\n")
	if len(parts.changes) > 0 {
		page.within("section", "changes", "", parts.changes)
	}
	page.within("div", "sums", "", parts.sums)
	page.within("section", "notes", "", parts.notes)
	page.put("</main>\n")
	page.data("index", data.index)
	page.data("sentences", data.sentences)
	for i, block := range data.details {
		page.data("details-"+strconv.Itoa(i), block)
	}
	page.put("<script>", pageScript, "</script>\n</body>\n</html>\n")
	return page.Flush()
}

// opening writes all that stands before the title.
func (h *htmlPage) opening(p *pages, title string) {
	h.put("<!DOCTYPE html>\n<html lang=\"", escaped(p.Voice.Language), "\">\n<head>\n<meta charset=\"utf-8\">\n",
		"<meta http-equiv=\"Content-Security-Policy\" content=\"", portfolioPolicy, "\">\n",
		"<meta name=\"referrer\" content=\"no-referrer\">\n",
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n",
		"<meta name=\"color-scheme\" content=\"light dark\">\n",
		"<title>", escaped(title), "</title>\n<style>", portfolioStyle, "</style>\n</head>\n<body>\n",
		"<a class=\"skip\" href=\"#main\">", escaped(p.Voice.Say("page.skip")), "</a>\n")
}

// within writes blocks as the content of an element, after what begins it.
func (h *htmlPage) within(element, id, begins string, view View) {
	h.put("<", element)
	if id != "" {
		h.put(" id=\"", id, "\"")
	}
	h.put(">\n", begins)
	for _, block := range view {
		h.block(block)
	}
	h.put("</", element, ">\n")
}

// data writes a block of compressed data. In base64 it can hold nothing that ends it.
func (h *htmlPage) data(id string, packed []byte) {
	h.put("<script type=\"application/octet-stream;base64\" id=\"", id, "\">", base64.StdEncoding.EncodeToString(packed), "</script>\n")
}
