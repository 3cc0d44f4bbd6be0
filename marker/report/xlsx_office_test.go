//go:build office

package report

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

// TestOfficeCalculatesTheWeights: an office program that has only the formulas comes to the values that we save beside them.
func TestOfficeCalculatesTheWeights(t *testing.T) {
	for _, language := range []string{"en", "fr"} { // what stands for “not evidenced” differs
		file := reopened(t, target(t, language), recordedLines(t))
		saved := map[string][][]string{}
		for _, sheet := range file.GetSheetList() {
			if strings.HasPrefix(sheet, voice(t, language).Say("sheets.weights")) {
				saved[sheet] = cells(t, file, sheet)
			}
		}
		calculated := recalculated(t, file)
		for sheet, rows := range saved {
			for r, row := range cells(t, calculated, sheet) {
				for c, got := range row {
					if want := rows[r][c]; !sameNumber(got, want) {
						t.Errorf("%s!%s is %q, and %q is saved", sheet, cellAt(c+1, r+1), got, want)
					}
				}
			}
		}
		if len(saved) != 2 {
			t.Errorf("%s: %d sheets of weights", language, len(saved))
		}
	}
}

// TestOfficeWeighsAnew changes a weight and the cuts, as a reader would.
func TestOfficeWeighsAnew(t *testing.T) {
	file := reopened(t, target(t, "en"), recordedLines(t))
	rows := cells(t, file, "Weights")
	header := headerRow(t, file, "Weights")
	first := slices.Index(rows[header-1], "A1") + 1
	set := func(cell string, value any) {
		if err := file.SetCellValue("Weights", cell, value); err != nil {
			t.Fatal(err)
		}
	}
	set(cellAt(first, header-1), 3)
	for row := 5; row < 8; row++ {
		set(cellAt(firstDimension, row), 4)
	}
	one, _ := strconv.ParseFloat(rows[header][first-1], 64)
	other, _ := strconv.ParseFloat(rows[header][first], 64)
	anew := cells(t, recalculated(t, file), "Weights")[header]
	if mean := strconv.FormatFloat((3*one+other)/4, 'f', -1, 64); one == other || !sameNumber(anew[firstDimension-1], mean) {
		t.Errorf("levels %v and %v weigh %s, not %s", one, other, anew[firstDimension-1], mean)
	}
	if level := anew[firstDimension]; level != "0" {
		t.Errorf("below every cut the level is %s", level)
	}
}

func sameNumber(got, want string) bool {
	a, err := strconv.ParseFloat(got, 64)
	b, other := strconv.ParseFloat(want, 64)
	if err != nil || other != nil {
		return got == want
	}
	return a-b < 1e-9 && b-a < 1e-9
}

// recalculated is a workbook as an office program saves it that was given no values.
func recalculated(t *testing.T, file *excelize.File) *excelize.File {
	t.Helper()
	if err := file.UpdateLinkedValue(); err != nil {
		t.Fatal(err)
	}
	in := filepath.Join(t.TempDir(), "in.xlsx")
	if err := file.SaveAs(in); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(converted(t, in, "xlsx"))
	if err != nil {
		t.Fatal(err)
	}
	again, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { again.Close() })
	return again
}
