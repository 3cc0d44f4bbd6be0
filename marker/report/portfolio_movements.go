package report

import (
	"slices"
	"strconv"

	"locmark/marker/portfolio"
)

// movementGrid is programmes by their level before and now, with sums at the end of each row and column.
type movementGrid struct {
	rows, columns []string
	counts        [][]int // by row, then column; the last of both are the sums
}

// grid names the places of a movement. Programmes without a level, those that are new or gone, and those that entered
// a slice or left it have a place where there are any.
func (p phrases) grid(c *portfolio.Comparison, m portfolio.Movement) movementGrid {
	var g movementGrid
	var before, now []int
	for place := range m.Counts {
		isLevel := place < m.NoLevel()
		if isLevel || m.Before(place) > 0 {
			before, g.rows = append(before, place), append(g.rows, p.movementPlace(m, place, newWord(c), string(portfolio.ChangeEntered)))
		}
		if isLevel || m.Now(place) > 0 {
			now, g.columns = append(now, place), append(g.columns, p.movementPlace(m, place, goneWord(c), string(portfolio.ChangeLeft)))
		}
	}
	var sums []int
	for _, from := range before {
		var counts []int
		for _, to := range now {
			counts = append(counts, m.Counts[from][to])
		}
		g.counts = append(g.counts, append(counts, m.Before(from)))
	}
	for _, to := range now {
		sums = append(sums, m.Now(to))
	}
	g.counts = append(g.counts, append(sums, m.Programmes()))
	g.rows, g.columns = append(g.rows, p.Say("reports.total")), append(g.columns, p.Say("reports.total"))
	return g
}

// movementPlace names a place; absent is what programmes are called that were not, or are not, there, and outside, those that were
// not, or are not, in the slice.
func (p phrases) movementPlace(m portfolio.Movement, place int, absent, outside string) string {
	switch place {
	case m.Absent():
		return p.changeName(absent)
	case m.Outside():
		return p.changeName(outside)
	case m.NoLevel():
		return p.Say("reports.no_level")
	}
	return levelName(place, m.Edition.Scale)
}

// movements is a table an edition: how many programmes went from which level to which.
func (o *overview) movements(c *portfolio.Comparison, editions []sides) {
	for _, m := range c.Movements {
		o.view.add(Paragraph{Text: o.movementTitle(m, editions), Strong: true}, o.movementTable(c, m))
	}
}

// movementTitle says how to read the table, and of which edition it is where there are several.
func (p phrases) movementTitle(m portfolio.Movement, editions []sides) string {
	title := p.Say("asked.movement")
	if i := slices.IndexFunc(editions, func(s sides) bool { return sameEdition(s.edition(), m.Edition) }); len(editions) > 1 && i >= 0 {
		title = shortNameOf(editions, editions[i]) + p.Say("reports.colon") + " " + title
	}
	return title
}

// movementTable has the levels of now as columns, by their numbers alone in a narrow window.
func (o *overview) movementTable(c *portfolio.Comparison, m portfolio.Movement) Table {
	g := o.grid(c, m)
	if o.narrow {
		for level := range m.Edition.Scale {
			g.columns[level] = strconv.Itoa(level)
		}
	}
	t := Table{Columns: numbers(1, columns(append([]string{o.Say("asked.movement_corner")}, g.columns...)...))}
	for i, name := range g.rows {
		row := []string{name}
		for _, n := range g.counts[i] {
			row = append(row, o.Count(n))
		}
		t.Rows = append(t.Rows, g.shaded(i, len(m.Edition.Scale), texts(row...)))
	}
	return t
}
