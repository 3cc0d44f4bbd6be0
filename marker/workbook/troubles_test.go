package workbook

import (
	"slices"
	"strings"
	"testing"

	"locmark/criteria"
	"locmark/marker/fact"
)

// troubled are books that together have everything wrong that this half of the room speaks of.
func troubled() [][]Sheet {
	header := []string{"Organisation", "Country", "Country"}
	export := sheetWith("export", exportHeader, exportRow(map[string]string{"ID": "1", "Status": "Suspended"}), exportRow(map[string]string{"ID": "2", "Status": "Cancelled"}))
	return [][]Sheet{
		registerOf(), registerOf()[1:], registerAlike(), {export}, {},
		{programmeSheetOf([]string{"Stage", "x"}), sheetWith("Partners", header, []string{"A town", "Kenya"}), sheetWith("Socios", header), sheetWith("Governance", []string{"x"})},
		{sheetWith("Programme", []string{"ID", "JP"}, []string{"Stage", "proposal"}), sheetWith("Budget", []string{"Activity", "Year"}, []string{"Wells", "2025"})},
		{sheetWith("Programme", []string{"ID"}, []string{"Title"})},
		{sheetWith("Programmes", []string{"ID", "Title", "Country", "Stage"})},
	}
}

// allProblems gathers what is said of a book, whether it can be read or not.
func allProblems(t *testing.T, layout string, sheets []Sheet) []fact.Problem {
	t.Helper()
	reading, problem := fullCatalog(t).Understand(bookOf(sheets...), layout)
	if problem != nil {
		return []fact.Problem{*problem}
	}
	all := reading.Problems
	for p := range reading.Programmes("") {
		all = append(all, p.Problems...)
	}
	return all
}

func TestEveryTroubleHasItsSentence(t *testing.T) {
	var all []fact.Problem
	for _, sheets := range troubled() {
		all = append(all, allProblems(t, "", sheets)...)
	}
	all = append(all, allProblems(t, "none", nil)...)
	all = append(all, allProblems(t, "uninfo", troubled()[0])...)
	seen := map[string]bool{}
	for _, language := range criteria.Languages {
		words, err := criteria.LoadWords(language)
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range all {
			seen[p.Key()] = true
			if text := words.Say("problems."+p.Key(), p.Args...); strings.Contains(text, "{") || !strings.Contains(text, " ") {
				t.Errorf("%s says %q of %v", p.Key(), text, p.Args)
			}
		}
	}
	for _, code := range []string{
		"LAYOUT_UNKNOWN", "LAYOUT_NO_SUCH", "LAYOUT_DOES_NOT_FIT", "FORM_NOT_FILLED", "PROGRAMMES_NONE", "SHEET_TWICE", "SHEET_MISSING",
		"SHEET_WITHOUT_HEADERS", "HEADER_TWICE", "COLUMN_MISSING", "KEY_MISSING", "TOTAL_ROW", "PROGRAMME_UNKNOWN", "PROGRAMME_NOT_NAMED", "PROGRAMME_ALIKE",
		"PROGRAMME_ROWS_TO_FIRST", "PROGRAMME_SUSPENDED", "PROGRAMME_CANCELLED",
	} {
		if !seen[code] {
			t.Errorf("nothing has the problem %s", code)
		}
	}
}

func TestEveryReasonNotToReadHasItsSentence(t *testing.T) {
	words, err := criteria.LoadWords("fr")
	if err != nil {
		t.Fatal(err)
	}
	for i, code := range UnreadCodes {
		if text := words.Say("problems."+code, "sheet", "Feuille", "cell", "Feuille!A1", "text", "Titre"); strings.Contains(text, "{") || text == "problems."+code {
			t.Errorf("%s says %q", code, text)
		}
		if slices.Contains(UnreadCodes[:i], code) {
			t.Errorf("%s stands twice", code)
		}
	}
}

func TestFactsAreListedWithTheirCells(t *testing.T) {
	reading, p := understood(t, programmeSheetOf([]string{"Region", "tbd"}), sheetWith("Partners", []string{"Organisation", "Outputs"}, []string{"Town of Ziwa", "O1; O2"}))
	var got []string
	for f := range reading.Facts(p) {
		got = append(got, strings.Join([]string{f.Table, f.Column, f.Cell, strings.Join(f.Keys, "+"), strings.Join(f.How, "+")}, " "))
	}
	for _, want := range []string{"programme id Programme!B1 jp 1 ", "programme region Programme!B5  filler", "partners outputs Partners!B2 o1+o2 "} {
		if !slices.Contains(got, want) {
			t.Errorf("%q is not listed among\n%s", want, strings.Join(got, "\n"))
		}
	}
	if len(got) != 7 {
		t.Errorf("%d facts, want 7", len(got))
	}
}
