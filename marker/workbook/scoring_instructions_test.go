package workbook

import (
	"strings"
	"testing"

	"locmark/criteria"
)

// TestInstructionsOnComputedLevels: where computed levels are shown, the instructions say that they must not lead, by the title of
// their column; where they are hidden nothing is said of them. The steps are numbered through.
func TestInstructionsOnComputedLevels(t *testing.T) {
	for _, language := range criteria.Languages {
		scoring := scoringFor(t, language)
		for _, shown := range []bool{false, true} {
			scoring.Computed = shown
			rows, err := excelOf(t, scoringBytes(t, scoring)).GetRows(instructions.In(language))
			if err != nil {
				t.Fatal(err)
			}
			told, steps := false, 0
			for _, row := range rows {
				if len(row) < 2 {
					continue
				}
				told = told || strings.Contains(row[1], scoring.Words.Say("panel.computed"))
				if row[0] == scoring.Words.Say("panel.step", "number", string(rune('1'+steps))) {
					steps++
				}
			}
			if want := map[bool]int{false: 6, true: 7}[shown]; told != shown || steps != want {
				t.Errorf("%s, shown %v: told %v in %d steps", language, shown, told, steps)
			}
		}
	}
}

// TestConflictOffersBothAnswers: yes and no, in the language of the workbook, and what is said when anything else is typed speaks
// of them.
func TestConflictOffersBothAnswers(t *testing.T) {
	for language, want := range map[string]string{"en": "yes no", "fr": "oui non", "es": "sí no"} {
		file := excelOf(t, scoringBytes(t, scoringFor(t, language)))
		yes, _ := file.GetCellValue(listsSheet, "B2")
		no, _ := file.GetCellValue(listsSheet, "B3")
		if got := yes + " " + no; got != want {
			t.Errorf("%s: offers %q", language, got)
		}
		validations, err := file.GetDataValidations("JP_1")
		if err != nil {
			t.Fatal(err)
		}
		for _, v := range validations {
			if v.Sqref == "G5" && (!strings.Contains(v.Formula1, "$B$2:$B$3") || v.Error == nil || !strings.Contains(*v.Error, yes) || !strings.Contains(*v.Error, no)) {
				t.Errorf("%s: %+v", language, v)
			}
		}
	}
}
