package workbook

import (
	"slices"
	"strconv"
	"strings"

	"locmark/marker/fact"
)

// candidate is a layout laid on a workbook: what of it was found.
type candidate struct {
	layout   *layout
	labels   []*labelled // sheets of labels and values, the one to be read first
	lists    []grid      // sheets of one row a programme, the one to be read first
	tables   tables
	asked    int // how many labels or headers of the programme the layout knows
	found    int // how many of them were found
	fits     bool
	language string // in which the workbook names its sheets
}

// score compares layouts: every header and label found speaks for one.
func (c *candidate) score() int { return c.found + c.tables.matched() }

// lay tries a layout on the pages of a workbook.
func (l *layout) lay(pages []*page) *candidate {
	if l.rows {
		return l.layRows(pages)
	}
	return l.layLabels(pages)
}

// layLabels looks for one programme: a sheet of labels and values, and tables. Two tables alone are enough, so that a
// proposal without its first sheet is read as far as it goes.
func (l *layout) layLabels(pages []*page) *candidate {
	c := &candidate{layout: l, asked: len(l.form.Programme.Columns)}
	for _, p := range l.programmePages(pages) {
		sheet := p.readLabels(l)
		c.found = max(c.found, sheet.matched)
		if sheet.matched >= l.enough(p, 3) {
			c.labels = append(c.labels, sheet)
		}
	}
	c.labels = ranked(c.labels, func(s *labelled) int { return l.rank(s.page, s.filled()) })
	c.tables = l.place(without(pages, c.labels, func(s *labelled) *page { return s.page }))
	c.fits = len(c.labels) > 0 || c.tables.count() >= 2
	return c
}

// layRows looks for a sheet of one row a programme, and for a register's tables.
func (l *layout) layRows(pages []*page) *candidate {
	c := &candidate{layout: l, asked: l.columns()}
	for _, p := range l.programmePages(pages) {
		g := p.find(l.fields, c.asked)
		c.found = max(c.found, g.matched)
		if g.matched >= l.enough(p, 4) {
			c.lists = append(c.lists, g)
		}
	}
	c.lists = ranked(c.lists, func(g grid) int { return l.rank(g.page, l.hasData(programmeSheet, &g)) })
	c.fits = len(c.lists) > 0
	rest := without(pages, c.lists, func(g grid) *page { return g.page })
	switch {
	case l.export != nil:
		c.tables.unknown = rest
	case c.fits:
		c.tables = l.place(rest)
	}
	return c
}

// columns is how many headers the programmes' sheet may have.
func (l *layout) columns() int {
	if l.export != nil {
		return len(l.export.names)
	}
	return len(l.form.Programme.Columns)
}

// enough is how many labels or headers make a sheet the programmes' own: few where it bears the name, half where an
// export brings headers of its own under any name.
func (l *layout) enough(p *page, least int) int {
	switch {
	case l.export != nil:
		return (len(l.export.names) + 1) / 2
	case l.programme[p.name]:
		return 2
	}
	return least
}

// programmePages are the pages that may hold the programmes: all but those that bear a table's name.
func (l *layout) programmePages(pages []*page) []*page {
	return slices.DeleteFunc(slices.Clone(pages), func(p *page) bool {
		_, isTable := l.sheets[p.name]
		return isTable && !l.programme[p.name]
	})
}

// The ranks of sheets that may hold the programmes.
const (
	empty = iota
	emptyNamed
	filledUnnamed
	filledNamed
)

// rank puts a sheet that bears the programmes' name and holds anything first.
func (l *layout) rank(p *page, filled bool) int {
	switch named := l.programme[p.name]; {
	case filled && named:
		return filledNamed
	case filled:
		return filledUnnamed
	case named:
		return emptyNamed
	}
	return empty
}

// ranked orders sheets of the same meaning, the one to be read first. Beside one that bears the name, a sheet of another
// name that happens to use some of the same words is none of them.
func ranked[S any](sheets []S, rank func(S) int) []S {
	slices.SortStableFunc(sheets, func(a, b S) int { return rank(b) - rank(a) })
	if len(sheets) == 0 || rank(sheets[0]) != filledNamed {
		return sheets
	}
	return slices.DeleteFunc(sheets, func(s S) bool { return rank(s) == filledUnnamed || rank(s) == empty })
}

// detect chooses the layout of a workbook: the one of which most is found.
func (c *Catalog) detect(book *Book, pages []*page) (*candidate, *fact.Problem) {
	var best *candidate
	var rivals []string
	for _, l := range c.layouts {
		next := l.lay(pages)
		switch {
		case best == nil || next.fits && !best.fits || next.fits == best.fits && next.score() > best.score():
			best, rivals = next, []string{l.id}
		case next.fits == best.fits && next.score() == best.score():
			rivals = append(rivals, l.id)
		}
	}
	switch {
	case !best.fits:
		return nil, unknownLayout("LAYOUT_UNKNOWN", book, best)
	case len(rivals) > 1:
		return nil, &fact.Problem{Code: "LAYOUT_AMBIGUOUS", Args: []string{"layouts", strings.Join(rivals, ", ")}}
	}
	best.language = best.layout.speaks(pages)
	return best, nil
}

// unknownLayout says what sheets there are, and which layout comes nearest.
func unknownLayout(code string, book *Book, nearest *candidate) *fact.Problem {
	names := make([]string, len(book.Sheets))
	for i := range book.Sheets {
		names[i] = strconv.Quote(book.Sheets[i].Name)
	}
	return &fact.Problem{Code: code, Args: []string{
		"sheets", strings.Join(names, ", "), "layout", nearest.layout.id,
		"found", strconv.Itoa(nearest.found), "asked", strconv.Itoa(nearest.asked),
	}}
}

// without gives the pages that none of the sheets stand on.
func without[S any](pages []*page, sheets []S, on func(S) *page) []*page {
	return slices.DeleteFunc(slices.Clone(pages), func(p *page) bool {
		return slices.ContainsFunc(sheets, func(s S) bool { return on(s) == p })
	})
}
