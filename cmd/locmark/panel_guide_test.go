package main

import (
	"bytes"
	"context"
	"path/filepath"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

// TestInstructionsThatWereRenamed are told as what they are, of a reviewer's workbook and of the moderator's, and nobody has to ask.
func TestInstructionsThatWereRenamed(t *testing.T) {
	dir := t.TempDir()
	proposal := filepath.FromSlash("../../testdata/portfolio/ghana-cocoa-districts.xlsx")
	sheets, settled := filepath.Join(dir, "sheets"), filepath.Join(dir, "settled")
	ran := func(args ...string) (int, string) {
		var told bytes.Buffer
		return run(context.Background(), args, stdio{&told, &told}), told.String()
	}
	if code, told := ran("panel", "sheets", "--reviewers", "ana,ben", "--out", sheets, proposal); code != 0 {
		t.Fatal(told)
	}
	rename(t, filepath.Join(sheets, "ana.xlsx"))
	_, told := ran("panel", "settle", sheets, "--out", settled)
	if want := "ana.xlsx, Guide: this is the sheet of instructions under another name."; !strings.Contains(told, want) || strings.Contains(told, "somebody added") {
		t.Error(told)
	}
	file := filepath.Join(settled, "moderation.xlsx")
	rename(t, file)
	if code, told := ran("score", proposal, "--panel", file, "--quiet"); code != 0 || !strings.Contains(told, "moderation.xlsx, Guide: this is the sheet of instructions") {
		t.Errorf("exit code %d: %s", code, told)
	}
}

// rename calls the instructions of a workbook something else.
func rename(t *testing.T, file string) {
	t.Helper()
	book, err := excelize.OpenFile(file)
	if err != nil {
		t.Fatal(err)
	}
	defer book.Close()
	if err := book.SetSheetName("Instructions", "Guide"); err != nil {
		t.Fatal(err)
	}
	if err := book.Save(); err != nil {
		t.Fatal(err)
	}
}
