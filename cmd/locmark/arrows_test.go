package main

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// rooms says which of our packages each package may import, test helpers and tests apart.
var rooms = map[string][]string{
	"criteria/spelling": {},
	"criteria":          {"criteria/spelling"},
	"marker/fact":       {"criteria/spelling"},
	"marker/shingle":    {"marker/fact"},
	"marker/actors":     {"criteria", "marker/fact"},
	"marker":            {"criteria", "marker/actors", "marker/fact", "marker/shingle"},
	"marker/workbook":   {"criteria", "marker", "marker/actors", "marker/fact"},
	"marker/portfolio":  {"criteria/spelling", "marker", "marker/fact"},
	"marker/across":     {"marker", "marker/fact", "marker/shingle"},
	"marker/stat":       {},
	"marker/panel":      {"marker", "marker/fact", "marker/stat", "marker/workbook", "criteria/spelling"},
	"marker/tune":       {"marker", "marker/fact", "marker/panel", "marker/stat"},
	"marker/report":     {"criteria", "marker", "marker/across", "marker/fact", "marker/panel", "marker/portfolio", "marker/stat", "marker/tune"},
	"marker/batch":      {"marker", "marker/fact", "marker/portfolio", "marker/report", "marker/workbook"},
	"cmd/locmark":       {"criteria", "marker", "marker/across", "marker/batch", "marker/fact", "marker/panel", "marker/portfolio", "marker/report", "marker/stat", "marker/tune", "marker/workbook"},
}

// libraries says in which rooms alone a library may be imported.
var libraries = map[string][]string{
	"github.com/xuri/excelize":  {"marker/workbook", "marker/report"},
	"github.com/gomutex/godocx": {"marker/report"},
	"github.com/spf13":          {"cmd/locmark"},
	"gopkg.in/yaml":             {"criteria"},
	"gonum.org":                 {"marker/stat"},
}

// TestArrowsGoOneWay: the rooms import each other along the data's path alone, and libraries stay in their rooms.
func TestArrowsGoOneWay(t *testing.T) {
	for room, imported := range imports(t, filepath.FromSlash("../..")) {
		allowed, known := rooms[room]
		if !known && room != "marker/markertest" {
			t.Errorf("%s is a room that this test does not know", room)
		}
		for _, path := range imported {
			if ours, ok := strings.CutPrefix(path, "locmark/"); ok && known && !slices.Contains(allowed, ours) {
				t.Errorf("%s must not import %s", room, ours)
			}
			for library, homes := range libraries {
				if strings.HasPrefix(path, library) && !slices.Contains(homes, room) && room != "marker/markertest" {
					t.Errorf("%s must not import %s", room, path)
				}
			}
		}
	}
}

// TestGoroutinesStartInOneRoom: order and bounds are kept in batch alone.
func TestGoroutinesStartInOneRoom(t *testing.T) {
	for room, files := range sources(t, filepath.FromSlash("../..")) {
		for _, file := range files {
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			starts := strings.Contains(string(text), "\tgo func") || strings.Contains(string(text), ".Go(func")
			if starts && room != "marker/batch" {
				t.Errorf("%s starts goroutines", file)
			}
		}
	}
}

// imports gives the imports of every package of the module, tests left out.
func imports(t *testing.T, root string) map[string][]string {
	t.Helper()
	found := map[string][]string{}
	for room, files := range sources(t, root) {
		for _, file := range files {
			parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ImportsOnly)
			if err != nil {
				t.Fatal(err)
			}
			for _, spec := range parsed.Imports {
				path, _ := strconv.Unquote(spec.Path.Value)
				found[room] = append(found[room], path)
			}
		}
	}
	if len(found) < len(rooms) {
		t.Fatalf("only %d rooms were found", len(found))
	}
	return found
}

// sources lists the Go files of every package, tests left out.
func sources(t *testing.T, root string) map[string][]string {
	t.Helper()
	found := map[string][]string{}
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		room, err := filepath.Rel(root, filepath.Dir(path))
		found[filepath.ToSlash(room)] = append(found[filepath.ToSlash(room)], path)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}
