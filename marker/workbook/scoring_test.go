package workbook

import (
	"bytes"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/xuri/excelize/v2"
	"pgregory.net/rapid"

	"locmark/criteria"
)

// scoringFor is what stands in a reviewer's workbook of two programmes.
func scoringFor(t testing.TB, language string) Scoring {
	t.Helper()
	words, err := criteria.LoadWords(language)
	if err != nil {
		t.Fatal(err)
	}
	rows := []ScoringRow{
		{Criterion: "C1 Money\nHow much?", Ladder: "0 none\n1 some", Evidence: "Budget!M5", Computed: "2 significant", Top: 3, Stamp: "lm/abc/def/012/C1"},
		{Criterion: "B5 Results\nWhich?", Ladder: "0 none", Evidence: "=1+1", Computed: "0 none", Top: 2},
	}
	return Scoring{
		Words: words, Reviewer: "ana", Round: "lm/abc/def", Criteria: "Marker (lm 1)", SHA256: strings.Repeat("a", 64),
		Levels:     []string{"0 none", "1 limited", "2 significant", "3 principal"},
		Programmes: []ScoringProgramme{{ID: "JP/1", Title: "One", Facts: "Chad", Rows: rows}, {ID: "jp?1", Title: "Two", Rows: rows[:1]}},
	}
}

func scoringBytes(t testing.TB, scoring Scoring) []byte {
	t.Helper()
	var data bytes.Buffer
	if err := WriteScoring(&data, scoring); err != nil {
		t.Fatal(err)
	}
	return data.Bytes()
}

func excelOf(t testing.TB, data []byte) *excelize.File {
	t.Helper()
	file, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { file.Close() })
	return file
}

// TestScoringAsksForLevels: a dropdown of the scale up to the criterion's highest level, and everything in its column.
func TestScoringAsksForLevels(t *testing.T) {
	file := excelOf(t, scoringBytes(t, scoringFor(t, "en")))
	if got := file.GetSheetList(); !slices.Equal(got, []string{"Instructions", "JP_1", "jp_1-2", "Lists"}) {
		t.Fatalf("sheets %q", got)
	}
	validations, err := file.GetDataValidations("JP_1")
	if err != nil {
		t.Fatal(err)
	}
	offered := map[string]string{}
	for _, v := range validations {
		offered[v.Sqref] = v.Formula1
	}
	if !strings.Contains(offered["E5"], "$A$2:$A$5") || !strings.Contains(offered["E6"], "$A$2:$A$4") || !strings.Contains(offered["G5"], "$B$2:$B$3") {
		t.Errorf("dropdowns %v", offered)
	}
	for cell, want := range map[string]string{"A4": "programme", "A5": "JP/1", "B5": "C1 Money\nHow much?", "D6": "=1+1", "E4": "level", "E5": "", "F4": "reason", "H5": "ana", "I5": "lm/abc/def/012/C1"} {
		if got, _ := file.GetCellValue("JP_1", cell); got != want {
			t.Errorf("%s is %q, want %q", cell, got, want)
		}
	}
	if formula, _ := file.GetCellFormula("JP_1", "D6"); formula != "" {
		t.Errorf("D6 is the formula %q", formula)
	}
}

// TestComputedLevelsAreHidden unless they are asked for: no cell of the workbook holds one.
func TestComputedLevelsAreHidden(t *testing.T) {
	scoring := scoringFor(t, "en")
	for _, shown := range []bool{false, true} {
		scoring.Computed = shown
		rows, err := excelOf(t, scoringBytes(t, scoring)).GetRows("JP_1")
		if err != nil {
			t.Fatal(err)
		}
		if got := slices.Contains(rows[4], "2 significant"); got != shown {
			t.Errorf("shown %v, but there: %v", shown, got)
		}
	}
}

// TestScoringSaysWhatItBelongsTo: criteria, hash, round and programmes stand among the document's properties and on the first
// sheet, and the same content gives the same bytes.
func TestScoringSaysWhatItBelongsTo(t *testing.T) {
	for _, language := range criteria.Languages {
		data := scoringBytes(t, scoringFor(t, language))
		if !bytes.Equal(data, scoringBytes(t, scoringFor(t, language))) {
			t.Errorf("%s: the bytes differ", language)
		}
		file := excelOf(t, data)
		properties, err := file.GetDocProps()
		if err != nil {
			t.Fatal(err)
		}
		rows, _ := file.GetRows(instructions.In(language))
		text := ""
		for _, row := range rows {
			text += strings.Join(row, " ") + "\n"
		}
		for _, want := range []string{"Marker (lm 1)", strings.Repeat("a", 64), "lm/abc/def", "JP/1"} {
			if !strings.Contains(properties.Description, want) || !strings.Contains(text, want) {
				t.Errorf("%s: %q is missing in %q or\n%s", language, want, properties.Description, text)
			}
		}
		if strings.Contains(text, "panel.") || strings.ContainsAny(text, "{}") {
			t.Errorf("%s: a sentence is missing:\n%s", language, text)
		}
	}
}

// TestFreeNames: a sheet's name is one that Excel allows, and no two are the same to it.
func TestFreeNames(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		taken := map[string]bool{}
		for range rapid.IntRange(1, 12).Draw(t, "names") {
			name := freeName(rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{"JP-1", "jp-1", "'", "Lists", "instructions", "", strings.Repeat("é", 40)})).Draw(t, "id"), taken)
			if name == "" || len(utf16.Encode([]rune(name))) > 31 || strings.ContainsAny(name, `[]:*?/\`) || name[0] == '\'' || isCompanion(name) || taken[strings.ToLower(name)] {
				t.Fatalf("%q", name)
			}
			taken[strings.ToLower(name)] = true
		}
	})
}

// TestSignature: the name beside the label, in any language; nobody where the cell is empty.
func TestSignature(t *testing.T) {
	labels := []string{"Scored by (your name)", "Évalué par (votre nom)"}
	book := &Book{Sheets: []Sheet{ratingSheet("A", []string{"x", "y"}), ratingSheet("Instructions", []string{"title"}, []string{"evalue par (votre nom) :", " Ana "})}}
	if name, at := Signature(book, labels); name != "Ana" || at.String() != "Instructions!B2" {
		t.Errorf("%q at %s", name, at)
	}
	if name, _ := Signature(&Book{Sheets: []Sheet{ratingSheet("A", []string{"Scored by (your name)"})}}, labels); name != "" {
		t.Errorf("signed by %q", name)
	}
}
