package workbook

import (
	"slices"
	"strings"

	"locmark/marker/fact"
)

// above are the cells over the titles of a table, but for the lines that were sent there.
func (g *grid) above(sent *Sent) []Aside {
	var all []Aside
	for _, row := range g.Rows[:g.header] {
		for _, cell := range row.Cells {
			if cell.How&fact.Merged != 0 || cell.Col == 1 && sent.isLine(cell.Raw) {
				continue
			}
			where := Above
			if cell.Col == g.columns[ratedConflict] {
				where = AboveConflicts
			}
			all = append(all, Aside{strings.TrimSpace(cell.Raw), g.Cite(row.Number, cell), where})
		}
	}
	return all
}

// isLine reports whether a text was sent above a table.
func (sent *Sent) isLine(text string) bool {
	within := func(part string) bool { return part != "" && strings.Contains(text, part) }
	return hasFolded(sent.Lines, text) || slices.ContainsFunc(sent.Parts, within)
}

// beside are the cells below the titles that stand in no column of ours, and what stands beside the titles over nothing.
func (g *grid) beside(told headers) []Aside {
	ours := g.ours(told)
	var all []Aside
	for i, row := range g.Rows[g.header:] {
		for _, cell := range row.Cells {
			if slices.Contains(ours, cell.Col) || cell.How&fact.Merged != 0 || i == 0 && g.filled(cell.Col) {
				continue
			}
			where := Beside
			if _, titled := g.Rows[g.header].Get(int(cell.Col)); titled && i > 0 {
				where = BesideTitled
			}
			all = append(all, Aside{strings.TrimSpace(cell.Raw), g.Cite(row.Number, cell), where})
		}
	}
	return all
}

// ours are the columns that are read, and those that were written out for people to read.
func (g *grid) ours(told headers) []int32 {
	columns := slices.Clone(g.columns)
	for i, word := range g.words(g.header) {
		cell := g.Rows[g.header].Cells[i]
		if _, ours := told.find(cell.Raw, word); ours {
			columns = append(columns, cell.Col)
		}
	}
	return columns
}
