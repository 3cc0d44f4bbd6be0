package report

import "strings"

// Terminal is where a table is shown: whether it may use colour, and how many columns its window is wide, 0 where it is no window.
type Terminal struct {
	Colour  bool
	Columns int
}

// The columns that give way where a window is narrow, and how short a title may get: less than that tells nobody anything, and none is
// shown.
const (
	titleColumn    = 1
	standingColumn = 2
	shortestTitle  = 12
)

// fit makes the table no wider than a window: titles are shortened; where that is not enough they are left out, and then the names of
// levels, whose numbers stay.
func (t *terminal) fit(window int) {
	over := t.over(window)
	if over <= 0 {
		return
	}
	room := t.widths()[titleColumn] - over
	if room >= shortestTitle {
		t.change(titleColumn, func(title string) string { return cut(title, room) })
		return
	}
	t.change(titleColumn, func(string) string { return "" })
	if t.over(window) > 0 {
		t.change(standingColumn, func(level string) string { number, _, _ := strings.Cut(level, " "); return number })
	}
}

func (t *terminal) change(column int, text func(string) string) {
	for _, row := range t.rows {
		if isColumned(row) {
			row[column] = text(row[column])
		}
	}
}

// over is how many columns the table is wider than a window; 0 where there is none.
func (t *terminal) over(window int) int {
	if window == 0 {
		return 0
	}
	return t.wide(t.widths()) - window
}

// wide is how many columns the longest row takes.
func (t *terminal) wide(widths []int) int {
	longest := 0
	for _, row := range t.rows {
		if !isColumned(row) {
			continue
		}
		wide := 0
		for i := range row {
			if widths[i] > 0 {
				wide += widths[i] + len(columnGap)
			}
		}
		longest = max(longest, wide-len(columnGap))
	}
	return longest
}

// columnGap stands between two columns.
const columnGap = "  "

// isColumned tells the rows of the table from sentences between them.
func isColumned(row []string) bool { return len(row) > 2 }
