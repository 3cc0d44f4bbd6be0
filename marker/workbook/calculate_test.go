package workbook

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"locmark/marker/fact"
)

func TestFormulasWithoutResults(t *testing.T) {
	const given = `<c r="A1"><v>0.25</v></c><c r="B1"><v>3</v></c><c r="C1" t="str"><v>Mto</v></c>`
	for _, test := range []struct{ name, cells, want string }{
		{"sums", `<c r="D1"><f>A1+B1</f></c>`, "D1=3.25/calculated"},
		{"an empty element is no result", `<c r="D1"><f>SUM(A1:B1)</f><v></v></c>`, "D1=3.25/calculated"},
		{"texts", `<c r="D1" t="str"><f>C1&amp;" TODAY()"</f></c>`, "D1=Mto TODAY()/calculated"},
		{"yes and no", `<c r="D1"><f>A1&lt;B1</f></c>`, "D1=1/calculated"},
		{"nothing", `<c r="D1"><f>IF(A1&lt;B1,"","x")</f></c>`, ""},
		{"formulas of formulas", `<c r="D1"><f>E1*2</f></c><c r="E1"><f>B1*2</f></c>`, "D1=12/calculated E1=6/calculated"},
		{"shared formulas", `<c r="D1"><f t="shared" ref="D1:E1" si="0">$B1*2</f></c><c r="E1"><f t="shared" si="0"/></c>`, "D1=6/calculated E1=6/calculated"},
		{"beside the clock", `<c r="D1"><f>1+1</f></c><c r="E1"><f>TODAY()</f><v>45506</v></c>`, "D1=2/calculated E1=45506"},
		{"a column beside the clock", `<c r="D1"><f>SUM(A:B)</f></c><c r="E1"><f>TODAY()</f><v>45506</v></c>`, "D1=3.25/calculated E1=45506"},
		{"whole columns", `<c r="D1"><f>SUM($A:B)</f></c>`, "D1=3.25/calculated"},
		{"a result that is there stays as it is", `<c r="D1"><f>A1+B1</f><v>7</v></c><c r="E1"><f>B1</f></c>`, "D1=7 E1=3/calculated"},
	} {
		t.Run(test.name, func(t *testing.T) {
			book := readPacked(t, packSheet(t, `<sheetData><row r="1">`+given+test.cells+`</row></sheetData>`))
			got := strings.TrimSpace(strings.TrimPrefix(cellsOf(book), "A1=0.25 B1=3 C1=Mto"))
			if got != test.want {
				t.Errorf("got %s, want %s", got, test.want)
			}
			if len(book.Problems) > 0 {
				t.Error(outcome(book, nil))
			}
		})
	}
}

func TestFormulasThatAreNotCalculated(t *testing.T) {
	for _, test := range []struct{ name, cells string }{
		{"the clock", `<c r="B1"><f>YEAR(NOW())</f></c>`},
		{"chance", `<c r="B1"><f>A1+rand ()</f></c>`},
		{"the clock behind another cell", `<c r="B1"><f>D1</f></c><c r="D1"><f>TODAY()</f><v>45506</v></c>`},
		{"the clock behind a range", `<c r="B1"><f>SUM(C1:D2)</f></c><c r="D1"><f>TODAY()</f><v>45506</v></c>`},
		{"the clock behind a column", `<c r="B1"><f>SUM(S!$D:$E)</f></c><c r="D1"><f>TODAY()</f><v>45506</v></c>`},
		{"the clock behind a row", `<c r="B1"><f>SUM(1:1)</f></c><c r="D1"><f>TODAY()</f><v>45506</v></c>`},
		{"the clock behind a circle", `<c r="B1"><f>D1</f></c><c r="D1"><f>E1</f><v>1</v></c><c r="E1"><f>D1+TODAY()</f><v>1</v></c>`},
		{"the clock behind a shared formula", `<c r="B1"><f t="shared" si="0"/></c><c r="C1"><f t="shared" ref="B1:C1" si="0">E1</f><v>1</v></c><c r="D1"><f>TODAY()</f><v>1</v></c>`},
		{"another workbook", `<c r="B1"><f>[1]Sheet!A1</f></c>`},
		{"a sheet that is not there", `<c r="B1"><f>Gone!A1</f></c>`},
		{"what Excel cannot calculate either", `<c r="B1"><f>A1/0</f></c>`},
		{"no formula at all", `<c r="B1"><f>)(</f></c>`},
		{"more cells than can be named in earnest", `<c r="B1"><f>SUM(A1:XFD1048575)</f></c>`},
		{"a function that is not known", `<c r="B1"><f>WEBSERVICE("x")</f></c>`},
	} {
		t.Run(test.name, func(t *testing.T) {
			book := readPacked(t, packSheet(t, `<sheetData><row r="1"><c r="A1"><v>1</v></c>`+test.cells+`</row></sheetData>`))
			if got := outcome(book, nil); got != "read FORMULA_NOT_CALCULATED B1" {
				t.Error(got)
			}
			if _, ok := book.Sheets[0].Rows[0].Get(2); ok {
				t.Error("the cell is not empty")
			}
		})
	}
}

