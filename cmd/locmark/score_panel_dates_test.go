package main

import (
	"bytes"
	"context"
	"path/filepath"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"locmark/marker/markertest"
)

// TestADayAfterTheWorkbookWasSaved: whoever saves a workbook in March cannot have settled a level of it in 2036; the cell is
// named, in every run alike, and somebody has to ask. A day before is no fault.
func TestADayAfterTheWorkbookWasSaved(t *testing.T) {
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
		day  string
		code int
		want string
	}{
		{"2026-03-02", 0, "Levels of moderation.xlsx beside computed ones: 1."},
		{"2036-01-01", exitUnscored, "2036-01-01 lies after the day on which the workbook was last saved (2026-03-02, by its own properties)"},
	} {
		if err := markertest.Fill(file, settling("C1", test.day)); err != nil {
			t.Fatal(err)
		}
		save(t, file, "2026-03-02T09:30:00Z")
		if code, told := ran("score", proposal, "--panel", file); code != test.code || !strings.Contains(told, test.want) {
			t.Errorf("%s: exit code %d\n%s", test.day, code, told)
		}
	}
}

// settling fills in the rows of a criterion.
func settling(criterion, day string) func(row map[string]string) map[string]string {
	return func(row map[string]string) map[string]string {
		if !strings.HasPrefix(row["criterion"], criterion) {
			return nil
		}
		return map[string]string{"level": "1 limited", "reason": "The minutes in annex 4 show it clearly.", "settled by": "Mod", "date": day}
	}
}

// save saves a workbook at a moment.
func save(t *testing.T, file, moment string) {
	t.Helper()
	book, err := excelize.OpenFile(file)
	if err != nil {
		t.Fatal(err)
	}
	defer book.Close()
	if err := book.SetDocProps(&excelize.DocProperties{Modified: moment}); err != nil {
		t.Fatal(err)
	}
	if err := book.Save(); err != nil {
		t.Fatal(err)
	}
}
