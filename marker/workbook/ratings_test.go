package workbook

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

var ratingWords = RatingHeaders{
	Programme: []string{"programme", "programa"}, Criterion: []string{"criterion", "critère"}, Level: []string{"level", "nivel"},
	Reviewer: []string{"reviewer"}, Reason: []string{"reason"},
}

// TestRatings: titles above the header, other orders and other languages are fine; every sheet with the columns is read, and
// the others are passed over.
func TestRatings(t *testing.T) {
	book := &Book{Sheets: []Sheet{
		ratingSheet("Notes", []string{"Levels of the panel"}, []string{"programme", "remark"}),
		ratingSheet("Ana", []string{"Levels of the panel"}, []string{}, []string{"Level", "Reviewer", "CRITERION", "Programme"},
			[]string{"2", "ana", "C1", "JP-001"}, []string{"", "", "", ""}, []string{"", "ana", "C2", "JP-001"}, []string{"", "ana", "", ""}),
		ratingSheet("Ben", []string{"Programa", "Critère", "Nivel"}, []string{"JP-002", "A1", "3"}),
	}}
	ratings, problem := Ratings(book, ratingWords)
	if problem != nil {
		t.Fatal(problem)
	}
	type line struct{ Programme, Criterion, Level, Reviewer, Cell string }
	var got []line
	for _, r := range ratings {
		got = append(got, line{r.Programme, r.Criterion, r.Level, r.Reviewer, r.Cell.String()})
	}
	want := []line{{"JP-001", "C1", "2", "ana", "Ana!A4"}, {"JP-001", "C2", "", "ana", "Ana!A6"}, {"JP-002", "A1", "3", "", "Ben!C2"}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestNoRatings(t *testing.T) {
	for _, sheet := range []Sheet{{Name: "Empty"}, ratingSheet("Two", []string{"programme", "level"}, []string{"JP-001", "2"})} {
		if _, problem := Ratings(&Book{Sheets: []Sheet{sheet}}, ratingWords); problem == nil || problem.Code != "RATINGS_NOT_FOUND" {
			t.Errorf("%s: %v", sheet.Name, problem)
		}
	}
}

// TestATickIsNoLevel: TRUE in a column of levels is told as it stands there, and not as 1; a level may be a number or a text.
func TestATickIsNoLevel(t *testing.T) {
	cells := `<row r="1"><c t="str"><v>programme</v></c><c t="str"><v>criterion</v></c><c t="str"><v>level</v></c></row>`
	for _, level := range []string{`<c t="b"><v>1</v></c>`, `<c t="b"><v>false</v></c>`, `<c t="b"><f>1=1</f><v>1</v></c>`, `<c><v>1</v></c>`, `<c t="str"><v>1</v></c>`} {
		cells += `<row><c t="str"><v>JP-001</v></c><c t="str"><v>C1</v></c>` + level + `</row>`
	}
	ratings, problem := Ratings(readPacked(t, packSheet(t, `<sheetData>`+cells+`</sheetData>`)), ratingWords)
	if problem != nil {
		t.Fatal(problem)
	}
	var got []string
	for _, r := range ratings {
		got = append(got, r.Level)
	}
	if diff := cmp.Diff([]string{"TRUE", "FALSE", "TRUE", "1", "1"}, got); diff != "" {
		t.Error(diff)
	}
}

// ratingSheet is a sheet of texts, one row after another.
func ratingSheet(name string, rows ...[]string) Sheet {
	sheet := Sheet{Name: name}
	for i, row := range rows {
		var cells []Cell
		for k, text := range row {
			if text != "" {
				cells = append(cells, Cell{Col: int32(k + 1), Raw: text})
			}
		}
		if len(cells) > 0 {
			sheet.Rows = append(sheet.Rows, Row{Number: i + 1, Cells: cells})
		}
	}
	return sheet
}
