package report

import (
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

// TestSheetsArePrinted: every sheet is one page wide, landscape, between narrow margins, and its foot says what it is and which
// page; every list repeats its header.
func TestSheetsArePrinted(t *testing.T) {
	for _, language := range []string{"en", "es"} {
		file := reopened(t, target(t, language), recordedLines(t))
		titles := map[string]bool{}
		for _, name := range file.GetDefinedName() {
			if name.Name == "_xlnm.Print_Titles" {
				titles[name.Scope] = true
			}
		}
		for _, sheet := range file.GetSheetList() {
			props, _ := file.GetSheetProps(sheet)
			layout, _ := file.GetPageLayout(sheet)
			margins, _ := file.GetPageMargins(sheet)
			foot, err := file.GetHeaderFooter(sheet)
			if err != nil || foot == nil {
				t.Fatalf("%s has no foot: %v", sheet, err)
			}
			if !*props.FitToPage || *layout.FitToWidth != 1 || *layout.FitToHeight != 0 || *layout.Orientation != "landscape" || *margins.Left > 0.5 {
				t.Errorf("%s is printed %d wide and %d high, %s", sheet, *layout.FitToWidth, *layout.FitToHeight, *layout.Orientation)
			}
			if !strings.Contains(foot.OddFooter, "&P / &N") || !strings.Contains(foot.OddFooter, "&A") || !strings.Contains(foot.OddFooter, voice(t, language).Say("reports.portfolio")) {
				t.Errorf("%s: %q", sheet, foot.OddFooter)
			}
			if tables, _ := file.GetTables(sheet); len(tables) > 0 && !titles[sheet] {
				t.Errorf("%s does not repeat its header", sheet)
			}
		}
	}
}

// TestPrintedColumns: what is for those who filter is not printed, and every row is.
func TestPrintedColumns(t *testing.T) {
	file := reopened(t, target(t, "en"), recordedLines(t))
	for sheet, left := range map[string]string{"Findings": "Edition", "Actions": "Edition", "Programmes": "Edition", "Problems": "Open"} {
		rows := cells(t, file, sheet)
		want := inSheet(sheet, fixedAt(1, 1)+":"+fixedAt(slices.Index(rows[0], left), len(rows)))
		at := slices.IndexFunc(file.GetDefinedName(), func(n excelize.DefinedName) bool { return n.Name == "_xlnm.Print_Area" && n.Scope == sheet })
		if at < 0 || file.GetDefinedName()[at].RefersTo != want {
			t.Errorf("%s: %v, want %s", sheet, file.GetDefinedName(), want)
		}
	}
}

func TestPlainInFoot(t *testing.T) {
	if got := plainInFoot("R&D"); got != "R&&D" {
		t.Error(got)
	}
}
