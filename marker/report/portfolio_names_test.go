package report

import (
	"strings"
	"testing"

	"locmark/marker"
	"locmark/marker/portfolio"
)

// TestLongNamesOfGroups: a donor of thousands of characters, or of several lines, makes no table wider than a reader can hold, in
// the terminal, on the page, and in what is said of a value that nobody has.
func TestLongNamesOfGroups(t *testing.T) {
	name := strings.Repeat("Ministry\n", 600)
	a := changing("JP-1", "1", 1, 100)
	a.Fields = []marker.FieldNote{{ID: "donors", Title: "Donors", Values: []marker.FieldValue{{Key: "ministry", Name: name}}}}
	a.Financing.Contributions = []marker.Contribution{{Donor: name, ID: "ministry", Amount: a.Financing.Total}}
	selection := &portfolio.Selection{Wanted: []portfolio.Wanted{{Field: "donors", Title: "Donors", Value: "Spian", Keys: []string{"spian"}}}}
	selection.Takes(a)
	all := portfolio.New(portfolio.Options{GroupBy: []string{"donors"}})
	all.Add(a)
	target := Target{Voice: voice(t, "en")}
	var out strings.Builder
	if err := WriteText(&out, append(Asked(all, target), Portfolio(all, target)...), target.Voice); err != nil {
		t.Fatal(err)
	}
	for _, line := range append(strings.Split(out.String(), "\n"), Nobody(selection, target)...) {
		if strings.Count(line, "Ministry") > longestGroup/len("Ministry") {
			t.Errorf("a line is %d columns wide: %.200s", width(line), line)
		}
	}
	if !strings.Contains(out.String(), "Ministry Ministry") {
		t.Error("the donor is not named")
	}
}
