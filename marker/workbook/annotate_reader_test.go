package workbook

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"
)

// Another reader finds the same values, formulas and rules in the copy, our remarks in its comments, and those of people
// where they were.
func TestCopiesForAnotherReader(t *testing.T) {
	for name, c := range everyCopy(t) {
		before, after := opened(t, c.data), opened(t, c.made)
		sheets := before.GetSheetList()
		if got := after.GetSheetList(); got[0] != "locmark result" || !slices.Equal(got[1:], sheets) {
			t.Fatalf("%s: the sheets are %q", name, got)
		}
		if after.GetActiveSheetIndex() != 0 {
			t.Errorf("%s opens on another sheet", name)
		}
		for _, sheet := range sheets {
			if diff := cmp.Diff(rulesOf(t, before, sheet), rulesOf(t, after, sheet)); diff != "" {
				t.Errorf("%s, %s: %s", name, sheet, diff)
			}
		}
		if diff := cmp.Diff(namesOf(before), namesOf(after)); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
		for _, remark := range c.said.Remarks {
			if sheet, b, ok := parseCited(remark.Cells); ok && name != "last-row.xlsx" {
				wantSaid(t, after, sheet, address{b.top, b.left}, remark.Text)
			}
		}
	}
}

// rulesOf is what another reader says of a sheet, values and formulas among it.
func rulesOf(t testing.TB, f *excelize.File, sheet string) map[string]any {
	t.Helper()
	found := map[string]any{}
	note := func(what string, value any, err error) {
		if err != nil {
			t.Fatal(what, err)
		}
		found[what] = value
	}
	validations, err := f.GetDataValidations(sheet)
	note("validations", validations, err)
	formats, err := f.GetConditionalFormats(sheet)
	note("conditional formats", formats, err)
	visible, err := f.GetSheetVisible(sheet)
	note("visible", visible, err)
	pivots, err := f.GetPivotTables(sheet)
	note("pivots", len(pivots), err)
	pictures, err := f.GetPictureCells(sheet)
	note("pictures", pictures, err)
	tables, err := f.GetTables(sheet)
	var ranges []string
	for _, table := range tables {
		ranges = append(ranges, table.Name+" "+table.Range)
	}
	note("tables", ranges, err)
	merged, err := f.GetMergeCells(sheet)
	note("merged", merged, err)
	for row := 1; row <= 12; row++ {
		for col := 1; col <= 12; col++ {
			at := address{row, col}.String()
			formula, _ := f.GetCellFormula(sheet, at)
			value, _ := f.GetCellValue(sheet, at)
			found[at] = formula + "|" + value
		}
	}
	return found
}

func namesOf(f *excelize.File) []excelize.DefinedName { return f.GetDefinedName() }

// wantSaid checks that a comment of ours at a cell says something, in the cell that shows a merged area.
func wantSaid(t testing.TB, f *excelize.File, sheet string, at address, text string) {
	t.Helper()
	comments, err := f.GetComments(sheet)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range comments {
		if c.Cell == at.String() && strings.Contains(textIn(c), text) && strings.Contains(textIn(c), "locmark:") {
			return
		}
	}
	merged, _ := f.GetMergeCells(sheet)
	for _, area := range merged {
		if b, ok := parseBlock(area.GetStartAxis() + ":" + area.GetEndAxis()); ok && b.holds(at.col, at.row) && (at != address{b.top, b.left}) {
			wantSaid(t, f, sheet, address{b.top, b.left}, text)
			return
		}
	}
	t.Errorf("%s!%s: %q is not said", sheet, at, text)
}

func textIn(c excelize.Comment) string {
	text := c.Text
	for _, run := range c.Paragraph {
		text += run.Text
	}
	return text
}
