package workbook

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"locmark/marker/fact"
)

// TestTypedTotals: a last row of nothing but exact sums is a total; any word, any other number and any row below makes it a row.
func TestTypedTotals(t *testing.T) {
	budget := []string{"Line", "Activity", "Year", "PUNO", "Recipient", "Amount", "Spent"}
	one, two := []string{"1", "Wells", "2025", "UNDP", "Town of Ziwa", "1000.10", "500"}, []string{"2", "Roads", "2025", "UNDP", "Town of Ziwa", "2000.20", "20"}
	for _, test := range []struct {
		name  string
		rows  [][]string
		total bool
	}{
		{"of one column", [][]string{one, two, {5: "3000.30"}}, true},
		{"of both", [][]string{one, two, {5: "3000.3", 6: "520"}}, true},
		{"with a dash", [][]string{one, two, {0: "-", 5: "3000.3"}}, true},
		{"a cent less", [][]string{one, two, {5: "3000.29"}}, false},
		{"one sum, and one that is none", [][]string{one, two, {5: "3000.3", 6: "521"}}, false},
		{"with a year", [][]string{one, two, {2: "2025", 5: "3000.3"}}, false},
		{"with a number of its own", [][]string{one, two, {0: "3", 5: "3000.3"}}, false},
		{"with an agency", [][]string{one, two, {3: "UNDP", 5: "3000.3"}}, false},
		{"of one line only", [][]string{one, {5: "1000.1"}}, false},
		{"above another line", [][]string{one, two, {5: "3000.3"}, {1: "Schools", 5: "7"}}, false},
		{"below what is no number", [][]string{one, two, {1: "Schools", 5: "see annex"}, {5: "3000.3"}}, false},
	} {
		reading, p := understood(t, programmeSheetOf(), sheetWith("Budget", append([][]string{budget}, test.rows...)...))
		want := len(test.rows)
		if test.total {
			want--
		}
		if lines := column(t, reading, p, "budget.amount"); len(lines) != want {
			t.Errorf("%s: %d lines, want %d", test.name, len(lines), want)
		}
		if told := totalsTold(p, "TOTAL_ROW_UNLABELLED"); told != test.total {
			t.Errorf("%s: problems are %+v", test.name, p.Problems)
		}
	}
}

// TestTotalsWithoutMoney: who took part is summed up, too, by a formula or by hand.
func TestTotalsWithoutMoney(t *testing.T) {
	header := []string{"Date", "Territory", "Organisation", "Women", "Men"}
	rows := [][]string{header, {"2025-03-01", "Ziwa", "Town of Ziwa", "12", "8"}, {"2025-03-02", "Ziwa", "Union of Ziwa", "30", "2"}}
	for _, test := range []struct {
		name    string
		last    []string
		formula bool
		total   bool
	}{
		{"by hand", []string{3: "42", 4: "10"}, false, true},
		{"by a formula", []string{3: "42"}, true, true},
		{"with a number that is no sum", []string{3: "42", 4: "11"}, true, false},
		{"of a place, by a formula", []string{1: "Ziwa", 3: "42"}, true, true},
		{"of somebody, by a formula", []string{2: "Town of Ziwa", 3: "42"}, true, false},
		{"by hand, of a session", []string{2: "All", 3: "42", 4: "10"}, false, false},
	} {
		sheet := sheetWith("Consultations", append(slices.Clone(rows), test.last)...)
		if test.formula {
			sheet = withSum("Consultations", "Women", append(slices.Clone(rows), test.last)...)
		}
		reading, p := understood(t, programmeSheetOf(), sheet)
		want := map[bool]int{true: 2, false: 3}[test.total]
		if sessions := column(t, reading, p, "consultations.women"); len(sessions) != want || totalsTold(p, "TOTAL_ROW_NUMBERS") != test.total {
			t.Errorf("%s: %d sessions, want %d: %+v", test.name, len(sessions), want, p.Problems)
		}
	}
}

func totalsTold(p *fact.Programme, sentence string) bool {
	return slices.ContainsFunc(p.Problems, func(p fact.Problem) bool { return p.Code == "TOTAL_ROW" && p.Sentence == sentence })
}

// TestRowsThatSayMoreAreNoTypedTotals, whatever they add up to: no row is lost that names anything.
func TestRowsThatSayMoreAreNoTypedTotals(t *testing.T) {
	header := []string{"Line", "Activity", "Year", "PUNO", "Recipient", "Amount"}
	rapid.Check(t, func(rt *rapid.T) {
		last := []string{5: "30"}
		last[rapid.IntRange(0, 4).Draw(rt, "column")] = rapid.SampledFrom([]string{"3", "Wells", "2026"}).Draw(rt, "text")
		sheet := sheetWith("Budget", header, []string{1: "Wells", 5: "10"}, []string{1: "Roads", 5: "20"}, last)
		reading, p := understood(t, programmeSheetOf(), sheet)
		if lines := column(t, reading, p, "budget.amount"); len(lines) != 3 {
			rt.Fatalf("%q is taken for a total", last)
		}
	})
}
