package workbook

import (
	"fmt"
	"testing"

	"locmark/marker/fact"
)

// TestFormulasThatSumTheirColumn: B9 adds up other cells of column B, or it does not.
func TestFormulasThatSumTheirColumn(t *testing.T) {
	for text, want := range map[string]bool{
		"SUM(B2:B8)":                         true,
		"sum( $B$2 : $B$8 )":                 true,
		"SUM(B2:B4,B6:B8)":                   true,
		"SUM(B2:B4)+SUM(B6:B8)":              true,
		"SUM(B2)":                            true, // a budget of one line
		"SUM(B10:B20)":                       true, // a total above its lines
		"SUBTOTAL(9,B2:B8)":                  true,
		"SUBTOTAL(109,B2:B8)":                true,
		"SUBTOTAL(109,Table1[Amount])":       true,
		"SUBTOTAL(109,[Amount in USD])":      true,
		"B2+B3+B4":                           true,
		"+B4+B8":                             true,
		"SUM(S!B2:B8)":                       true, // its own sheet
		"SUM('S'!B2:B8)":                     true,
		"B8":                                 false,
		"B8*1":                               false,
		"SUM(B2:B8)/2":                       false,
		"SUM(B2:B8)*1.08":                    false,
		"SUM(B2:B8)+100":                     false,
		"SUM(B2:B8)+":                        false,
		"SUM(B2:B8)-B3":                      false,
		"SUM(C9:F9)":                         false, // a line by year
		"SUM(A2:B8)":                         false,
		"SUM(C2:C8)":                         false,
		"SUM(T!B2:B8)":                       false, // the details stand on a sheet of their own
		"SUM(B2:B9)":                         false, // a circle
		"SUM(Table1[Amount])":                false, // may be a table elsewhere
		"SUBTOTAL(1,B2:B8)":                  false, // a mean
		"SUBTOTAL(109,Table1[@[Amount]])":    false, // of its own row
		"AVERAGE(B2:B8)":                     false,
		"ROUND(SUM(B2:B8),0)":                true,
		"ROUND( SUM(B2:B4,B6:B8), -3 )":      true,
		"+roundup(B2+B3,2)":                  true,
		"ROUND(SUBTOTAL(9,B2:B8),)":          true,
		"ROUND(B2,2)+ROUND(B3,2)":            true,
		"ROUND(B2,2)+B3+ROUND(SUM(B4:B8),2)": true,
		"SUM(ROUND(B2,2),ROUND(B3,2))":       true,
		"ROUND(ROUND(B2,2)+ROUND(B3,2),0)":   true,
		"ROUND(B2,2)+ROUND(C3,2)":            false,
		"ROUND(B2,2)+ROUND(B9,2)":            false,
		"ROUND(B2,2)*ROUND(B3,2)":            false,
		"ROUND(B2,2)+ROUND(B3,2)*1.08":       false,
		"ROUND(B2,2)-ROUND(B3,2)":            false,
		"ROUND(B2+1,2)+ROUND(B3,2)":          false,
		"ROUND(B8,2)":                        false,
		"ROUND(SUM(C2:C8),2)":                false,
		"ROUND(SUM(B2:B8)*1.08,2)":           false,
		"ROUND(SUM(B2:B8),2)*1.08":           false,
		"ROUND(SUM(B2:B8),2)+ROUND(C9,2)":    false,
		"ROUND(SUM(B2:B8),B1)":               false,
		"SUM()":                              false,
		"":                                   false,
	} {
		cell := fmt.Sprintf(`<c r="B9"><f>%s</f><v>3000</v></c>`, text)
		if got := isSummed(t, cell, 9, 2); got != want {
			t.Errorf("%s: %v, want %v", text, got, want)
		}
	}
}

// TestSharedFormulasSumTheirColumns: only the first of the cells that share a formula has its text.
func TestSharedFormulasSumTheirColumns(t *testing.T) {
	sums := `<c r="B9"><f t="shared" ref="B9:C9" si="3">SUM(B2:B8)</f><v>10</v></c><c r="C9"><f t="shared" si="3"/><v>4</v></c>`
	rates := `<c r="B9"><f t="shared" ref="B9:C9" si="3">A9*2</f><v>10</v></c><c r="C9"><f t="shared" si="3"/><v>4</v></c>`
	if !isSummed(t, sums, 9, 3) || isSummed(t, rates, 9, 3) {
		t.Error("a cell that shares a sum is one, and one that shares something else is none")
	}
}

// TestSumsWithoutResultsAreSumsToo: a workbook written by a program may hold no results.
func TestSumsWithoutResultsAreSumsToo(t *testing.T) {
	book := readPacked(t, packSheet(t, `<sheetData><row r="1"><c r="A1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row><row r="3"><c r="A3"><f>SUM(A1:A2)</f></c></row></sheetData>`))
	if cell := book.Sheets[0].find(3, 1); cell == nil || cell.Raw != "5" || cell.How&fact.Summed == 0 {
		t.Errorf("A3 is %+v", cell)
	}
}

func isSummed(t *testing.T, cells string, row, col int) bool {
	t.Helper()
	book := readPacked(t, packSheet(t, fmt.Sprintf(`<sheetData><row r="%d">%s</row></sheetData>`, row, cells)))
	cell := book.Sheets[0].find(row, col)
	if cell == nil {
		t.Fatalf("%s: the cell is not read", cells)
	}
	return cell.How&fact.Summed != 0
}
