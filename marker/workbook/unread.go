package workbook

import "locmark/marker/fact"

// Why something in a workbook was not read: keys of criteria/words/problems.yaml with the places {sheet}, {cell}, {text}.
const (
	UnreadSheet    = "UNREAD_SHEET"     // no table of the form is known by its name or its headers
	UnreadTwin     = "UNREAD_TWIN"      // another sheet of the same meaning was read
	UnreadHeaders  = "UNREAD_HEADERS"   // the sheet's name is known, but no header row was found
	UnreadColumn   = "UNREAD_COLUMN"    // the header is not known
	UnreadAgain    = "UNREAD_AGAIN"     // another column with the same header was read
	UnreadNoHeader = "UNREAD_NO_HEADER" // the column has no header
	UnreadLabel    = "UNREAD_LABEL"     // the label is not known
	UnreadText     = "UNREAD_TEXT"      // text beside labels and values
	UnreadExample  = "UNREAD_EXAMPLE"   // a row that is marked as an example
	UnreadNever    = "UNREAD_NEVER"     // the layout never reads this column
)

// UnreadCodes are all the reasons why something is not read.
var UnreadCodes = []string{
	UnreadSheet, UnreadTwin, UnreadHeaders, UnreadColumn, UnreadAgain, UnreadNoHeader, UnreadLabel, UnreadText, UnreadExample, UnreadNever,
}

// Unread is a sheet, column, label or row that was not understood, or not read on purpose.
type Unread struct {
	Code  string    `json:"code"`
	Sheet string    `json:"sheet"`
	Cell  fact.Cell `json:"-"`    // of the header, the label or the row; the zero Cell for a whole sheet
	Text  string    `json:"text"` // the header or the label; of a column that is never read, the header alone
}

// Unread lists what in the workbook was not read, and why.
func (r *Reading) Unread() []Unread {
	c := r.candidate
	all := c.unreadSheets()
	if len(c.labels) > 0 {
		all = append(all, c.labels[0].unread()...)
	}
	if len(c.lists) > 0 {
		all = append(all, c.layout.unreadIn(programmeSheet, &c.lists[0])...)
	}
	for table, grids := range c.tables.found {
		if len(grids) > 0 {
			all = append(all, c.layout.unreadIn(table, &grids[0])...)
		}
	}
	return all
}

func (c *candidate) unreadSheets() []Unread {
	var all []Unread
	add := func(code string, p *page) {
		if len(p.Rows) > 0 {
			all = append(all, Unread{Code: code, Sheet: p.Name})
		}
	}
	for _, p := range c.tables.unknown {
		add(UnreadSheet, p)
	}
	for _, p := range c.tables.headless {
		add(UnreadHeaders, p)
	}
	for i, sheet := range c.labels {
		if i > 0 {
			add(UnreadTwin, sheet.page)
		}
	}
	for _, grids := range append([][]grid{c.lists}, c.tables.found...) {
		for i := range grids {
			if i > 0 {
				add(UnreadTwin, grids[i].page)
			}
		}
	}
	return all
}

// unreadIn lists the columns and rows of a table's sheet that are not read.
func (l *layout) unreadIn(table int, g *grid) []Unread {
	var all []Unread
	seen := map[int32]bool{}
	for _, cell := range g.Rows[g.header].Cells {
		seen[cell.Col] = true
		if !g.reads(cell.Col) {
			all = append(all, Unread{Code: l.why(g, cell), Sheet: g.Name, Cell: g.at(g.header, cell.Col), Text: cell.Raw})
		}
	}
	for row := g.header + 1; row < len(g.Rows); row++ {
		cells := g.Rows[row].Cells
		if len(cells) > 0 && l.isExample(g.Rows[row]) {
			all = append(all, Unread{Code: UnreadExample, Sheet: g.Name, Cell: g.at(row, cells[0].Col), Text: cells[0].Raw})
		}
		for _, cell := range cells {
			if !seen[cell.Col] {
				seen[cell.Col] = true
				all = append(all, Unread{Code: UnreadNoHeader, Sheet: g.Name, Cell: g.at(row, cell.Col)})
			}
		}
	}
	return all
}

// why gives the reason for which a column with a header is not read.
func (l *layout) why(g *grid, header Cell) string {
	folded := fact.Fold(trimHeader(header.Raw))
	if l.never[folded] {
		return UnreadNever
	}
	for _, d := range g.twice {
		if d.other.Col == int(header.Col) {
			return UnreadAgain
		}
	}
	return UnreadColumn
}
