package workbook

import (
	"strings"

	"locmark/marker/fact"
)

// Repeated is what a merged cell says of a row below its first. It counts in the first alone: nobody can tell whether it was
// meant for the others. Cell is the row's own.
type Repeated struct {
	Text string
	Cell fact.Cell
}

// Repeats gives what a merged cell would say in a cell; false where no merged cell reaches it.
func (r *Rating) Repeats(cell fact.Cell) (text string, merged bool) {
	for _, one := range r.Repeated {
		if one.Cell == cell {
			return one.Text, true
		}
	}
	return "", false
}

// judged are the columns that hold one judgement of one row. Programme, reviewer and round say where rows belong, and people
// merge them beside those. Where a date stands beside each level, whoever settled it on that day stands for each, too.
func (g *grid) judged() []int {
	columns := []int{ratedCriterion, ratedLevel, ratedReason, ratedConflict, ratedWhen}
	if g.columns[ratedWhen] != 0 {
		columns = append(columns, ratedReviewer)
	}
	return columns
}

// given reads what stands in the row itself, by column, and what merged cells repeat there.
func (g *grid) given(row int) (texts [ratingColumns]string, repeated []Repeated) {
	for _, column := range g.judged() {
		f := g.cell(row, column)
		text := strings.TrimSpace(f.raw)
		if column == ratedLevel {
			text = strings.TrimSpace(f.ticked())
		}
		if f.how&fact.Merged != 0 {
			repeated = append(repeated, Repeated{text, g.own(row, column)})
			continue
		}
		texts[column] = text
	}
	return texts, repeated
}

// own is the row's cell of a column, even where a merged one covers it; the zero cell where there is no such column.
func (g *grid) own(row, column int) fact.Cell {
	if g.columns[column] == 0 {
		return fact.Cell{}
	}
	return g.at(row, g.columns[column])
}
