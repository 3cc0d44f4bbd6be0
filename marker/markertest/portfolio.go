package markertest

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/workbook"
)

// Source is a workbook of testdata/portfolio as testdata/programmes writes it out: a YAML file for one programme, a folder of
// them for a register. Program is the spreadsheet program that saved it last; "" where WriteSource gives its very bytes.
type Source struct {
	Name       string // of the workbook, without its ending
	Language   string
	Program    string
	Programmes []*workbook.Filling

	register bool
	plans    criteria.Node // how the workbook departs from the template; nothing where it is one
}

// Sources reads all of testdata/programmes, in the order of names.
func Sources(t testing.TB, folder string, form *marker.Form) []Source {
	t.Helper()
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	var all []Source
	for _, entry := range entries {
		name := filepath.Join(folder, entry.Name())
		files := []string{name}
		if entry.IsDir() {
			files, _ = filepath.Glob(filepath.Join(name, "*.yaml"))
		}
		source := Source{Name: strings.TrimSuffix(entry.Name(), ".yaml"), register: entry.IsDir()}
		for _, file := range files {
			source.read(t, file, form)
		}
		all = append(all, source)
	}
	return all
}

// read adds the programme of a file. What the first file of a register says of the workbook holds for all of it.
func (s *Source) read(t testing.TB, file string, form *marker.Form) {
	t.Helper()
	node, err := criteria.LoadNode(file)
	if err != nil {
		t.Fatal(err)
	}
	if len(node.Entries) > 0 && node.Entries[0].Key.Text == "workbook" {
		about := node.Entries[0].Value
		node.Entries = node.Entries[1:]
		s.Language, s.Program = scalar(about, "language"), scalar(about, "saved_by")
		s.plans, _ = about.Get("drawn_by_hand")
	}
	if s.Language == "" {
		t.Fatalf("%s does not begin with workbook: and its language", file)
	}
	filling, faults := workbook.FillingOf(form, node, s.Language)
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	s.Programmes = append(s.Programmes, filling)
}

// scalar is the text under a key of a map, or "".
func scalar(node criteria.Node, key string) string {
	value, _ := node.Get(key)
	return value.Text
}

// WriteSource gives the bytes of a source's workbook before any other program saved it.
func WriteSource(t testing.TB, form *marker.Form, source Source) []byte {
	t.Helper()
	if source.register || !source.plans.IsZero() {
		var file bytes.Buffer
		newDrawing(t, form, source).save(&file)
		return file.Bytes()
	}
	return WriteProgramme(t, form, source.Language, source.Programmes[0])
}
