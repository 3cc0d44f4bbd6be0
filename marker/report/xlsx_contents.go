package report

import (
	"strconv"

	"locmark/marker/portfolio"
)

// contents are lines at the top of the summary that open what stands far below: the parts of further editions, what changed,
// and what has no score.
type contents struct {
	editions           []signpost // one for each edition but the first
	changes, who, left signpost
}

// newContents keeps the lines free, as many as there will be.
func (w *workbook) newContents(sheet *sheet, summaries []portfolio.Summary, all *portfolio.Portfolio) contents {
	var c contents
	for i := range summaries {
		if i > 0 {
			c.editions = append(c.editions, sheet.signpost())
		}
	}
	if compared := all.Comparison(); compared != nil {
		c.changes = sheet.signpost()
		if len(compared.Changes) > 0 {
			c.who = sheet.signpost()
		}
	}
	if len(all.NotScored()) > 0 {
		c.left = sheet.signpost()
	}
	return c
}

// beginsBelow fills a line that was kept free: what begins with the next part of the sheet, and in which row.
func (w *workbook) beginsBelow(p signpost, what string) {
	if p.sheet == nil {
		return
	}
	row := p.sheet.row + 2 // a part begins with an empty row
	p.fill(p.sheet.leads(inSheet(p.sheet.name, cellAt(1, row)), w.Say("sheets.row", "row", strconv.Itoa(row), "what", what)))
}
