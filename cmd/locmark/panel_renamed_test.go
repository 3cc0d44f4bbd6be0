package main

import (
	"bytes"
	"context"
	"path/filepath"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

// TestAModerationWorkbookThatWasChanged: its sheet was renamed, a row deleted and a title taken out: each is named with its
// place, and what is still there counts.
func TestAModerationWorkbookThatWasChanged(t *testing.T) {
	dir := t.TempDir()
	proposal := filepath.FromSlash("../../testdata/portfolio/ghana-cocoa-districts.xlsx")
	sheets, settled := filepath.Join(dir, "sheets"), filepath.Join(dir, "settled")
	ran := func(args ...string) (int, string) {
		var told bytes.Buffer
		return run(context.Background(), args, stdio{&bytes.Buffer{}, &told}), told.String()
	}
	if code, told := ran("panel", "sheets", "--reviewers", "ana,ben", "--out", sheets, proposal); code != 0 {
		t.Fatal(told)
	}
	ran("panel", "settle", sheets, "--out", settled, "--quiet")
	file := filepath.Join(settled, "moderation.xlsx")
	for _, test := range []struct {
		name   string
		change func(book *excelize.File) error
		code   int
		want   string
	}{
		{"a renamed sheet", func(book *excelize.File) error { return book.SetSheetName("Moderation", "My levels") }, exitUnscored,
			"moderation.xlsx, My levels: this sheet was called “Moderation” when it was written. Its rows count"},
		{"a row that is gone", func(book *excelize.File) error { return book.RemoveRow("My levels", 5) }, exitUnscored,
			"moderation.xlsx: rows of JP-GH-2026-01 are gone (A1), so nothing is settled there."},
		{"a title that is gone", func(book *excelize.File) error { return book.SetCellStr("My levels", "I4", "") }, exitUnscored,
			"moderation.xlsx, My levels: this sheet has no column “reason”, and without it nothing on the sheet is settled."},
	} {
		book, err := excelize.OpenFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if err := test.change(book); err != nil {
			t.Fatal(err)
		}
		if err := book.Save(); err != nil {
			t.Fatal(err)
		}
		book.Close()
		if code, told := ran("score", proposal, "--panel", file, "--quiet"); code != test.code || !strings.Contains(told, test.want) {
			t.Errorf("%s: exit code %d, want %d: %s", test.name, code, test.code, told)
		}
	}
}
