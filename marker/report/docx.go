package report

import (
	"io"

	"github.com/gomutex/godocx/docx"

	"locmark/marker"
)

// Styles of the template, by their ids.
const (
	styleVerdict   = "Verdict"
	styleList      = "ListItem"
	styleCell      = "Cell"
	styleNumber    = "CellNumber"
	styleHead      = "CellHead"
	styleVerbatim  = "Verbatim"
	styleStrong    = "Strong"
	styleReference = "Reference"
)

// Lists of the template: bullets on the page and in the cells of tables, and the scheme of numbered lists, of which each
// list has an instance of its own.
const (
	bulletsOfPage = 1
	bulletsOfCell = 2
	numbered      = 1
	deepest       = 3
)

// WriteDOCX lays a view out as a Word document on A4 landscape, without macros and open to comments.
func WriteDOCX(w io.Writer, view View, voice marker.Voice) error {
	document, err := newDocument(view.title(), voice.Language)
	if err != nil {
		return err
	}
	paper := paper{document, voice.Say("reports.colon")}
	for i, block := range view {
		paper.block(block)
		if i+1 < len(view) {
			paper.introduce(view[i+1])
		}
	}
	return document.Write(w)
}

// paper is a Word document in the making.
type paper struct {
	*docx.RootDoc
	colon string
}

func (p paper) block(block Block) {
	switch b := block.(type) {
	case Heading:
		p.styled("Heading" + number(b.Depth)).AddText(unparted(b.Text))
	case Paragraph:
		p.paragraph(b)
	case Table:
		p.table(b)
	case Findings:
		p.findings(b)
	case List:
		p.list(b)
	case Verbatim:
		p.verbatim(b)
	}
}

func (p paper) styled(style string) *docx.Paragraph {
	paragraph := p.AddEmptyParagraph()
	paragraph.Style(style)
	return paragraph
}

func (p paper) paragraph(b Paragraph) {
	if b.Strong {
		p.styled(styleVerdict).AddText(unparted(b.Text))
		return
	}
	p.say(p.AddEmptyParagraph(), Item{Label: b.Label, Text: b.Text})
}
