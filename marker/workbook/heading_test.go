package workbook

import (
	"slices"
	"testing"

	"locmark/marker/fact"
)

// TestHeadingsAreNoLines: a row of a budget with words alone begins a part of it, and is told with its cell; whatever else it
// says makes it a line, whose amount is lacking.
func TestHeadingsAreNoLines(t *testing.T) {
	header := []string{"Line", "Activity", "Year", "PUNO", "UNSDG category", "Output", "Recipient", "Transfer modality", "Amount", "Spent", "Remarks of ours"}
	wells := []string{"1", "Wells", "2025", "UNDP", "6", "O1", "Town of Ziwa", "Grant", "3000", "20"}
	for _, test := range []struct {
		name    string
		row     []string
		heading string // the cell that is told; "" for a line
	}{
		{"an activity alone", []string{1: "Outcome 1: markets"}, "Budget!B2"},
		{"with a number of its own", []string{0: "1", 1: "Outcome 1: markets"}, "Budget!B2"},
		{"with dashes", []string{1: "Outcome 1: markets", 6: "-", 8: "–"}, "Budget!B2"},
		{"where lines are numbered", []string{0: "Outcome 1: markets"}, "Budget!A2"},
		{"an activity below a name", []string{0: "Part A", 1: "Outcome 1: markets"}, "Budget!B2"},
		{"a line's own name", []string{0: "L1"}, ""},
		{"with a recipient", []string{1: "Wells", 6: "Town of Ziwa"}, ""},
		{"with a category", []string{1: "Wells", 4: "6"}, ""},
		{"with an output", []string{1: "Wells", 5: "O1"}, ""},
		{"with a year", []string{1: "Wells", 2: "2025"}, ""},
		{"with an amount that cannot be read", []string{1: "Wells", 8: "EUR 48 000"}, ""},
		{"with what was spent", []string{1: "Wells", 9: "0"}, ""},
		{"with a remark in a column that is not read", []string{1: "Wells", 10: "to be agreed"}, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			reading, p := understood(t, programmeSheetOf(), sheetWith("Budget", header, test.row, wells))
			want := map[bool]int{true: 2, false: 1}[test.heading == ""]
			if lines := column(t, reading, p, "budget.amount"); len(lines) != want {
				t.Errorf("%d lines, want %d", len(lines), want)
			}
			at := slices.IndexFunc(p.Problems, func(p fact.Problem) bool { return p.Code == "HEADING_ROW" })
			if told := at >= 0; told != (test.heading != "") || told && p.Problems[at].Cell.String() != test.heading {
				t.Errorf("problems are %+v", p.Problems)
			}
		})
	}
}

// TestOtherTablesHaveNoHeadings: an activity alone is a group's, or a plan's, and not a heading.
func TestOtherTablesHaveNoHeadings(t *testing.T) {
	reading, p := understood(t, programmeSheetOf(), sheetWith("Plans", []string{"Title", "Activity", "Amount"}, []string{"", "Training of clerks"}))
	if lines := column(t, reading, p, "plans.activity"); len(lines) != 1 {
		t.Errorf("%d rows, want 1: %+v", len(lines), p.Problems)
	}
}
