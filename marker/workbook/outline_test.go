package workbook

import (
	"strings"
	"testing"
)

// sheetOf is a worksheet with one cell.
func sheetOf(text string) string {
	return `<worksheet><sheetData><row><c t="str"><v>` + text + `</v></c></row></sheetData></worksheet>`
}

func TestSheetsInWorkbookOrder(t *testing.T) {
	book := readPacked(t, pack(t,
		"xl/workbook.xml", `<workbook xmlns:r="r"><workbookPr date1904="true"/><sheets>
			<sheet name="Second" sheetId="1" r:id="b"/><sheet name="Chart" sheetId="2" r:id="c"/>
			<sheet name="First" sheetId="9" state="veryHidden" r:id="a"/><sheet name="Far" sheetId="4" r:id="d"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels", relate("worksheet", "worksheets/one.xml", "worksheet", "/xl/worksheets/TWO.xml",
			"chartsheet", "chartsheets/three.xml", "worksheet", `..\far\four.xml`),
		"xl/worksheets/one.xml", sheetOf("one"), "xl/worksheets/two.XML", sheetOf("two"), "far/four.xml", sheetOf("four")))
	var said []string
	for _, sheet := range book.Sheets {
		said = append(said, sheet.Name+"="+sheet.Rows[0].Cells[0].Raw+hows(sheet.Rows[0].Cells[0].How))
	}
	if got, want := strings.Join(said, " "), "Second=two First=one/hidden Far=four"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if !book.Date1904 || !book.Sheets[1].Hidden || book.Sheets[0].Hidden {
		t.Errorf("1904 %t, hidden %t and %t", book.Date1904, book.Sheets[1].Hidden, book.Sheets[0].Hidden)
	}
}

func TestWorkbooksInPieces(t *testing.T) {
	two := `<workbook xmlns:r="r"><sheets><sheet name="S" sheetId="1" r:id="a"/><sheet name="T" sheetId="2" r:id="b"/></sheets></workbook>`
	one := sheetOf("one")
	for _, test := range []struct {
		name, want string
		parts      []string
	}{
		{"a sheet whose part is not there", "read SHEET_MISSING_INSIDE T",
			[]string{"xl/workbook.xml", two, "xl/_rels/workbook.xml.rels", relate("worksheet", "worksheets/one.xml", "worksheet", "none.xml")}},
		{"a sheet without a relation", "read SHEET_MISSING_INSIDE T", []string{"xl/workbook.xml", two}},
		{"no relations at all", "SHEET_MISSING_INSIDE S", []string{"xl/_rels/workbook.xml.rels", ""}},
		{"no sheet", "WORKBOOK_BLANK", []string{"xl/workbook.xml", "<workbook/>"}},
		{"no outline", "WORKBOOK_DAMAGED", []string{"xl/workbook.xml", "<workbook><sheets>"}},
		{"shared texts that break off", "WORKBOOK_DAMAGED", []string{"xl/sharedStrings.xml", "<sst><si><t>a"}},
		{"another encoding", "read", []string{"xl/worksheets/one.xml", `<?xml version="1.0" encoding="ISO-8859-1"?>` + strings.Replace(one, "one", "\xe9", 1)}},
		{"a Word document", "WORKBOOK_NOT_XLSX kind=Word", []string{"_rels/.rels", relate("officeDocument", "word/document.xml"), "word/document.xml", "x"}},
		{"slides", "WORKBOOK_NOT_XLSX kind=PowerPoint", []string{"_rels/.rels", relate("officeDocument", "ppt/presentation.xml"), "ppt/presentation.xml", "x"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			data := pack(t, append([]string{"xl/worksheets/one.xml", one}, test.parts...)...)
			if got := outcome(readBook(t.Context(), data, "x.xlsx")); got != test.want {
				t.Errorf("got %s, want %s", got, test.want)
			}
		})
	}
}

func TestASmallFileMayNotUnpackWithoutEnd(t *testing.T) {
	cells := strings.Repeat(`<c t="str"><v>text</v></c>`, 100) + strings.Repeat(`<c><f>1+1</f></c>`, 100)
	data := packSheet(t, `<sheetData><row>`+cells+`</row></sheetData><mergeCells><mergeCell ref="A1:A2"/></mergeCells>`)
	for _, test := range []struct {
		name   string
		lessen func(l *loading)
		stops  bool
	}{
		{"within bounds", func(*loading) {}, false},
		{"bytes", func(l *loading) { l.archive.left = 2_000 }, true},
		{"cells", func(l *loading) { l.cellsLeft = 199 }, true},
		{"merged areas", func(l *loading) { l.cellsLeft = 200 }, true},
		{"texts", func(l *loading) { l.textLeft = 1_000 }, true},
	} {
		t.Run(test.name, func(t *testing.T) {
			archive, err := openArchive(data)
			if err != nil {
				t.Fatal(err)
			}
			l := newLoading(&Book{}, archive)
			test.lessen(l)
			err = l.loadSheet(t.Context(), sheetPart{name: "S", kind: "worksheet", part: "xl/worksheets/one.xml"})
			if stops := err != nil && stopped(err).Code == "WORKBOOK_TOO_LARGE"; stops != test.stops {
				t.Error(err)
			}
		})
	}
}
