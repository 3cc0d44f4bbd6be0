package workbook

import (
	"slices"
	"strings"

	"locmark/marker/fact"
)

// Aside is a text that somebody typed outside the table of a reviewer's sheet, or on the instructions, where the workbook was
// sent out with nothing.
type Aside struct {
	Text  string
	Cell  fact.Cell
	Where AsidePlace
}

// AsidePlace is where an aside stands.
type AsidePlace int

// The places of asides.
const (
	Above          AsidePlace = iota // the titles of a table
	AboveConflicts                   // the title of conflicts of interest
	Beside                           // a table, in a column without a title
	BesideTitled                     // a table, in a column to which somebody gave a title
	OnInstructions
)

// Sent is by what a reviewer's workbook is known as it was sent out, in any language.
type Sent struct {
	Titles  []string // of the columns that are written for people to read
	Lines   []string // that stand above tables, in the first column
	Parts   []string // by one of which other such lines are known
	Guide   string   // what the sheet of instructions is called
	Labels  []string // of the instructions, with nothing beside them
	Answers []string // labels with one cell beside them
	Lists   []string // labels with two cells beside them
}

// Asides lists what people typed outside the tables of a reviewer's workbook, in its order. A whole sheet that is not read is
// told by Strays.
func Asides(book *Book, names RatingHeaders, sent Sent) []Aside {
	known, told := names.headers(), headers{}
	told.add(0, sent.Titles...)
	var all []Aside
	for i := range book.Sheets {
		sheet := &book.Sheets[i]
		if sheet.Name == sent.Guide {
			all = append(all, sheet.onInstructions(&sent)...)
			continue
		}
		if g := ratingTable(sheet, known); g.hasRatings() {
			all = append(all, g.above(&sent)...)
			all = append(all, g.beside(told)...)
		}
	}
	return all
}

// onInstructions are the cells of the instructions that no label of theirs accounts for. The first cell is their title.
func (s *Sheet) onInstructions(sent *Sent) []Aside {
	var all []Aside
	for _, row := range s.Rows {
		last := 0
		if label, ok := row.Get(1); ok {
			last = sent.lastBeside(label.Raw)
		}
		if row.Number == 1 {
			last = 1
		}
		for _, cell := range row.Cells {
			if int(cell.Col) > last && cell.How&fact.Merged == 0 {
				all = append(all, Aside{strings.TrimSpace(cell.Raw), s.Cite(row.Number, cell), OnInstructions})
			}
		}
	}
	return all
}

// lastBeside is up to which column a row of the instructions was filled in that has a label; 0 where it is none of ours.
func (sent *Sent) lastBeside(label string) int {
	for i, labels := range [][]string{sent.Labels, sent.Answers, sent.Lists} {
		if hasFolded(labels, label) {
			return i + 1
		}
	}
	return 0
}

// hasFolded reports whether one of some texts is a text, as people write it.
func hasFolded(texts []string, text string) bool {
	return slices.ContainsFunc(texts, func(one string) bool { return fact.Fold(one) == fact.Fold(text) })
}
