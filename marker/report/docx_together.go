package report

import "github.com/gomutex/godocx/wml/ctypes"

// shortTable is how many rows a table may have, its header included, to be kept on one page.
const shortTable = 16

// together keeps the rows of a table on one page: all of a short one, and of a long one the last with the one before it, so
// that none is left alone on the next page. The header stays with the first row by its style.
func (t sheetTable) together() {
	rows := t.GetCT().RowContents
	first := 1
	if len(rows) > shortTable {
		first = len(rows) - 2
	}
	for i := first; i < len(rows)-1; i++ {
		for _, content := range rows[i].Row.Contents {
			keepWithNext(content.Cell)
		}
	}
}

// introduce keeps the last paragraph on the page of the table that it leads to.
func (p paper) introduce(next Block) {
	switch next.(type) {
	case Table, Findings:
		children := p.Document.Body.Children
		if last := children[len(children)-1].Para; last != nil {
			keepOnPage(last.GetCT())
		}
	}
}

// keepWithNext keeps the paragraphs of a cell on the page of what follows.
func keepWithNext(cell *ctypes.Cell) {
	for _, content := range cell.Contents {
		keepOnPage(content.Paragraph)
	}
}

func keepOnPage(paragraph *ctypes.Paragraph) {
	if paragraph.Property == nil {
		paragraph.Property = ctypes.DefaultParaProperty()
	}
	paragraph.Property.KeepNext = ctypes.OnOffFromBool(true)
}
