package workbook

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"locmark/marker/fact"
)

// TestStrays: what is not read is named: a column that somebody added, with a title, without one, or with a title that is there
// twice, and a sheet. What we write for people to read is none, nor is a title above an empty column.
func TestStrays(t *testing.T) {
	book := &Book{Sheets: []Sheet{
		ratingSheet("Instructions", []string{"Scoring workbook of ana"}),
		ratingSheet(listsSheet, []string{"0 none"}),
		ratingSheet("JP-1", []string{"programme", "criterion", "evidence", "level", "reason", "remarks", "level", "empty"},
			[]string{"JP-1", "A1", "Plans!A5", "2", "Annex 3", "", ""},
			[]string{"JP-1", "A2", "", "2", "Annex 3", "see mail", "1", "", "by phone"}),
		ratingSheet("NoLevel", []string{"programme", "criterion", "lvl", "reason"}, []string{"JP-1", "A1", "2", "Annex 3"}),
		ratingSheet("My notes", []string{"A1 should be 0"}),
		{Name: "Sheet1"},
	}}
	want := []Stray{
		{"remarks", fact.Cell{Sheet: "JP-1", Col: 6, Row: 1}}, {"level", fact.Cell{Sheet: "JP-1", Col: 7, Row: 1}},
		{"by phone", fact.Cell{Sheet: "JP-1", Col: 9, Row: 3}}, {"", fact.Cell{Sheet: "My notes"}},
	}
	if diff := cmp.Diff(want, Strays(book, ratingWords, []string{"evidence"})); diff != "" {
		t.Error(diff)
	}
}
