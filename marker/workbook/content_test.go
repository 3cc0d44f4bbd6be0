package workbook

import (
	"slices"
	"strings"
	"testing"
)

func TestCells(t *testing.T) {
	shared := `<sst><si><t>plain</t></si><si><r><t xml:space="preserve">rich </t></r><r><t>text</t></r><rPh><t>over</t></rPh></si>` +
		`<si><t>line_x000D_end _x005F_x</t></si></sst>`
	for _, test := range []struct{ name, cells, want string }{
		{"numbers keep their digits", `<c><v>0.28999999999999998</v></c><c t="n"><v>1E-3</v></c>`, "A1=0.28999999999999998 B1=1E-3"},
		{"numbers may stand among white space", "<c>\n<v>\n 7 </v></c>", "A1=7"},
		{"shared texts", `<c t="s"><v>0</v></c><c t="s"><v>1</v></c>`, "A1=plain B1=rich text"},
		{"escaped characters", `<c t="s"><v>2</v></c>`, "A1=line\rend _x"},
		{"texts in the cell", `<c t="inlineStr"><is><t>a &lt; b</t></is></c><c t="inlineStr"><is><r><t>c</t></r><r><t>d</t></r></is></c>`, "A1=a < b B1=cd"},
		{"a text may hold other markup", `<c t="str"><v><![CDATA[<b>]]><!-- no --> &amp; c</v></c>`, "A1=<b> & c"},
		{"results of formulas", `<c t="str"><f>A2</f><v>x</v></c><c><f>1+1</f><v>2</v></c>`, "A1=x B1=2"},
		{"an empty text is a result", `<c t="str"><f>""</f><v></v></c><c><v>1</v></c>`, "B1=1"},
		{"yes and no", `<c t="b"><v>1</v></c><c t="b"><v>false</v></c>`, "A1=1 B1=0"},
		{"error values", `<c t="e"><f>X</f><v>#REF!</v></c>`, "A1=#REF!"},
		{"dates as text", `<c t="d"><v>2024-08-02</v></c>`, "A1=2024-08-02"},
		{"white space is empty", "<c t=\"str\"><v> \u00a0\u3000</v></c><c s=\"1\"/><c><v>1</v></c>", "C1=1"},
		{"a place that cannot be read is the next one", `<c r="C1"><v>1</v></c><c r="?"><v>2</v></c>`, "C1=1 D1=2"},
		{"other elements are passed over", `<c><extLst><ext/></extLst><v>1</v></c>`, "A1=1"},
	} {
		t.Run(test.name, func(t *testing.T) {
			book := readPacked(t, pack(t,
				"xl/sharedStrings.xml", shared,
				"xl/worksheets/one.xml", `<worksheet><sheetData><row r="1">`+test.cells+`</row></sheetData></worksheet>`))
			if got := cellsOf(book); got != test.want {
				t.Errorf("got  %q\nwant %q", got, test.want)
			}
			if len(book.Problems) > 0 {
				t.Error(book.Problems)
			}
		})
	}
}

func TestDamagedCells(t *testing.T) {
	long := strings.Repeat("é", longestText)
	for _, test := range []struct{ name, cells, want string }{
		{"a shared text that is not there", `<c t="s"><v>9</v></c><c><v>1</v></c>`, "read CELL_DAMAGED A1"},
		{"a shared text without a number", `<c t="s"><v>x</v></c><c><v>1</v></c>`, "read CELL_DAMAGED A1"},
		{"a text longer than Excel's", `<c t="str"><v>` + long + `</v></c>`, "read CELL_TOO_LONG A1"},
		{"the same cell twice", `<c r="B1"><v>1</v></c><c r="B1"><v>2</v></c>`, "read CELL_TWICE B1"},
		{"a column that Excel does not have", `<c r="A1"><v>1</v></c><c r="XFE1"><v>2</v></c>`, "read SHEET_TOO_LARGE S row=1"},
		{"a row that Excel does not have", `<c r="A1"><v>1</v></c><c r="A1048577"><v>2</v></c>`, "read SHEET_TOO_LARGE S row=1"},
	} {
		t.Run(test.name, func(t *testing.T) {
			book := readPacked(t, packSheet(t, `<sheetData><row r="1">`+test.cells+`</row></sheetData>`))
			if got := outcome(book, nil); got != test.want {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
		})
	}
}

func TestLongTextsAreCutBetweenLetters(t *testing.T) {
	book := readPacked(t, packSheet(t, `<sheetData><row><c t="str"><v>a`+strings.Repeat("é", longestText)+`</v></c></row></sheetData>`))
	raw := book.Sheets[0].Rows[0].Cells[0].Raw
	if len(raw) > longestText || len(raw) < longestText-2 || !strings.HasSuffix(raw, "é") {
		t.Errorf("%d bytes, ending in %q", len(raw), raw[len(raw)-4:])
	}
}

func TestManyProblemsOfAKindAreCounted(t *testing.T) {
	cells := strings.Repeat(`<c t="s"><v>9</v></c>`, mostAlike+20)
	book := readPacked(t, packSheet(t, `<sheetData><row>`+cells+`<c><v>1</v></c></row></sheetData>`))
	last := book.Problems[len(book.Problems)-1]
	if len(book.Problems) != mostAlike+1 || !slices.Equal(last.Args, []string{"code", "CELL_DAMAGED", "count", "20"}) {
		t.Errorf("%d problems, the last %v", len(book.Problems), last)
	}
}
