package report

import (
	"regexp"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

// TestLinks holds what a link is to: any workbook that a formula can name, at its first cell, whatever the names hold.
func TestLinks(t *testing.T) {
	tests := map[string]struct{ workbook, place, shown, want string }{
		"cell":           {"kenya/jp.xlsx", "Budget!M7", "Budget!M7", `HYPERLINK(start_of_links&"kenya/jp.xlsx#Budget!M7","Budget!M7")`},
		"range":          {"jp.xlsx", "'Plan d''action'!B4:C9", "x", `HYPERLINK(start_of_links&"jp.xlsx#'Plan d''action'!B4","x")`},
		"sheet alone":    {"jp.xlsx", "Budget", "x", `HYPERLINK(start_of_links&"jp.xlsx","x")`},
		"quotes":         {`a"b.xlsx`, "", `say "hi"`, `HYPERLINK(start_of_links&"a""b.xlsx","say ""hi""")`},
		"address signs":  {"50% [a]#1.xlsx", "", "x", `HYPERLINK(start_of_links&"50%25 %5Ba%5D%231.xlsx","x")`},
		"a formula":      {`=HYPERLINK("http://x").xlsx`, "", "=1", `HYPERLINK(start_of_links&"=HYPERLINK(""http://x"").xlsx","'=1")`},
		"control":        {"a\x01b.xlsx", "", "a\x01b.xlsx", ""},
		"no text":        {"\xff.xlsx", "", "x", ""},
		"endless":        {strings.Repeat("a", 2000), "", "x", ""},
		"shown too long": {"a.xlsx", "", strings.Repeat("x", 9000), ""},
		"none":           {"", "", "x", ""},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			cell, linked := (&workbook{}).link(test.workbook, test.place, test.shown).(excelize.Cell)
			if cell.Formula != test.want || linked != (test.want != "") {
				t.Errorf("got %s", cell.Formula)
			}
		})
	}
}

// TestLinksInPieces: no text within a formula is longer than Excel takes, and together they are the path.
func TestLinksInPieces(t *testing.T) {
	for _, path := range []string{strings.Repeat("é/", 200) + "a.xlsx", strings.Repeat("😀", 300), strings.Repeat("a", 254) + "\"\"\""} {
		cell, _ := (&workbook{}).link(path, "", "x").(excelize.Cell)
		pieces := literalsOf(cell.Formula)
		for _, piece := range pieces {
			if units(piece) > longestLiteral {
				t.Errorf("a piece has %d characters", units(piece))
			}
		}
		if len(pieces) < 3 || strings.ReplaceAll(strings.Join(pieces[:len(pieces)-1], ""), `""`, `"`) != path {
			t.Errorf("the pieces of %s are %q", path, pieces)
		}
	}
}

// literalsOf are the texts within a formula, their quotes as written.
func literalsOf(formula string) []string {
	var all []string
	for _, found := range regexp.MustCompile(`"((?:[^"]|"")*)"`).FindAllStringSubmatch(formula, -1) {
		all = append(all, found[1])
	}
	return all
}

// TestLinkStart works out where links begin: at the folder that was typed, with a slash behind it.
func TestLinkStart(t *testing.T) {
	for typed, want := range map[string]string{"": "a.xlsx", "../in": "../in/a.xlsx", "../in/": "../in/a.xlsx", `C:\in\`: `C:\in\a.xlsx`} {
		file := excelize.NewFile()
		if err := file.SetCellStr("Sheet1", "A1", typed); err != nil {
			t.Fatal(err)
		}
		formula := strings.ReplaceAll(linkStartFormula, folderName, "A1") + `&"a.xlsx"`
		if err := file.SetCellFormula("Sheet1", "B1", formula); err != nil {
			t.Fatal(err)
		}
		if got, err := file.CalcCellValue("Sheet1", "B1"); got != want || err != nil {
			t.Errorf("%q leads to %q, %v, not to %q", typed, got, err, want)
		}
		file.Close()
	}
}

// TestWorkbookNamesTheFolder: the folder's cell is empty, yellow and named, and what links begin with speaks of it.
func TestWorkbookNamesTheFolder(t *testing.T) {
	file := reopened(t, target(t, "es"), recordedLines(t))
	names := map[string]string{}
	for _, name := range file.GetDefinedName() {
		names[name.Name] = name.RefersTo
	}
	sheet, cell, _ := strings.Cut(strings.ReplaceAll(names[folderName], "$", ""), "!")
	if sheet != "'Resumen'" || names[linkStart] != linkStartFormula {
		t.Fatalf("names are %v", names)
	}
	text, _ := file.GetCellValue("Resumen", cell)
	style, err := file.GetCellStyle("Resumen", cell)
	if err != nil || text != "" {
		t.Fatalf("the folder is %q, %v", text, err)
	}
	look, err := file.GetStyle(style)
	if err != nil || look.Fill.Color[0] != inputColour {
		t.Errorf("the folder looks like %+v, %v", look, err)
	}
}
