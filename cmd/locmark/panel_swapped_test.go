package main

import (
	"bytes"
	"context"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

// TestProgrammesThatChangedPlaces: a reviewer's two sheets, of programmes of which the same is asked, have each other's ids and
// names. The stamps of their rows tell, and no level counts for the other programme.
func TestProgrammesThatChangedPlaces(t *testing.T) {
	dir := t.TempDir()
	portfolio := filepath.FromSlash("../../testdata/portfolio/")
	sheets := filepath.Join(dir, "sheets")
	var output bytes.Buffer
	args := []string{"panel", "sheets", "--reviewers", "ana,ben", "--out", sheets, filepath.Join(portfolio, "bolivia-energia-del-altiplano.xlsx"), filepath.Join(portfolio, "ghana-cocoa-districts.xlsx")}
	if code := run(context.Background(), args, stdio{&bytes.Buffer{}, &output}); code != 0 {
		t.Fatal(output.String())
	}
	file := filepath.Join(sheets, "ana.xlsx")
	book, err := excelize.OpenFile(file)
	if err != nil {
		t.Fatal(err)
	}
	defer book.Close()
	first, second := "JP-BO-2026-03", "JP-GH-2026-01"
	for row := 5; row <= 18; row++ {
		book.SetCellStr(first, "A"+strconv.Itoa(row), second)
		book.SetCellStr(second, "A"+strconv.Itoa(row), first)
		book.SetCellStr(first, "E"+strconv.Itoa(row), "3 principal")
	}
	for _, names := range [][2]string{{first, "aside"}, {second, first}, {"aside", second}} {
		if err := book.SetSheetName(names[0], names[1]); err != nil {
			t.Fatal(err)
		}
	}
	if err := book.Save(); err != nil {
		t.Fatal(err)
	}
	output.Reset()
	code := run(context.Background(), []string{"panel", "settle", sheets, "--out", filepath.Join(dir, "settled"), "--json"}, stdio{&output, &bytes.Buffer{}})
	for _, want := range []string{`"cell": "'JP-GH-2026-01'!A5:A18"`, `"why": "moved_id"`, `"other": "JP-BO-2026-03"`, `"given": 0`} {
		if code != exitUnscored || !strings.Contains(output.String(), want) {
			t.Errorf("exit code %d; %s is not told:\n%.3000s", code, want, output.String())
		}
	}
}

// TestColumnsThatAreGone: the small print of a sheet was deleted with its columns; both are named, and its levels still count.
func TestColumnsThatAreGone(t *testing.T) {
	dir := t.TempDir()
	proposal := filepath.FromSlash("../../testdata/portfolio/ghana-cocoa-districts.xlsx")
	honduras := filepath.FromSlash("../../testdata/portfolio/honduras-aulas-conectadas.xlsx")
	sheets := filepath.Join(dir, "sheets")
	if code := run(context.Background(), []string{"panel", "sheets", "--reviewers", "ana,ben", "--out", sheets, proposal, honduras}, stdio{&bytes.Buffer{}, &bytes.Buffer{}}); code != 0 {
		t.Fatal(code)
	}
	file := filepath.Join(sheets, "ana.xlsx")
	book, err := excelize.OpenFile(file)
	if err != nil {
		t.Fatal(err)
	}
	defer book.Close()
	for _, column := range []string{"I", "H"} {
		if err := book.RemoveCol("JP-GH-2026-01", column); err != nil {
			t.Fatal(err)
		}
	}
	book.SetCellStr("JP-GH-2026-01", "E5", "2 significant")
	if err := book.Save(); err != nil {
		t.Fatal(err)
	}
	var output bytes.Buffer
	code := run(context.Background(), []string{"panel", "settle", sheets, "--out", filepath.Join(dir, "settled"), "--json"}, stdio{&output, &bytes.Buffer{}})
	for _, want := range []string{`"text": "reviewer"`, `"text": "round"`, `"why": "lost_reviewers"`, `"why": "lost_marks"`, `"given": 1`} {
		if code != exitUnscored || !strings.Contains(output.String(), want) {
			t.Errorf("exit code %d; %s is not told:\n%.2000s", code, want, output.String())
		}
	}
	if strings.Contains(output.String(), `"lost_mark"`) {
		t.Error("each row is told of what its sheet lacks")
	}
}
