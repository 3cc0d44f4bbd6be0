package report

import "strings"

// Widths in a Word document, in twips (twentieths of a point).
const (
	pageTwips      = 15138 // of A4 landscape, between its margins
	characterTwips = 115   // of a character of a table, about
	marginTwips    = 260   // left and right of a cell's text
	widestText     = 160   // characters that a column is made wide for; longer text is broken
	widestWord     = 24    // and of a word; a longer one is broken
)

// columnWidths gives each column what its longest text takes. Where that is more than the page, columns give up what they
// have beyond their longest word, each in proportion.
func columnWidths(t Table) []int {
	wanted, needed := make([]int, len(t.Columns)), make([]int, len(t.Columns))
	for i, column := range t.Columns {
		texts := []string{column.Title}
		for _, row := range t.Rows {
			texts = append(texts, row[i].Text)
		}
		for _, text := range texts {
			wanted[i] = max(wanted[i], min(width(oneLine(text)), widestText))
			for _, word := range strings.Split(oneLine(text), " ") { // signs are grouped, and kept, by spaces that do not break
				needed[i] = max(needed[i], min(width(word), widestWord))
			}
		}
		wanted[i], needed[i] = wanted[i]*characterTwips+marginTwips, needed[i]*characterTwips+marginTwips
	}
	switch {
	case sum(wanted) <= pageTwips:
		return wanted
	case sum(needed) > pageTwips:
		return shared(pageTwips, wanted, make([]int, len(wanted)))
	}
	return shared(pageTwips, wanted, needed)
}

// shared gives every column what it needs, and shares the rest of a total by what each wants beyond that.
func shared(total int, wanted, needed []int) []int {
	rest, beyond := total-sum(needed), sum(wanted)-sum(needed)
	widths := make([]int, len(wanted))
	for i := range widths {
		widths[i] = needed[i] + (wanted[i]-needed[i])*rest/beyond
	}
	return widths
}

func sum(numbers []int) int {
	total := 0
	for _, n := range numbers {
		total += n
	}
	return total
}
