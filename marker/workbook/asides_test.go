package workbook

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"locmark/marker/fact"
)

// asideWords are the titles of a reviewer's sheet, and asideRow those of the sheets below.
var (
	asideWords = RatingHeaders{
		Programme: []string{"programme"}, Criterion: []string{"criterion"}, Level: []string{"level"}, Reason: []string{"reason"},
		Conflict: []string{"conflict of interest"}, Reviewer: []string{"reviewer"}, Round: []string{"round"},
	}
	asideTitles = []string{"programme", "criterion", "evidence", "level", "reason", "conflict of interest", "reviewer", "round", "remarks", "", "alone"}
)

// TestAsides: what people typed above a table, beside it, and on the instructions is found, and not what was sent there.
func TestAsides(t *testing.T) {
	book := &Book{Sheets: []Sheet{
		ratingSheet("Guide", []string{"Workbook of ana", "hello"}, []string{"Step 1", "Read it"}, []string{"Signed", "Ana", "yes, conflict"},
			[]string{"Yours", "one"}, []string{"programme", "title", "given"}, []string{"JP-1", "Water", "0", "yes"}, []string{"by the way", "yes"}, []string{"", "", "low"}),
		ratingSheet("JP-1", []string{"JP-1: Water"}, []string{"Kenya · jp.xlsx", "", "", "", "", "yes"}, []string{"SHA of the round", "", "", "Conflict: yes"}, []string{"I have an interest"},
			asideTitles, []string{"JP-1", "A1", "Plans!A5", "2", "Annex 3", "", "ana", "r", "see mail", "by phone"}, []string{"", "", "", "", "", "", "", "", "", "yes"}),
		ratingSheet("My notes", []string{"A1 should be 0"}),
	}}
	at := func(sheet string, col, row int) fact.Cell { return fact.Cell{Sheet: sheet, Col: col, Row: row} }
	want := []Aside{
		{"hello", at("Guide", 2, 1), OnInstructions}, {"yes, conflict", at("Guide", 3, 3), OnInstructions}, {"one", at("Guide", 2, 4), OnInstructions},
		{"yes", at("Guide", 4, 6), OnInstructions}, {"by the way", at("Guide", 1, 7), OnInstructions}, {"yes", at("Guide", 2, 7), OnInstructions}, {"low", at("Guide", 3, 8), OnInstructions},
		{"yes", at("JP-1", 6, 2), AboveConflicts}, {"Conflict: yes", at("JP-1", 4, 3), Above}, {"I have an interest", at("JP-1", 1, 4), Above},
		{"alone", at("JP-1", 11, 5), Beside}, {"see mail", at("JP-1", 9, 6), BesideTitled}, {"by phone", at("JP-1", 10, 6), Beside}, {"yes", at("JP-1", 10, 7), Beside},
	}
	sent := Sent{
		Titles: []string{"evidence"}, Lines: []string{"JP-1 Water"}, Parts: []string{"jp.xlsx", "the round"}, Guide: "Guide",
		Labels: []string{"yours"}, Answers: []string{"step 1", "Signed"}, Lists: []string{"programme", "JP-1"},
	}
	if diff := cmp.Diff(want, Asides(book, asideWords, sent)); diff != "" {
		t.Error(diff)
	}
}

// TestConflictsByTheirPlace: a column of conflicts of interest that has lost its title, or has another, is read between reason
// and reviewer, and told; where the small print beside it is gone, too, nobody can tell that it is one.
func TestConflictsByTheirPlace(t *testing.T) {
	for name, test := range map[string]struct {
		titles []string
		read   string
		lost   []LostColumn
	}{
		"titled":    {[]string{"programme", "criterion", "level", "reason", "conflict of interest", "reviewer", "round"}, "yes", nil},
		"renamed":   {[]string{"programme", "criterion", "level", "reason", "conflict", "reviewer", "round"}, "yes", []LostColumn{{"JP-1", "conflict", false, true}}},
		"blanked":   {[]string{"programme", "criterion", "level", "reason", "", "reviewer", "round"}, "yes", []LostColumn{{"JP-1", "conflict", false, true}}},
		"no reason": {[]string{"programme", "criterion", "level", "", "", "reviewer", "round"}, "", []LostColumn{{"JP-1", "reason", false, false}, {"JP-1", "conflict", false, false}}},
		"no round":  {[]string{"programme", "criterion", "level", "reason", "", "reviewer"}, "", []LostColumn{{"JP-1", "conflict", false, false}, {"JP-1", "round", false, false}}},
	} {
		book := &Book{Sheets: []Sheet{ratingSheet("JP-1", test.titles, []string{"JP-1", "A1", "2", "Annex 3", "yes", "ana", "r"})}}
		rows, problem := Ratings(book, asideWords)
		if problem != nil || len(rows) != 1 || rows[0].Conflict != test.read {
			t.Errorf("%s: %+v, %v", name, rows, problem)
		}
		lost := slices.DeleteFunc(LostColumns(book, asideWords), func(l LostColumn) bool { return l.Column == "when" }) // only moderators have one
		if diff := cmp.Diff(test.lost, lost, cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}
