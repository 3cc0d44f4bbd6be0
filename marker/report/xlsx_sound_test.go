package report

import (
	"archive/zip"
	"bytes"
	"io"
	"strings"
	"testing"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/markertest"
)

// TestPortfolioIsSound: Excel would repair nothing, in any language, whatever programmes are called and wherever they lie.
func TestPortfolioIsSound(t *testing.T) {
	for _, language := range criteria.Languages {
		for name, all := range map[string][]*marker.Assessment{"golden": recordedLines(t), "nothing": nil, "hostile": unruly(t)} {
			folder := written(t, formatsNamed(t, "xlsx"), target(t, language), all)
			for _, fault := range markertest.Unsound(folder["portfolio.xlsx"].Bytes()) {
				t.Errorf("%s, %s: %s", language, name, fault)
			}
		}
	}
}

// unruly are programmes whose names and places do what they can to break a workbook.
func unruly(t *testing.T) []*marker.Assessment {
	var all []*marker.Assessment
	for _, name := range []string{
		strings.Repeat("long ", 2000), "a\x00b\x07c", "\u202eright to left\u2066", "👩🏽‍🌾 farmers", `=HYPERLINK("http://x","y")`,
		"../../x", "CON", "a/b", "jp-1", "JP-1", "<script>&amp;", strings.Repeat(`"`, 400), "\xff\xfe", "#%[]'!$&",
	} {
		a := recordedLines(t)[0]
		a.Programme.ID, a.Programme.Title, a.Source.Workbook = name, name, name+".xlsx"
		a.Problems[0].Cell = "'" + strings.ReplaceAll(name, "'", "''") + "'!A1"
		all = append(all, a)
	}
	return all
}

// TestUnsoundIsSeen breaks a workbook in ways that Excel would repair, and each is told.
func TestUnsoundIsSeen(t *testing.T) {
	sound := written(t, formatsNamed(t, "xlsx"), target(t, "en"), recordedLines(t))["portfolio.xlsx"].Bytes()
	for name, breakIt := range map[string]struct{ part, old, new, told string }{
		"header":   {"xl/tables/table1.xml", `name="Workbook"`, `name="Workbooks"`, "is not"},
		"table":    {"xl/tables/table2.xml", `displayName="Actions"`, `displayName="Findings"`, "is taken"},
		"sheet":    {"xl/workbook.xml", `name="Groups"`, `name="Money"`, "is taken"},
		"style":    {"xl/worksheets/sheet7.xml", ` s="`, ` s="9`, "a style that is not there"},
		"value":    {"xl/worksheets/sheet2.xml", `<v>kenya/jp-001.xlsx</v>`, ``, "without a value"},
		"type":     {"[Content_Types].xml", `/xl/tables/table1.xml`, `/xl/tables/table99.xml`, "of no part"},
		"relation": {"xl/_rels/workbook.xml.rels", `worksheets/sheet3.xml`, `worksheets/sheet33.xml`, "not there"},
	} {
		told := strings.Join(markertest.Unsound(repacked(t, sound, breakIt.part, breakIt.old, breakIt.new)), "\n")
		if !strings.Contains(told, breakIt.told) {
			t.Errorf("%s: told is %q", name, told)
		}
	}
}

// repacked changes one part of an archive.
func repacked(t *testing.T, data []byte, part, old, by string) []byte {
	t.Helper()
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	var changed bytes.Buffer
	w := zip.NewWriter(&changed)
	for _, entry := range archive.File {
		r, _ := entry.Open()
		text, _ := io.ReadAll(r)
		if entry.Name == part {
			if !strings.Contains(string(text), old) {
				t.Fatalf("%s does not hold %s", part, old)
			}
			text = []byte(strings.ReplaceAll(string(text), old, by))
		}
		to, _ := w.Create(entry.Name)
		_, _ = to.Write(text)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return changed.Bytes()
}
