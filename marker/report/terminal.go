package report

import (
	"bufio"
	"io"
	"slices"
	"strings"
	"unicode"

	"locmark/marker"
	"locmark/marker/portfolio"
)

// longestTitle is how much of a title the table in the terminal shows, in columns.
const longestTitle = 40

// WriteTable writes the short table of a portfolio for a terminal: aligned by what characters take there, with colour only
// where it is asked for, and never in colour alone. In a narrow window titles give way.
func WriteTable(w io.Writer, all *portfolio.Portfolio, target Target, on Terminal) error {
	t := &terminal{phrases: phrases{target.Voice}, colour: on.Colour, words: map[int]int{}}
	summaries := all.Summaries()
	for _, s := range summaries {
		if len(summaries) > 1 {
			t.rows = append(t.rows, []string{t.edition(s.Edition)})
		}
		shares, settled := hasShares(s.Rows), hasSettled(s.Rows)
		t.rows = append(t.rows, t.settledColumn(t.header(shares), settled, t.Say("panel.settled_level")))
		for _, row := range target.rows(s) {
			t.rows = append(t.rows, t.settledColumn(t.programme(row, s.Edition, shares), settled, t.settledLevel(row.Panel)))
		}
		for _, line := range append(t.settledOveralls(target.rows(s)), t.settledLines(target.rows(s))...) {
			t.rows = append(t.rows, []string{line})
		}
		t.rows = append(t.rows, nil)
	}
	for _, n := range all.NotScored() {
		t.rows = append(t.rows, []string{shownID(n), t.Say("reports.not_scored") + t.Say("reports.colon") + " " + oneLine(n.Because)})
	}
	t.fit(on.Columns)
	return t.write(w)
}

// terminal is rows of texts. A row of one or two ends in a sentence that the columns do not wait for; an empty one is a
// space between.
type terminal struct {
	phrases
	colour bool
	rows   [][]string
	words  map[int]int // the column of words behind the numbers, by row
}

// hasShares reports whether any programme says what share of its money is local; an edition may not be able to see it.
func hasShares(rows []portfolio.Row) bool {
	return slices.ContainsFunc(rows, func(row portfolio.Row) bool { return row.Financing.LocalShare != nil })
}

func (t *terminal) header(shares bool) []string {
	cells := []string{
		t.Say("reports.programme"), t.Say("reports.title"), t.Say("reports.level"), t.Say("reports.profile"),
		t.Say("reports.coverage"),
	}
	if shares {
		cells = append(cells, t.Say("reports.local_share"))
	}
	return append(cells, t.Say("reports.problem_count"))
}

func (t *terminal) programme(row portfolio.Row, edition marker.EditionRef, shares bool) []string {
	coverage := row.Coverage
	level := standing(row.Level)
	if name := label(row.Level, edition.Scale); name != "" {
		level += " " + name
	}
	cells := []string{
		cut(oneLine(row.Programme.ID), longestTitle), cut(oneLine(row.Programme.Title), longestTitle), level,
		profile(row.Level, row.Dimensions), t.shareInColumn(&coverage),
	}
	if shares {
		cells = append(cells, t.shareInColumn(row.Financing.LocalShare))
	}
	return append(cells, t.Count(row.Problems))
}

func shownID(n portfolio.NotScored) string {
	if n.ID == "" {
		return oneLine(n.Workbook)
	}
	return cut(oneLine(n.ID), longestTitle)
}

func (t *terminal) write(w io.Writer) error {
	widths := t.widths()
	out := bufio.NewWriter(w)
	for n, row := range t.rows {
		var line []string
		for i, text := range row {
			switch {
			case isColumned(row) && widths[i] == 0: // left out
			case t.words[n] != 0 && i == t.words[n]:
				line = append(line, text)
			default:
				line = append(line, t.cell(text, i, len(row), widths))
			}
		}
		_, _ = out.WriteString(strings.TrimRight(strings.Join(line, columnGap), " ") + "\n")
	}
	return out.Flush()
}

// cell pads a text to its column, numbers from the left, and colours a level.
func (t *terminal) cell(text string, column, columns int, widths []int) string {
	const firstNumber = 4
	space := strings.Repeat(" ", max(0, widths[column]-width(text)))
	switch {
	case columns <= 2 && column == columns-1:
		return text
	case column >= firstNumber:
		return space + text
	case t.colour && column == standingColumn:
		return paint(text) + space
	}
	return text + space
}

func (t *terminal) widths() []int {
	widths := make([]int, len(t.header(true))+1)
	for _, row := range t.rows {
		for i, text := range row {
			if isColumned(row) || i < len(row)-1 {
				widths[i] = max(widths[i], width(text))
			}
		}
	}
	return widths
}

// paint colours a level by its digit, which stays in sight: orange and yellow below, blue above.
func paint(text string) string {
	colours := map[byte]string{'0': "\x1b[38;5;208m", '1': "\x1b[33m", '2': "\x1b[36m", '3': "\x1b[1;34m"}
	if text == "" || colours[text[0]] == "" {
		return text
	}
	return colours[text[0]] + text + "\x1b[0m"
}

// width is how many columns of a terminal a text takes.
func width(text string) int {
	columns := 0
	for _, r := range text {
		columns += runeWidth(r)
	}
	return columns
}

func runeWidth(r rune) int {
	switch {
	case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		return 0
	case unicode.In(r, unicode.Han, unicode.Hangul, unicode.Hiragana, unicode.Katakana),
		r >= 0xff01 && r <= 0xff60, r >= 0x1f300 && r <= 0x1faff:
		return 2
	}
	return 1
}

// cut shortens a text to so many columns.
func cut(text string, columns int) string {
	if width(text) <= columns {
		return text
	}
	used := 0
	for i, r := range text {
		if used += runeWidth(r); used > columns-1 {
			return strings.TrimRight(text[:i], " ") + "…"
		}
	}
	return text
}
