package workbook

import "slices"

// tables are the sheets that hold a form's tables, as found.
type tables struct {
	found    [][]grid // by table: the grid that is read first, then its twins; empty where there is none
	headless []*page  // sheets known by name, without a header row
	unknown  []*page
}

// place finds the table of each sheet: by the sheet's name, or where that is not known by its headers alone.
func (l *layout) place(pages []*page) tables {
	placed := tables{found: make([][]grid, len(l.form.Tables))}
	var unnamed []*page
	for _, p := range pages {
		table, named := l.sheets[p.name]
		if !named {
			unnamed = append(unnamed, p)
		} else if g := p.find(l.tables[table], l.width(table)); l.holds(table, g) {
			placed.found[table] = append(placed.found[table], g)
		} else {
			placed.headless = append(placed.headless, p)
		}
	}
	for _, p := range unnamed { // a sheet known by name comes before one known by its headers alone
		if table, g := l.byHeaders(p); table >= 0 {
			placed.found[table] = append(placed.found[table], g)
		} else {
			placed.unknown = append(placed.unknown, p)
		}
	}
	for table := range placed.found {
		l.first(table, placed.found[table])
	}
	return placed
}

// width is the number of a table's columns, with the key of a register.
func (l *layout) width(table int) int {
	if l.rows {
		return len(l.form.Tables[table].Columns) + 1
	}
	return len(l.form.Tables[table].Columns)
}

// holds reports whether a header row was found on a sheet that bears a table's name: two of its headers, or the one that
// names what its rows are about.
func (l *layout) holds(table int, g grid) bool {
	names := l.form.Tables[table].Names
	return g.matched >= min(2, len(l.form.Tables[table].Columns)) || g.matched == 1 && names >= 0 && g.columns[names] > 0
}

// byHeaders finds the one table whose headers stand on a sheet, or -1: at least three of them and half of its columns.
func (l *layout) byHeaders(p *page) (int, grid) {
	best, most, tied := -1, grid{}, false
	for table := range l.tables {
		g := p.find(l.tables[table], l.width(table))
		if g.matched < 3 || 2*g.matched < len(l.form.Tables[table].Columns) || g.matched < most.matched {
			continue
		}
		best, most, tied = table, g, g.matched == most.matched
	}
	if tied {
		return -1, grid{}
	}
	return best, most
}

// first moves the first grid with data to the front.
func (l *layout) first(table int, grids []grid) {
	at := slices.IndexFunc(grids, func(g grid) bool { return l.hasData(table, &g) })
	if at > 0 {
		g := grids[at]
		copy(grids[1:at+1], grids[:at])
		grids[0] = g
	}
}

// hasData reports whether any row below the header holds more than hints.
func (l *layout) hasData(table int, g *grid) bool {
	for row := g.header + 1; row < len(g.Rows); row++ {
		if l.isData(table, g, row) {
			return true
		}
	}
	return false
}

// isData reports whether a row holds anything in the columns that are read, hints and rows marked as examples apart.
func (l *layout) isData(table int, g *grid, row int) bool {
	if len(g.Rows[row].Cells) == 0 || l.isExample(g.Rows[row]) {
		return false
	}
	return slices.ContainsFunc(g.Rows[row].Cells, func(c Cell) bool {
		return g.reads(c.Col) && !l.isHint(table, c.Raw)
	})
}

// matched is how many headers were found on the sheets that are read.
func (t tables) matched() int {
	n := 0
	for _, grids := range t.found {
		if len(grids) > 0 {
			n += grids[0].matched
		}
	}
	return n
}

// sheets are the sheets that the tables are read from; "" where there is none.
func (t tables) sheets() []string {
	names := make([]string, len(t.found))
	for table, grids := range t.found {
		if len(grids) > 0 {
			names[table] = grids[0].Name
		}
	}
	return names
}

// count is how many tables were found.
func (t tables) count() int {
	n := 0
	for _, grids := range t.found {
		n += min(1, len(grids))
	}
	return n
}
