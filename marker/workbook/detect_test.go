package workbook

import (
	"slices"
	"strings"
	"testing"

	"locmark/marker/fact"
)

func refused(t *testing.T, layout string, sheets ...Sheet) *fact.Problem {
	t.Helper()
	_, problem := fullCatalog(t).Understand(bookOf(sheets...), layout)
	if problem == nil {
		t.Fatal("the book was understood")
	}
	return problem
}

func TestLayoutsOfTheCatalog(t *testing.T) {
	if got := fullCatalog(t).Layouts(); !slices.Equal(got, []string{"joint-programme", "register", "uninfo"}) {
		t.Errorf("layouts are %v", got)
	}
}

func TestUnknownLayout(t *testing.T) {
	problem := refused(t, "", sheetWith("Cash flow", []string{"Month", "Amount"}), sheetWith("Contact", []string{"Title", "Ms"}, []string{"Country", "Kenya"}))
	if problem.Code != "LAYOUT_UNKNOWN" {
		t.Fatalf("problem is %s", problem.Code)
	}
	text := strings.Join(problem.Args, " ")
	for _, want := range []string{`"Cash flow", "Contact"`, "joint-programme", "found 2"} {
		if !strings.Contains(text, want) {
			t.Errorf("%q does not say %q", text, want)
		}
	}
}

func TestEmptyBook(t *testing.T) {
	if problem := refused(t, ""); problem.Code != "LAYOUT_UNKNOWN" {
		t.Errorf("problem is %s", problem.Code)
	}
}

func TestFormThatNobodyFilledIn(t *testing.T) {
	problem := refused(t, "", sheetWith("Programme", []string{"ID"}, []string{"Title"}, []string{"Country"}), sheetWith("Partners", []string{"Organisation", "Country"}))
	if problem.Code != "FORM_NOT_FILLED" {
		t.Errorf("problem is %s", problem.Code)
	}
}

func TestNamedLayout(t *testing.T) {
	if problem := refused(t, "registr", programmeSheetOf()); problem.Code != "LAYOUT_NO_SUCH" || !slices.Contains(problem.Args, "joint-programme, register, uninfo") {
		t.Errorf("problem is %+v", problem)
	}
	if problem := refused(t, "uninfo", programmeSheetOf()); problem.Code != "LAYOUT_DOES_NOT_FIT" {
		t.Errorf("problem is %+v", problem)
	}
	reading, problem := fullCatalog(t).Understand(bookOf(programmeSheetOf()), "joint-programme")
	if problem != nil || reading.Layout != "joint-programme" {
		t.Errorf("a layout that fits was refused: %+v", problem)
	}
}

func TestAmbiguousLayout(t *testing.T) {
	catalog := *fullCatalog(t)
	twin := *catalog.layouts[0]
	twin.id = "twin"
	catalog.layouts = append(slices.Clone(catalog.layouts), &twin)
	_, problem := catalog.Understand(bookOf(programmeSheetOf()), "")
	if problem == nil || problem.Code != "LAYOUT_AMBIGUOUS" || !slices.Contains(problem.Args, "joint-programme, twin") {
		t.Errorf("problem is %+v", problem)
	}
}

func TestProposalWithoutItsFirstSheet(t *testing.T) {
	reading, p := understood(t,
		sheetWith("Outputs", []string{"ID", "Title"}, []string{"O1", "Wells"}), sheetWith("Partners", []string{"Organisation", "Country"}, []string{"Town of Ziwa", "Kenya"}))
	if reading.Layout != "joint-programme" || len(column(t, reading, p, "outputs.id")) != 1 {
		t.Error("the tables were not read")
	}
	if !slices.ContainsFunc(p.Problems, func(p fact.Problem) bool { return p.Code == "SHEET_MISSING" && p.Sheet == "Programme" }) {
		t.Errorf("the missing sheet is no problem: %v", codes(p.Problems))
	}
}

func TestOtherLabelsBesideTheProgrammesSheet(t *testing.T) {
	reading, p := understood(t, sheetWith("Contact", []string{"Title", "Ms"}, []string{"Country", "Mali"}, []string{"Region", "Sahel"}), programmeSheetOf())
	if v := field(t, reading, p, "country"); v.Cell.Sheet != "Programme" {
		t.Errorf("country was read from %s", v.Cell)
	}
	if len(reading.Problems) > 0 {
		t.Errorf("problems: %v", codes(reading.Problems))
	}
}
