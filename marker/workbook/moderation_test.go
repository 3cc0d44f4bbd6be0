package workbook

import (
	"bytes"
	"strings"
	"testing"

	"locmark/marker/fact"
)

// TestModerationShowsWhatWasFilledIn: a level that was filled in beforehand does not look like one that the moderator gave,
// and what is to be discussed stands out.
func TestModerationShowsWhatWasFilledIn(t *testing.T) {
	scoring := scoringFor(t, "en")
	var data bytes.Buffer
	err := WriteModeration(&data, Moderation{
		Words: scoring.Words, Round: "lm/abc/def", Criteria: "Marker", SHA256: strings.Repeat("a", 64), Levels: scoring.Levels, Opinions: 2,
		Rows: []ModerationRow{
			{Programme: "JP-1", Criterion: "C1 Money", Discuss: true, Opinions: []string{"ana: 2", "ben: 0"}, Top: 3},
			{Programme: "JP-1", Criterion: "C2 More", Opinions: []string{"ana: 2"}, Level: "2 significant", Reason: "All.", Top: 3},
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	file := excelOf(t, data.Bytes())
	style := func(cell string) int {
		id, err := file.GetCellStyle("Moderation", cell)
		if err != nil {
			t.Fatal(err)
		}
		return id
	}
	if style("H5") == style("H6") || style("A5") == style("A6") {
		t.Error("rows look alike that are not")
	}
	if visible, err := file.GetSheetVisible(listsSheet); err != nil || visible {
		t.Errorf("the lists are in sight: %v", err)
	}
	if got, _ := file.GetCellValue("Moderation", "H6"); got != "2 significant" {
		t.Errorf("H6 is %q", got)
	}
}

// TestReasonsAreAskedFor: a cell of a reason is marked while a level stands beside it and no reason does.
func TestReasonsAreAskedFor(t *testing.T) {
	file := excelOf(t, scoringBytes(t, scoringFor(t, "en")))
	formats, err := file.GetConditionalFormats("JP_1")
	if err != nil || len(formats["F5:F6"]) != 1 || formats["F5:F6"][0].Criteria != "AND(LEN(TRIM($E5))>0,LEN(TRIM($F5))=0)" {
		t.Errorf("%v, %+v", err, formats)
	}
	if visible, err := file.GetSheetVisible(listsSheet); err != nil || visible {
		t.Errorf("the lists are in sight: %v", err)
	}
}

// TestRatingsSayHowTheyStand: that a level is merged over rows, and that dates count from 1904.
func TestRatingsSayHowTheyStand(t *testing.T) {
	sheet := ratingSheet("S", []string{"programme", "criterion", "level"}, []string{"JP-1", "C1", "2"})
	sheet.Rows[1].Cells[2].How = fact.Merged
	rows, problem := Ratings(&Book{Date1904: true, Sheets: []Sheet{sheet}}, ratingWords)
	if problem != nil || len(rows) != 1 || rows[0].Level != "" || !rows[0].Date1904 {
		t.Errorf("%+v, %v", rows, problem)
	}
}
