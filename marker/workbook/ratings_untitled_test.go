package workbook

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestUntitledSheets: a sheet of which no titles are left is told; one that lacks a title is told elsewhere, by its column.
func TestUntitledSheets(t *testing.T) {
	book := &Book{Sheets: []Sheet{
		ratingSheet("Instructions", []string{"Scoring workbook of ana"}, []string{"programme", "title"}),
		ratingSheet("Whole", []string{"programme", "criterion", "level", "reason"}, []string{"JP-1", "A1", "2", "Annex 3"}),
		ratingSheet("NoLevel", []string{"programme", "criterion", "lvl", "reason"}, []string{"JP-1", "A1", "2", "Annex 3"}),
		ratingSheet("NoTitles", []string{"JP-1", "A1", "2", "Annex 3"}),
	}}
	if diff := cmp.Diff([]string{"Instructions", "NoTitles"}, UntitledSheets(book, ratingWords)); diff != "" {
		t.Error(diff)
	}
}
