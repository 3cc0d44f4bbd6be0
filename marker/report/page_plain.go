package report

import (
	"slices"

	"locmark/marker/portfolio"
)

// mostPlainRows is how long a table may be where no script draws rows as they come into view.
const mostPlainRows = 200

// pageParts are a portfolio's view taken apart, its title left out: what is said before all figures, the sums that the script draws
// in its own way and keeps as tables, what changed since earlier results, and the notes that stay as they are.
type pageParts struct{ ahead, sums, changes, notes View }

// partsOf takes a view apart at the headings of its editions.
func (p *pages) partsOf(view View, all *portfolio.Portfolio) pageParts {
	says := phrases{p.Voice}
	var editions []string
	for _, summary := range all.Summaries() {
		editions = append(editions, says.edition(summary.Edition))
	}
	var found pageParts
	part := &found.ahead
	for _, block := range view {
		heading, ok := block.(Heading)
		switch {
		case ok && heading.Depth == 1:
			continue
		case ok && heading.Depth == 2 && slices.Contains(editions, heading.Text):
			part = &found.sums
		case ok && heading.Depth == 2 && heading.Text == p.Voice.Say("asked.change"):
			part = &found.changes
		case ok && heading.Depth == 2:
			part = &found.notes
		}
		part.add(p.bounded(block))
	}
	found.changes = p.explained(found.changes)
	return found
}

// explained says after the first table with shades what they and its frames mean.
func (p *pages) explained(changes View) View {
	shaded := func(entry Entry) bool { return entry.Shade > 0 }
	for i, block := range changes {
		if table, ok := block.(Table); ok && slices.ContainsFunc(slices.Concat(table.Rows...), shaded) {
			return slices.Insert(changes, i+1, Block(Paragraph{Text: p.Voice.Say("page.changes_how")}))
		}
	}
	return changes
}

// bounded is a block as the page has it without its script: of a table that is too long, it says how long that is.
func (p *pages) bounded(block Block) Block {
	table, ok := block.(Table)
	if !ok || len(table.Rows) <= mostPlainRows {
		return block
	}
	return Paragraph{Text: p.Voice.Say("page.too_long", "rows", p.Voice.Count(len(table.Rows)))}
}
