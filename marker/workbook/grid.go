package workbook

import (
	"slices"

	"locmark/marker/fact"
)

// grid is a table found on a sheet: where its header row stands and which column holds what.
type grid struct {
	*page
	header  int     // the index of the header row in the page's rows
	columns []int32 // the sheet's column of each index of the headers; 0 where there is none
	matched int     // how many of them were found
	twice   []doubled
}

// doubled is a header or label that stands twice: the cell whose values are read, and the other.
type doubled struct {
	text         string
	first, other fact.Cell
}

// deepestHeader is how many rows that are not empty may stand above a header row.
const deepestHeader = 60

// find looks for the row that holds most of the headers. Titles and notes may stand above it.
func (p *page) find(known headers, columns int) grid {
	best, most := -1, 0
	for row := range min(len(p.Rows), deepestHeader) {
		n := p.count(row, known)
		if n > most {
			best, most = row, n
		}
		if n >= 3 && 2*n >= columns {
			break
		}
	}
	if best < 0 {
		return grid{page: p}
	}
	return p.grid(best, known, columns)
}

// count gives how many different headers a row holds.
func (p *page) count(row int, known headers) int {
	var seen []int
	for i, word := range p.words(row) {
		if index, ok := known.find(p.Rows[row].Cells[i].Raw, word); ok && word != "" && !slices.Contains(seen, index) {
			seen = append(seen, index)
		}
	}
	return len(seen)
}

// grid reads a header row. Of two columns with the same header the first that holds anything is taken.
func (p *page) grid(row int, known headers, columns int) grid {
	g := grid{page: p, header: row, columns: make([]int32, columns)}
	for i, word := range p.words(row) {
		cell := p.Rows[row].Cells[i]
		index, ok := known.find(cell.Raw, word)
		switch {
		case !ok || word == "":
		case g.columns[index] == 0:
			g.columns[index] = cell.Col
			g.matched++
		default:
			g.take(index, cell)
		}
	}
	return g
}

// take settles which of two columns with one header is read.
func (g *grid) take(index int, cell Cell) {
	read, other := g.columns[index], cell.Col
	if !g.filled(read) && g.filled(other) {
		read, other = other, read
		g.columns[index] = read
	}
	g.twice = append(g.twice, doubled{cell.Raw, g.at(g.header, read), g.at(g.header, other)})
}

// filled reports whether a column holds anything below the header.
func (g *grid) filled(col int32) bool {
	return slices.ContainsFunc(g.Rows[g.header+1:], func(r Row) bool {
		_, ok := r.Get(int(col))
		return ok
	})
}

// cell gives the raw text of an index in a row, and where it stands, even where nothing is written there.
func (g *grid) cell(row, index int) found {
	col := g.columns[index]
	if col == 0 {
		return found{}
	}
	f := found{at: g.at(row, col)}
	if cell, ok := g.Rows[row].Get(int(col)); ok {
		f.raw, f.how, f.at = cell.Raw, cell.How, g.Cite(g.Rows[row].Number, cell)
	}
	return f
}

// shown is the cell of an index in a row as people see it: where nothing is written in a merged area, one that is to be filled
// is the one that shows it.
func (g *grid) shown(row, index int) found {
	f := g.cell(row, index)
	if f.raw != "" || g.columns[index] == 0 {
		return f
	}
	if top := g.topOf(g.Rows[row].Number, g.columns[index]); top < f.at.Row {
		f.at.Row, f.how = top, fact.Merged
	}
	return f
}

// headerText is the header of an index, as it stands on the sheet; "" where there is none.
func (g *grid) headerText(index int) string {
	cell, _ := g.Rows[g.header].Get(int(g.columns[index]))
	return cell.Raw
}

// reads reports whether a column of the sheet is one that the grid reads.
func (g *grid) reads(col int32) bool { return slices.Contains(g.columns, col) }

// isText reports whether a person wrote the cell out; numbers that the file holds say nothing of how people write them.
func (f found) isText() bool { return f.how&fact.Stored == 0 }

// found is the raw text of one cell, how it was come by and where it stands. The zero found was not looked for in any cell.
type found struct {
	raw string
	how fact.How
	at  fact.Cell
}
