package workbook

import (
	"slices"

	"locmark/marker/fact"
)

// areas are the merged areas that begin in a row and reach what is read of it: those of several columns over a programme, a
// level or a reason, and those of several rows over programmes. What a level or reason repeats below it is told there.
func (g *grid) areas(row int) []string {
	number := g.Rows[row].Number
	var all []string
	for _, b := range g.wide {
		if b.top == number && slices.ContainsFunc([]int{ratedProgramme, ratedLevel, ratedReason}, func(column int) bool { return b.covers(g.columns[column]) }) {
			all = append(all, g.area(b))
		}
	}
	for _, b := range g.merged {
		if b.top == number && b.left == b.right && b.covers(g.columns[ratedProgramme]) {
			all = append(all, g.area(b))
		}
	}
	return all
}

// covers reports whether a block reaches a column, which is 0 where there is none.
func (b block) covers(column int32) bool {
	return column > 0 && b.left <= int(column) && int(column) <= b.right
}

func (g *grid) area(b block) string {
	last := fact.Cell{Col: b.right, Row: b.bottom}
	return fact.Cell{Sheet: g.Name, Col: b.left, Row: b.top}.String() + ":" + last.Local()
}
