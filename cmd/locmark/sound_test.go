package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"locmark/marker/markertest"
)

// TestEveryWorkbookIsSound: Excel would repair nothing in any workbook that a command writes.
func TestEveryWorkbookIsSound(t *testing.T) {
	dir := t.TempDir()
	proposal := filepath.FromSlash("../../testdata/portfolio/bolivia-energia-del-altiplano.xlsx")
	at := func(name string) string { return filepath.Join(dir, name) }
	for _, args := range [][]string{
		{"score", proposal, filepath.FromSlash("../../testdata/portfolio/un-info-export.xlsx"), "--format", "xlsx,annotated", "--lang", "es", "--out", at("results")},
		{"template", "--lang", "fr", "--out", at("template.xlsx")},
		{"panel", "sheets", proposal, "--reviewers", "ana,ben", "--per-programme", "2", "--out", at("sheets")},
	} {
		var said bytes.Buffer
		if code := run(context.Background(), args, stdio{&said, &said}); code != 0 {
			t.Fatalf("%v: exit code %d: %s", args, code, said.String())
		}
	}
	if code := run(context.Background(), []string{"panel", "settle", at("sheets"), "--out", at("settled"), "--quiet"}, stdio{&bytes.Buffer{}, &bytes.Buffer{}}); code == exitWrong {
		t.Fatal("nothing was settled")
	}
	found := soundIn(t, dir)
	for _, kind := range []string{"portfolio.xlsx", "annotated", "template.xlsx", "sheets", "settled"} {
		if !strings.Contains(found, kind) {
			t.Errorf("no workbook of %s among %s", kind, found)
		}
	}
}

// soundIn looks at every workbook in a folder, and names them.
func soundIn(t *testing.T, dir string) string {
	t.Helper()
	var names []string
	err := filepath.WalkDir(dir, func(path string, entry os.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".xlsx" {
			return err
		}
		data, err := os.ReadFile(path)
		name, _ := filepath.Rel(dir, path)
		names = append(names, name)
		for _, fault := range markertest.Unsound(data) {
			t.Errorf("%s: %s", name, fault)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return strings.Join(names, " ")
}
