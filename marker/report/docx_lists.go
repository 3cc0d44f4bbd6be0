package report

import (
	"strings"

	"github.com/gomutex/godocx/docx"
)

func (p paper) list(l List) {
	scheme := bulletsOfPage
	if l.Numbered {
		scheme = p.NewListInstance(numbered)
	}
	for _, item := range l.Items {
		p.item(item, scheme, 0)
	}
}

// item writes an item, and those within it further in. Items within a numbered one have bullets: the template says so.
func (p paper) item(item Item, scheme, depth int) {
	paragraph := p.styled(styleList)
	paragraph.Numbering(scheme, min(depth, deepest))
	p.say(paragraph, item)
	for _, inner := range item.Items {
		p.item(inner, scheme, depth+1)
	}
}

// say writes an item without those within it: label, text, and the cells it rests on.
func (p paper) say(paragraph *docx.Paragraph, item Item) {
	rests := strings.Join(append(item.Cells[:len(item.Cells):len(item.Cells)], item.More), ", ")
	rests = strings.TrimSuffix(oneLine(rests), ",")
	text := unparted(item.Text)
	if item.Label != "" {
		label := unparted(item.Label)
		if text+rests != "" {
			label += p.colon + " "
		}
		paragraph.AddText(label).Style(styleStrong)
	}
	if text != "" {
		paragraph.AddText(text)
	}
	switch {
	case rests == "":
	case text == "":
		paragraph.AddText(rests).Style(styleReference)
	default:
		paragraph.AddText(" (" + rests + ")").Style(styleReference)
	}
}

// verbatim writes lines as they stand, a paragraph each.
func (p paper) verbatim(b Verbatim) {
	for line := range strings.Lines(printable(b.Text, true)) {
		p.styled(styleVerbatim).AddText(strings.TrimRight(strings.ReplaceAll(line, "\t", "    "), "\r\n"))
	}
}
