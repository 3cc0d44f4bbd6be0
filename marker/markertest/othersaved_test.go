package markertest_test

import (
	"cmp"
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"locmark/marker/fact"
	"locmark/marker/markertest"
	"locmark/marker/workbook"
)

var others = flag.String("others", "", "a folder to write the workbooks to that another program is to save")

// TestOtherProgramsKeepTheFacts: a workbook that another spreadsheet program saved says cell for cell what its source says.
func TestOtherProgramsKeepTheFacts(t *testing.T) {
	form := markertest.Form(t, "joint-programme")
	var programs []string
	for _, source := range markertest.Sources(t, programmes, form) {
		if source.Program == "" {
			continue
		}
		programs = append(programs, source.Program)
		written := filepath.Join(cmp.Or(*others, t.TempDir()), source.Name+".xlsx")
		if err := os.WriteFile(written, markertest.WriteSource(t, form, source), 0o644); err != nil {
			t.Fatal(err)
		}
		if *others != "" {
			continue
		}
		got, want := said(read(t, filepath.Join(portfolio, source.Name+".xlsx"))), said(read(t, written))
		if !slices.Equal(got, want) {
			t.Errorf("%s, saved by %s, differs from its source in %v", source.Name, source.Program, firstDifference(got, want))
		}
	}
	slices.Sort(programs)
	if programs = slices.Compact(programs); len(programs) < 3 {
		t.Errorf("workbooks are saved by %v alone", programs)
	}
}

// read gives the one programme of a workbook.
func read(t *testing.T, file string) *fact.Programme {
	t.Helper()
	book, problem := workbook.Open(context.Background(), file, filepath.Base(file))
	if problem != nil {
		t.Fatalf("%s: %v", file, problem)
	}
	reading, problem := markertest.Catalog(t).Understand(book, "")
	if problem != nil {
		t.Fatalf("%s: %v", file, problem)
	}
	for programme := range reading.Programmes("") {
		return programme
	}
	t.Fatalf("%s holds no programme", file)
	return nil
}

// said is what each cell of a programme says and where, whatever digits the file has for it.
func said(p *fact.Programme) []string {
	var all []string
	for _, row := range append([]fact.Row{p.Fields}, slices.Concat(p.Tables...)...) {
		for _, v := range row {
			all = append(all, fmt.Sprintf("%v: %v %q %v", v.Cell, v.Given, v.Key, v.Number))
		}
	}
	return all
}

func firstDifference(got, want []string) string {
	for i := range min(len(got), len(want)) {
		if got[i] != want[i] {
			return fmt.Sprintf("%s, which should be %s", got[i], want[i])
		}
	}
	return fmt.Sprintf("the number of cells: %d, which should be %d", len(got), len(want))
}
