package workbook

import (
	"slices"
	"testing"

	"locmark/marker/fact"
)

// sheetsMissing are the sheets that are problems of a programme.
func sheetsMissing(p *fact.Programme) []string {
	var all []string
	for _, problem := range p.Problems {
		if problem.Code == "SHEET_MISSING" {
			all = append(all, problem.Sheet)
		}
	}
	return all
}

func TestMissingSheetsByStage(t *testing.T) {
	_, concept := understood(t, sheetWith("Programme", []string{"ID", "JP-1"}, []string{"Stage", "concept"}))
	_, proposal := understood(t, sheetWith("Programme", []string{"ID", "JP-1"}, []string{"Stage", "proposal"}))
	_, none := understood(t, sheetWith("Programme", []string{"ID", "JP-1"}, []string{"Title", "Water"}))
	if missing := sheetsMissing(concept); slices.Contains(missing, "Budget") || !slices.Contains(missing, "Partners") {
		t.Errorf("a concept misses %v", missing)
	}
	if missing := sheetsMissing(proposal); !slices.Contains(missing, "Budget") {
		t.Errorf("a proposal misses %v", missing)
	}
	if !slices.Equal(sheetsMissing(none), sheetsMissing(proposal)) {
		t.Errorf("without a stage %v is missing, want what a proposal misses", sheetsMissing(none))
	}
}

func TestMissingSheetsAreNamedInTheWorkbooksLanguage(t *testing.T) {
	_, p := understood(t, sheetWith("Programa", []string{"ID", "JP-1"}, []string{"Etapa", "concepto"}), sheetWith("Productos", []string{"ID", "Título"}))
	if missing := sheetsMissing(p); !slices.Contains(missing, "Socios") {
		t.Errorf("%v is missing, want Spanish names", missing)
	}
}

func TestSheetWithoutHeadersIsNotMissingToo(t *testing.T) {
	reading, p := understood(t, programmeSheetOf(), sheetWith("Partners", []string{"who", "what"}))
	if missing := sheetsMissing(p); slices.Contains(missing, "Partners") || !slices.Contains(codes(reading.Problems), "SHEET_WITHOUT_HEADERS") {
		t.Errorf("missing are %v, problems %v", missing, codes(reading.Problems))
	}
}

func TestMissingColumn(t *testing.T) {
	_, p := understood(t, sheetWith("Programme", []string{"ID", "JP-1"}, []string{"Stage", "proposal"}),
		sheetWith("Budget", []string{"Activity", "Year", "Recipient"}, []string{"Wells", "2025", "Town of Ziwa"}))
	var missing []string
	for _, problem := range p.Problems {
		if problem.Code == "COLUMN_MISSING" {
			missing = append(missing, problem.Args[3])
		}
	}
	if len(missing) != 1 {
		t.Errorf("missing columns %v, want the amount alone", missing)
	}
}

func TestExpected(t *testing.T) {
	reading, p := understood(t, programmeSheetOf(), sheetWith("Socios", []string{"Organisation", "Country"}, []string{"Town of Ziwa", "Kenya"}))
	var got []string
	for _, e := range reading.Expected(p) {
		if want := map[string]string{"programme": p.Sheet, "partners": "Socios"}[e.Table]; e.Sheet != want {
			t.Errorf("%s.%s is missing on the sheet %q, want %q", e.Table, e.Column, e.Sheet, want)
		}
		got = append(got, e.Table+"."+e.Column)
	}
	for _, want := range []string{"programme.submitted", "outputs.", "partners.role"} {
		if !slices.Contains(got, want) {
			t.Errorf("%s is not expected", want)
		}
	}
	for _, unwanted := range []string{"programme.id", "programme.reported", "budget.", "partners.organisation", "partners."} {
		if slices.Contains(got, unwanted) {
			t.Errorf("%s is expected", unwanted)
		}
	}
}
