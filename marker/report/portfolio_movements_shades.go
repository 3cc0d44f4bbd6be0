package report

import "slices"

// shaded lays a shade behind the counts of a row, by their share of the largest, and frames that of programmes which kept their level.
// The sums, which are last, have neither.
func (g movementGrid) shaded(row, levels int, entries []Entry) []Entry {
	last := len(g.columns) - 1
	if row == len(g.rows)-1 {
		return entries
	}
	for column, count := range g.counts[row][:last] {
		entries[column+1].Shade = shadeOf(count, g.largest())
		entries[column+1].Framed = row == column && row < levels
	}
	return entries
}

// largest is the largest count that is no sum.
func (g movementGrid) largest() int {
	most := 0
	for _, counts := range g.counts[:len(g.rows)-1] {
		most = max(most, slices.Max(counts[:len(counts)-1]))
	}
	return most
}

// shadeOf is none for nobody, the lightest for a single one among many, and the darkest for the largest count.
func shadeOf(count, largest int) int {
	if count == 0 {
		return 0
	}
	return (count*darkest + largest - 1) / largest
}
