package workbook

import (
	"strings"
	"testing"
)

func TestMergedValuesAreRepeatedDownwards(t *testing.T) {
	rows := `<sheetData><row r="1"><c r="A1" t="str"><v>Mto</v></c><c r="B1"><v>1</v></c></row>` +
		`<row r="2"><c r="B2"><v>2</v></c></row><row r="4"><c r="A4"><v>9</v></c><c r="B4"><v>4</v></c></row></sheetData>`
	for _, test := range []struct{ name, areas, want string }{
		{"over rows that have something else", "A1:A3", "A1=Mto B1=1 A2=Mto/merged B2=2 A4=9 B4=4"},
		{"not over a value of its own", "A1:A4", "A1=Mto B1=1 A2=Mto/merged B2=2 A4=9 B4=4"},
		{"from a corner in any order", "$A$3:$A$1", "A1=Mto B1=1 A2=Mto/merged B2=2 A4=9 B4=4"},
		{"not across columns", "B1:D1", "A1=Mto B1=1 B2=2 A4=9 B4=4"},
		{"in the first column alone", "A1:C2", "A1=Mto B1=1 A2=Mto/merged B2=2 A4=9 B4=4"},
		{"nothing where the corner is empty", "C1:C4", "A1=Mto B1=1 B2=2 A4=9 B4=4"},
		{"not where the areas overlap", "A1:A2 A2:A4", "A1=Mto B1=1 A2=Mto/merged B2=2 A4=9 B4=4"},
		{"not where there is no area", " A1 1 A1: :A1 A1:A A1:1", "A1=Mto B1=1 B2=2 A4=9 B4=4"},
	} {
		t.Run(test.name, func(t *testing.T) {
			var merged strings.Builder
			for area := range strings.SplitSeq(test.areas, " ") {
				merged.WriteString(`<mergeCell ref="` + area + `"/>`)
			}
			book := readPacked(t, packSheet(t, rows+`<mergeCells>`+merged.String()+`</mergeCells>`))
			if got := cellsOf(book); got != test.want {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
		})
	}
}

func TestEachMergedAreaOfAColumnIsRepeated(t *testing.T) {
	rows := `<sheetData><row r="1"><c r="A1" t="str"><v>Mto</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>` +
		`<row r="3"><c r="A3" t="str"><v>Ziwa</v></c></row><row r="4"><c r="B4"><v>4</v></c></row></sheetData>`
	book := readPacked(t, packSheet(t, rows+`<mergeCells><mergeCell ref="A3:A4"/><mergeCell ref="A1:A2"/></mergeCells>`))
	if got, want := cellsOf(book), "A1=Mto A2=Mto/merged B2=2 A3=Ziwa A4=Ziwa/merged B4=4"; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

// Areas of one column that overlap an area kept before them are left alone, however many lie between.
func TestOverlapsAreMeasuredAgainstWhatIsKept(t *testing.T) {
	sheet := Sheet{Name: "Budget"}
	for row := 1; row <= 10; row++ {
		sheet.Rows = append(sheet.Rows, Row{Number: row, Cells: []Cell{{Col: 2, Raw: "x"}}})
	}
	sheet.Rows[0].Cells = []Cell{{Col: 1, Raw: "Ziwa"}, {Col: 2, Raw: "x"}}
	sheet.merged = []block{{left: 1, top: 1, bottom: 10}, {left: 1, top: 5, bottom: 6}, {left: 1, top: 7, bottom: 8}}
	sheet.spreadMerged()
	cell, ok := sheet.Rows[8].Get(1)
	if !ok || sheet.Cite(9, cell).Row != 1 {
		t.Errorf("row 9 says %+v, cited at %v", cell, sheet.Cite(9, cell))
	}
}
