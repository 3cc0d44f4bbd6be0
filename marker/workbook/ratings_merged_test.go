package workbook

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"locmark/marker/fact"
)

// TestMergedRatings: a level that is merged over three rows, and a reason and conflict over two, count in their first row; the
// rows below say what is repeated there, in their own cells.
func TestMergedRatings(t *testing.T) {
	text := func(s string) string { return `<c t="str"><v>` + s + `</v></c>` }
	row := func(level, reason string) string {
		return "<row>" + text("JP-1") + text("C1") + level + reason + `</row>`
	}
	cells := "<row>" + text("programme") + text("criterion") + text("level") + text("reason") + "</row>" +
		row(text("2"), text("Seen in annex 3")) + row("<c/>", "<c/>") + row("<c/>", text("Mine"))
	sheet := `<sheetData>` + cells + `</sheetData><mergeCells><mergeCell ref="C2:C4"/><mergeCell ref="D2:E3"/></mergeCells>`
	ratings, problem := Ratings(readPacked(t, packSheet(t, sheet)), ratingWords)
	if problem != nil || len(ratings) != 3 {
		t.Fatal(ratings, problem)
	}
	type line struct {
		Level, Reason string
		Repeated      []string
	}
	var got []line
	for _, r := range ratings {
		one := line{Level: r.Level, Reason: r.Reason}
		for _, repeated := range r.Repeated {
			one.Repeated = append(one.Repeated, repeated.Cell.Local()+" "+repeated.Text)
		}
		got = append(got, one)
	}
	want := []line{{"2", "Seen in annex 3", nil}, {"", "", []string{"C3 2", "D3 Seen in annex 3"}}, {"", "Mine", []string{"C4 2"}}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if text, merged := ratings[1].Repeats(ratings[1].Cell); !merged || text != "2" {
		t.Errorf("the level repeats %q, %v", text, merged)
	}
	if _, merged := ratings[0].Repeats(fact.Cell{}); merged {
		t.Error("a row of its own repeats something")
	}
}

// TestLostColumns: a sheet that lost a title is told with the column, and whether its rows were read without it.
func TestLostColumns(t *testing.T) {
	names := ratingWords
	names.Conflict, names.Reviewer, names.When, names.Round = []string{"conflict"}, []string{"who"}, []string{"when"}, []string{"round"}
	book := &Book{Sheets: []Sheet{
		ratingSheet("Whole", []string{"programme", "criterion", "level", "reason", "conflict", "who", "when", "round"}),
		ratingSheet("NoLevel", []string{"programme", "criterion", "lvl", "reason"}),
		ratingSheet("NoConflict", []string{"programme", "criterion", "level", "reason", "who", "when"}),
		ratingSheet("Notes", []string{"programme", "remark"}),
	}}
	want := []LostColumn{{"NoLevel", "level", true, false}, {"NoConflict", "conflict", false, false}, {"NoConflict", "round", false, false}}
	if diff := cmp.Diff(want, LostColumns(book, names)); diff != "" {
		t.Error(diff)
	}
}
