package fact

import (
	"cmp"
	"slices"
)

// Ranges writes cells as people cite them: runs down a column or across a row as ranges (Budget!M5:M22), sheets in the
// order in which they first appear, nothing twice. What stands alone in its column is tried as a run across its row.
func Ranges(cells []Cell) []string {
	var written []string
	for _, sheet := range bySheet(cells) {
		for _, run := range runs(sheet) {
			written = append(written, run.String())
		}
	}
	return written
}

// bySheet groups cells by sheet in the order of first appearance, each group sorted down its columns, without doubles.
func bySheet(cells []Cell) [][]Cell {
	var order []string
	groups := make(map[string][]Cell)
	for _, c := range cells {
		if c.IsZero() {
			continue
		}
		if _, known := groups[c.Sheet]; !known {
			order = append(order, c.Sheet)
		}
		groups[c.Sheet] = append(groups[c.Sheet], c)
	}
	sorted := make([][]Cell, len(order))
	for i, sheet := range order {
		slices.SortFunc(groups[sheet], downColumns)
		sorted[i] = slices.Compact(groups[sheet])
	}
	return sorted
}

// run is a range of cells of one sheet, one cell wide or one cell high.
type run struct{ first, last Cell }

func (r run) String() string {
	if r.first == r.last {
		return r.first.String()
	}
	return r.first.String() + ":" + r.last.Local()
}

// runs joins the sorted cells of one sheet, down columns first, then what is left alone across rows.
func runs(cells []Cell) []run {
	down := join(cells, func(a, b Cell) bool { return a.Col == b.Col && a.Row+1 == b.Row })
	var kept []run
	var alone []Cell
	for _, r := range down {
		if r.first == r.last {
			alone = append(alone, r.first)
		} else {
			kept = append(kept, r)
		}
	}
	slices.SortFunc(alone, acrossRows)
	kept = append(kept, join(alone, func(a, b Cell) bool { return a.Row == b.Row && a.Col+1 == b.Col })...)
	slices.SortFunc(kept, func(a, b run) int { return downColumns(a.first, b.first) })
	return kept
}

// join makes runs of neighbours.
func join(cells []Cell, next func(a, b Cell) bool) []run {
	var joined []run
	for _, c := range cells {
		if n := len(joined); n > 0 && next(joined[n-1].last, c) {
			joined[n-1].last = c
			continue
		}
		joined = append(joined, run{c, c})
	}
	return joined
}

func downColumns(a, b Cell) int {
	return cmp.Or(cmp.Compare(a.Col, b.Col), cmp.Compare(a.Row, b.Row))
}

func acrossRows(a, b Cell) int {
	return cmp.Or(cmp.Compare(a.Row, b.Row), cmp.Compare(a.Col, b.Col))
}
