package workbook

import (
	"slices"
	"strings"

	"locmark/marker/fact"
)

// Stray is what somebody wrote where nothing is read: on a sheet of their own, of which Cell holds the name alone, or in a column
// beside a table of ratings. Text is the title of the column, or what first stands in it.
type Stray struct {
	Text string
	Cell fact.Cell
}

// IsSheet reports whether a whole sheet is not read.
func (s Stray) IsSheet() bool { return s.Cell.Row == 0 }

// Strays lists what is not read of a workbook of ratings, in its order. Titles are those of its other columns, in any language:
// what is written out for people to read, and need not come back.
func Strays(book *Book, names RatingHeaders, titles []string) []Stray {
	known, told := names.headers(), headers{}
	told.add(0, titles...)
	var all []Stray
	for i := range book.Sheets {
		sheet := &book.Sheets[i]
		g := ratingTable(sheet, known)
		switch {
		case g.hasRatings():
			all = append(all, g.strays(told)...)
		case g.matched < fewestHeaders && len(sheet.Rows) > 0 && sheet.Name != listsSheet && !slices.Contains(instructions.All(), sheet.Name):
			all = append(all, Stray{Cell: fact.Cell{Sheet: sheet.Name}})
		}
	}
	return all
}

// strays are the columns in which something stands below the titles, but which no title of ours heads.
func (g *grid) strays(told headers) []Stray {
	columns := g.ours(told)
	var all []Stray
	for _, row := range g.Rows[g.header+1:] {
		for _, cell := range row.Cells {
			if !slices.Contains(columns, cell.Col) {
				columns = append(columns, cell.Col)
				all = append(all, g.headed(row, cell))
			}
		}
	}
	return all
}

// headed is a column by its title, or by the cell itself where it has none.
func (g *grid) headed(row Row, cell Cell) Stray {
	if title, ok := g.Rows[g.header].Get(int(cell.Col)); ok {
		return Stray{strings.TrimSpace(title.Raw), g.at(g.header, cell.Col)}
	}
	return Stray{strings.TrimSpace(cell.Raw), fact.Cell{Sheet: g.Name, Col: int(cell.Col), Row: row.Number}}
}
