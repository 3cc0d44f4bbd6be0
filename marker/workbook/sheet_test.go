package workbook

import (
	"archive/zip"
	"bytes"
	"fmt"
	"strings"
	"testing"

	"locmark/marker/fact"
)

const (
	packageSpace   = "http://schemas.openxmlformats.org/package/2006/"
	relationsSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	sheetSpace     = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
	oneSheet       = `<workbook xmlns="` + sheetSpace + `" xmlns:r="` + relationsSpace + `"><sheets><sheet name="S" sheetId="1" r:id="a"/></sheets></workbook>`
)

// pack zips parts, given as name, text, name, text, into a workbook with one sheet, S. A later part replaces an earlier.
func pack(t testing.TB, parts ...string) []byte {
	t.Helper()
	all := append([]string{
		"[Content_Types].xml", `<Types xmlns="` + packageSpace + `content-types"/>`,
		"_rels/.rels", relate("officeDocument", "xl/workbook.xml"),
		"xl/workbook.xml", oneSheet,
		"xl/_rels/workbook.xml.rels", relate("worksheet", "worksheets/one.xml"),
	}, parts...)
	var packed bytes.Buffer
	archive := zip.NewWriter(&packed)
	for i := 0; i < len(all); i += 2 {
		part, err := archive.Create(all[i])
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprint(part, all[i+1])
	}
	if err := archive.Close(); err != nil {
		t.Fatal(err)
	}
	return packed.Bytes()
}

// relate writes relations called a, b, c from kind, target, kind, target.
func relate(pairs ...string) string {
	var all strings.Builder
	for i := 0; i < len(pairs); i += 2 {
		fmt.Fprintf(&all, `<Relationship Id="%c" Type="%s/%s" Target="%s"/>`, 'a'+i/2, relationsSpace, pairs[i], pairs[i+1])
	}
	return `<Relationships xmlns="` + packageSpace + `relationships">` + all.String() + "</Relationships>"
}

// packSheet makes a workbook of what stands inside a worksheet.
func packSheet(t testing.TB, inside string) []byte {
	return pack(t, "xl/worksheets/one.xml", `<worksheet xmlns="`+sheetSpace+`">`+inside+`</worksheet>`)
}

// cellsOf writes the cells of a book's first sheet in one line, with how they were come by.
func cellsOf(book *Book) string {
	var cells []string
	for _, row := range book.Sheets[0].Rows {
		for _, c := range row.Cells {
			place := fact.Cell{Col: int(c.Col), Row: row.Number}
			cells = append(cells, place.Local()+"="+c.Raw+hows(c.How))
		}
	}
	return strings.Join(cells, " ")
}

func hows(how fact.How) string {
	text := ""
	for _, h := range []struct {
		how  fact.How
		name string
	}{{fact.Hidden, "/hidden"}, {fact.Merged, "/merged"}, {fact.Calculated, "/calculated"}} {
		if how&h.how != 0 {
			text += h.name
		}
	}
	return text
}

// readPacked reads a workbook that must not be stopped.
func readPacked(t testing.TB, data []byte) *Book {
	t.Helper()
	book, found := readBook(t.Context(), data, "x.xlsx")
	if found != nil {
		t.Fatal(describe(*found))
	}
	return book
}

func TestRowGet(t *testing.T) {
	row := Row{Number: 3, Cells: []Cell{{Col: 2, Raw: "b"}, {Col: 5, Raw: "e"}}}
	for col, want := range []string{"", "", "b", "", "", "e", ""} {
		got, ok := row.Get(col)
		if got.Raw != want || ok != (want != "") {
			t.Errorf("column %d: %q, %t", col, got.Raw, ok)
		}
	}
}

func TestCite(t *testing.T) {
	book := readPacked(t, packSheet(t, `<sheetData>
		<row r="2"><c r="B2" t="str"><v>Mto</v></c><c r="C2"><v>1</v></c></row>
		<row r="4"><c r="C4"><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="B2:B5"/><mergeCell ref="B6:B9"/><mergeCell ref="A1:A9"/><mergeCell ref="C5:C9"/></mergeCells>`))
	sheet := &book.Sheets[0]
	for _, test := range []struct {
		col  int
		want string
	}{{2, "S!B2"}, {3, "S!C4"}} {
		cell, ok := sheet.Rows[1].Get(test.col)
		if got := sheet.Cite(4, cell).String(); !ok || got != test.want {
			t.Errorf("got %s, want %s", got, test.want)
		}
	}
}
