package markertest_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/markertest"
	"locmark/marker/workbook"
)

// TestDrawnWorkbooksSayWhatTheTemplateSays: other sheets, headers, orders and habits change where facts stand, and no fact.
func TestDrawnWorkbooksSayWhatTheTemplateSays(t *testing.T) {
	form, catalog := markertest.Form(t, "joint-programme"), markertest.Catalog(t)
	for _, source := range markertest.Sources(t, programmes, form) {
		drawn := programmesOf(t, catalog, source.Name, markertest.WriteSource(t, form, source))
		if len(drawn) != len(source.Programmes) {
			t.Fatalf("%s holds %d programmes, want %d", source.Name, len(drawn), len(source.Programmes))
		}
		for i, programme := range source.Programmes {
			plain := programmesOf(t, catalog, source.Name, markertest.WriteProgramme(t, form, source.Language, programme))[0]
			compareFacts(t, form, drawn[i], plain)
		}
	}
}

// compareFacts leaves out formulas: a template holds no formula, only its text.
func compareFacts(t *testing.T, form *marker.Form, drawn, plain *fact.Programme) {
	t.Helper()
	compareRows(t, &form.Programme, []fact.Row{drawn.Fields}, []fact.Row{plain.Fields})
	for i := range form.Tables {
		compareRows(t, &form.Tables[i], drawn.Tables[i], plain.Tables[i])
	}
}

func compareRows(t *testing.T, table *marker.Table, drawn, plain []fact.Row) {
	t.Helper()
	if len(drawn) != len(plain) {
		t.Errorf("%s has %d rows, want %d", table.ID, len(drawn), len(plain))
		return
	}
	for i := range plain {
		for c := range table.Columns {
			if got, want := said(drawn[i][c]), said(plain[i][c]); got != want && !strings.HasPrefix(plain[i][c].Raw, "=") {
				t.Errorf("%s.%s, row %d, says %s, want %s", table.ID, table.Columns[c].ID, i+1, got, want)
			}
		}
	}
}

// said is what a value says, whatever digits the file has for it.
func said(v fact.Value) string { return fmt.Sprintf("%v %q %q %v", v.Given, v.Key, v.Keys, v.Number) }

func programmesOf(t *testing.T, catalog *workbook.Catalog, name string, data []byte) []*fact.Programme {
	t.Helper()
	file := filepath.Join(t.TempDir(), name+".xlsx")
	if err := os.WriteFile(file, data, 0o644); err != nil {
		t.Fatal(err)
	}
	return read(t, catalog, file)
}

// read gives the programmes of a workbook.
func read(t *testing.T, catalog *workbook.Catalog, file string) []*fact.Programme {
	t.Helper()
	book, problem := workbook.Open(context.Background(), file, filepath.Base(file))
	if problem != nil {
		t.Fatalf("%s: %v", file, problem)
	}
	reading, problem := catalog.Understand(book, "")
	if problem != nil {
		t.Fatalf("%s: %v", file, problem)
	}
	var all []*fact.Programme
	for programme := range reading.Programmes("") {
		all = append(all, programme)
	}
	return all
}
