package marker_test

import (
	"slices"
	"testing"

	"locmark/marker/fact"
	"locmark/marker/markertest"
)

// TestTitles: a title that says nothing is told with its cell, once, and reports show what stood there or, where nobody would see
// it, the workbook's name.
func TestTitles(t *testing.T) {
	m := markertest.Marker(t, "lm-2.0")
	column := m.Form().Programme.Column("title")
	tests := []struct{ raw, shown, code string }{
		{"Cocoa districts", "Cocoa districts", ""},
		{"{{.}}", "{{.}}", "TITLE_SAYS_NOTHING"},
		{" ??? ", "???", "TITLE_SAYS_NOTHING"},
		{"N/A", "N/A", "TITLE_SAYS_NOTHING"},
		{"<b></b>", "<b></b>", ""},
		{"\u0007\u200b\u200e", "proposal", "TITLE_UNSEEN"},
		{"To be determined", "To be determined", ""}, // a flag tells of it
		{"#REF!", "#REF!", "CELL_ERROR_VALUE"},
		{"", "", ""},
	}
	for _, test := range tests {
		p := markertest.Base(t, m)
		p.Workbook = "somewhere/proposal.xlsx"
		v, problem := markertest.Lexicon(t).Reader.Read(m.Form().Programme.Columns[column].Spec, fact.Habit{}, test.raw)
		v.Cell = fact.Cell{Sheet: "Programme", Col: 2, Row: 3}
		if p.Fields[column] = v; problem != nil {
			problem.Cell = v.Cell
			p.Problems = append(p.Problems, *problem)
		}
		a := m.Assess(p)
		if a.Programme.Title != test.shown {
			t.Errorf("%q is shown as %q", test.raw, a.Programme.Title)
		}
		var codes []string
		for _, note := range a.Problems {
			if note.Cell == "Programme!B3" && note.Code != "FIELD_MISSING" {
				codes = append(codes, note.Code)
			}
		}
		if !slices.Equal(codes, slices.DeleteFunc([]string{test.code}, func(c string) bool { return c == "" })) {
			t.Errorf("%q has the problems %v, want %q", test.raw, codes, test.code)
		}
	}
}
