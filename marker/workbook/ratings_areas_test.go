package workbook

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestMergedAreas: a merged area over a level, a reason or an id is told with its place, whatever its shape; one over columns
// that nobody reads is not.
func TestMergedAreas(t *testing.T) {
	text := func(s string) string { return `<c t="str"><v>` + s + `</v></c>` }
	cells := "<row>" + text("programme") + text("criterion") + text("level") + text("reason") + text("notes") + text("more") + "</row>"
	for range 4 {
		cells += "<row>" + text("JP-1") + text("C1") + text("2") + text("Annex 3") + text("x") + text("y") + "</row>"
	}
	sheet := `<sheetData>` + cells + `</sheetData><mergeCells><mergeCell ref="C2:D2"/><mergeCell ref="D3:E4"/><mergeCell ref="A4:A5"/><mergeCell ref="E5:F5"/></mergeCells>`
	ratings, problem := Ratings(readPacked(t, packSheet(t, sheet)), ratingWords)
	if problem != nil || len(ratings) != 4 {
		t.Fatal(ratings, problem)
	}
	var got []string
	for _, r := range ratings {
		got = append(got, r.Areas...)
	}
	name := ratings[0].Cell.Sheet
	if diff := cmp.Diff([]string{name + "!C2:D2", name + "!D3:E4", name + "!A4:A5"}, got); diff != "" {
		t.Error(diff)
	}
	if ratings[1].IDCell.Local() != "A3" {
		t.Errorf("the id stands in %v", ratings[1].IDCell)
	}
}
