package workbook

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestMergedNames: where a date stands beside each level, a name that is merged over rows is told of those below its first, as a
// date is; without dates it says whose the rows are.
func TestMergedNames(t *testing.T) {
	names := ratingWords
	names.When = []string{"date"}
	text := func(s string) string { return `<c t="str"><v>` + s + `</v></c>` }
	for _, test := range []struct {
		title string
		want  []string
	}{{"date", []string{"E3 2026-03-01", "D3 Mod"}}, {"remark", nil}} {
		row := func(by, when string) string {
			return "<row>" + text("JP-1") + text("C1") + text("2") + by + when + "</row>"
		}
		cells := "<row>" + text("programme") + text("criterion") + text("level") + text("reviewer") + text(test.title) + "</row>" +
			row(text("Mod"), text("2026-03-01")) + row("<c/>", "<c/>")
		sheet := `<sheetData>` + cells + `</sheetData><mergeCells><mergeCell ref="D2:D3"/><mergeCell ref="E2:E3"/></mergeCells>`
		ratings, problem := Ratings(readPacked(t, packSheet(t, sheet)), names)
		if problem != nil || len(ratings) != 2 {
			t.Fatal(ratings, problem)
		}
		var got []string
		for _, repeated := range ratings[1].Repeated {
			got = append(got, repeated.Cell.Local()+" "+repeated.Text)
		}
		if diff := cmp.Diff(test.want, got); diff != "" || ratings[1].Reviewer != "Mod" || len(ratings[0].Repeated) > 0 {
			t.Errorf("%s: %q %s", test.title, ratings[1].Reviewer, diff)
		}
	}
}
