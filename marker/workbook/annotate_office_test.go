//go:build office

package workbook

import (
	"os"
	"slices"
	"testing"
)

// Another office program opens copies, finds our comments at their cells, and saves the same values.
func TestCopiesInAnotherOfficeProgram(t *testing.T) {
	for _, name := range []string{"hard.xlsx", "threaded.xlsx", "libreoffice.xlsx", "gnumeric.xlsx", "prefixed.xlsx", "bolivia-energia-del-altiplano.xlsx"} {
		c := everyCopy(t)[name]
		saved, err := os.ReadFile(converted(t, c.made, "xlsx"))
		if err != nil {
			t.Fatal(err)
		}
		before, after := opened(t, c.made), opened(t, saved)
		if !slices.Equal(before.GetSheetList(), after.GetSheetList()) {
			t.Errorf("%s: the sheets are %q", name, after.GetSheetList())
		}
		for _, remark := range c.said.Remarks {
			if sheet, b, ok := parseCited(remark.Cells); ok {
				wantSaid(t, after, sheet, address{b.top, b.left}, remark.Text)
			}
		}
		for _, sheet := range before.GetSheetList() {
			was, _ := before.GetRows(sheet)
			is, _ := after.GetRows(sheet)
			if len(is) < len(was) {
				t.Errorf("%s, %s: %d of %d rows are left", name, sheet, len(is), len(was))
			}
		}
	}
}