func TestNamesAreFormulasToo(t *testing.T) {
	named := strings.Replace(oneSheet, "</workbook>", "<definedNames><definedName name=\"d\">TODAY()</definedName></definedNames></workbook>", 1)
	book := readPacked(t, pack(t, "xl/workbook.xml", named, "xl/worksheets/one.xml",
		`<worksheet><sheetData><row><c><f>d</f></c><c><v>1</v></c></row></sheetData></worksheet>`))
	if got := outcome(book, nil); got != "read FORMULA_NOT_CALCULATED A1" {
		t.Error(got)
	}
}

func TestNamesThatNobodyMentionsDoNotMatter(t *testing.T) {
	named := strings.Replace(oneSheet, "</workbook>", `<definedNames><definedName name="d">OFFSET(S!B1,0,0)</definedName>`+
		`<definedName name="e">S!$B$1</definedName></definedNames></workbook>`, 1)
	book := readPacked(t, pack(t, "xl/workbook.xml", named, "xl/worksheets/one.xml",
		`<worksheet xmlns="`+sheetSpace+`"><sheetData><row r="1"><c r="A1"><f>"d"&amp;e+1</f></c><c r="B1"><v>1</v></c></row></sheetData></worksheet>`))
	if got, want := cellsOf(book), "A1=d2/calculated B1=1"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestFormulasInTheTemplateAreCalculated(t *testing.T) {
	file := opened(t, written(t, "joint-programme", "en", TemplateOptions{}))
	for cell, formula := range map[string]string{"O5": "20+5", "O6": "SUM(O5,75)", "P5": "SUM(Budget!O5:O7)"} {
		if err := file.SetCellFormula("Budget", cell, formula); err != nil {
			t.Fatal(err)
		}
	}
	saved, err := file.WriteToBuffer()
	if err != nil {
		t.Fatal(err)
	}
	book, found := readBook(t.Context(), saved.Bytes(), "x.xlsx")
	if found != nil || len(book.Problems) > 0 {
		t.Fatal(outcome(book, found))
	}
	sheet := book.Sheets[slices.IndexFunc(book.Sheets, func(s Sheet) bool { return s.Name == "Budget" })]
	for place, want := range map[[2]int]string{{5, 15}: "25", {6, 15}: "100", {5, 16}: "125"} {
		if cell := sheet.find(place[0], place[1]); cell == nil || cell.Raw != want || cell.How&fact.Calculated == 0 {
			t.Errorf("row %d, column %d is %+v, want %s", place[0], place[1], cell, want)
		}
	}
}

func TestWhatIsNotUnderstoodMayNeedAnything(t *testing.T) {
	clock := formula{spot{0, 9, 9}, "TODAY()"}
	for text, want := range map[string]int{"SUM(Table1[a])": 0, "S:T!A1": 0, "'S'!A1": 1, "S!I9": 0, "T!I9": 0, "1.5E+3": 1, "TRUE": 1, `"x"`: 1} {
		wanted := spot{0, 1, 2}
		l := &loading{book: &Book{Sheets: []Sheet{{Name: "S"}}}, formulas: []formula{{wanted, text}, clock}, extent: 81}
		if got := l.sure([]spot{wanted}); len(got) != want {
			t.Errorf("beside the clock %s is calculated in %d cells, want %d", text, len(got), want)
		}
	}
}

func TestVeryManyFormulasAreNotCalculated(t *testing.T) {
	var rows strings.Builder // each needs the next: a chain that could exhaust the stack
	for row := 1; row <= mostFormulas+1; row++ {
		fmt.Fprintf(&rows, `<row r="%d"><c r="A%d"><f>A%d+1</f></c><c r="B%d"><v>1</v></c></row>`, row, row, row+1, row)
	}
	book := readPacked(t, packSheet(t, `<sheetData>`+rows.String()+`</sheetData>`))
	if last := book.Problems[len(book.Problems)-1]; last.Code != "PROBLEMS_NOT_LISTED" {
		t.Error(last)
	}
}

func TestCalculatedCellsAreMergedToo(t *testing.T) {
	book := readPacked(t, packSheet(t, `<sheetData><row r="1"><c r="A1"><f>1+1</f></c></row><row r="2"><c r="B2"><v>1</v></c></row></sheetData>`+
		`<mergeCells><mergeCell ref="A1:A2"/></mergeCells>`))
	if got, want := cellsOf(book), "A1=2/calculated A2=2/merged/calculated B2=1"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
