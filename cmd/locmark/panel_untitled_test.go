package main

import (
	"bytes"
	"context"
	"path/filepath"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

// TestASheetWithoutTitlesIsNamed: the row of titles of one programme's sheet was deleted; the settlement names the sheet and
// what to do, and not the instructions, which have none either.
func TestASheetWithoutTitlesIsNamed(t *testing.T) {
	dir := t.TempDir()
	portfolio := filepath.FromSlash("../../testdata/portfolio/")
	sheets, output := filepath.Join(dir, "sheets"), &bytes.Buffer{}
	args := []string{"panel", "sheets", "--reviewers", "ana,ben", "--out", sheets, filepath.Join(portfolio, "ghana-cocoa-districts.xlsx"), filepath.Join(portfolio, "honduras-aulas-conectadas.xlsx")}
	if code := run(context.Background(), args, stdio{&bytes.Buffer{}, &bytes.Buffer{}}); code != 0 {
		t.Fatalf("sheets: exit code %d", code)
	}
	untitle(t, filepath.Join(sheets, "ana.xlsx"), "JP-GH-2026-01")
	code := run(context.Background(), []string{"panel", "settle", sheets, "--out", filepath.Join(dir, "settled")}, stdio{output, &bytes.Buffer{}})
	told := strings.Join(strings.Fields(output.String()), " ")
	if want := "ana.xlsx, 'JP-GH-2026-01': this is the sheet of JP-GH-2026-01, and the row of titles above its levels"; code != exitUnscored || strings.Count(told, want) != 1 || strings.Count(told, "row of titles") != 1 {
		t.Errorf("exit code %d: %s", code, told)
	}
}

// untitle deletes the row of a sheet in which its columns have their titles.
func untitle(t *testing.T, file, sheet string) {
	t.Helper()
	book, err := excelize.OpenFile(file)
	if err != nil {
		t.Fatal(err)
	}
	defer book.Close()
	rows, err := book.GetRows(sheet)
	if err != nil {
		t.Fatal(err)
	}
	for i, row := range rows {
		if strings.Contains(strings.Join(row, "|"), "|level|reason|") {
			if err := book.RemoveRow(sheet, i+1); err != nil {
				t.Fatal(err)
			}
			if err := book.Save(); err != nil {
				t.Fatal(err)
			}
			return
		}
	}
	t.Fatalf("no titles on %s: %q", sheet, rows)
}
