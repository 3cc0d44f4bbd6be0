package report

import (
	"regexp"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/portfolio"
)

var leadsTo = regexp.MustCompile(`^HYPERLINK\("#('(.+)'!([A-Z]+\d+))",`)

// followed gives what the lines at the top of a summary say, and the text of the cell that each opens.
func followed(t *testing.T, file *excelize.File, summary string) map[string]string {
	t.Helper()
	found := map[string]string{}
	for row := 1; row < 12; row++ {
		formula, _ := file.GetCellFormula(summary, cellAt(1, row))
		match := leadsTo.FindStringSubmatch(formula)
		if match == nil {
			continue
		}
		shown, _ := file.GetCellValue(summary, cellAt(1, row))
		text, err := file.GetCellValue(match[2], match[3])
		if err != nil {
			t.Errorf("%s opens nothing: %v", formula, err)
		}
		if match[2] == summary && !strings.Contains(shown, " "+match[3][1:]) {
			t.Errorf("%q does not say that it opens row %s", shown, match[3])
		}
		found[shown] = text
	}
	return found
}

// TestContentsLeadThere: at the top of the summary stands where a second edition and programmes without a score begin, and the
// link opens that very heading, in each language.
func TestContentsLeadThere(t *testing.T) {
	for _, language := range criteria.Languages {
		words := phrases{voice(t, language)}
		file := reopened(t, target(t, language), recordedLines(t))
		lines := followed(t, file, words.Say("reports.sheet_summary"))
		if len(lines) != 2 {
			t.Errorf("%s: lines are %v", language, lines)
		}
		for shown, heading := range lines {
			if !strings.HasSuffix(shown, heading) || heading == "" {
				t.Errorf("%s: %q opens %q", language, shown, heading)
			}
		}
	}
}

// TestContentsOfAComparison: the change is told at the top, with a way to its sums and to its sheet.
func TestContentsOfAComparison(t *testing.T) {
	lines := followed(t, openedWorkbook(t, workbookOf(t, target(t, "en"), everyChange())), "Summary")
	for shown, opened := range map[string]string{
		"Sheet Changes: every programme that changed, before and now": "Programme",
		"Higher 1, lower 1, moved otherwise 2":                        "Change since the last results",
	} {
		told := false
		for line, heading := range lines {
			told = told || strings.Contains(line, shown) && heading == opened
		}
		if !told {
			t.Errorf("nothing says %q and opens %q: %v", shown, opened, lines)
		}
	}
}

// TestNoContentsOfOnePart: where one part is all, nothing is said of where it begins.
func TestNoContentsOfOnePart(t *testing.T) {
	all := portfolio.New(portfolio.Options{})
	all.Add(&marker.Assessment{Status: marker.Assessed, Edition: marker.EditionRef{ID: "lm", Scale: []string{"none"}}})
	if lines := followed(t, openedWorkbook(t, workbookOf(t, target(t, "en"), all)), "Summary"); len(lines) > 0 {
		t.Errorf("got %v", lines)
	}
}
