package markertest_test

import (
	"cmp"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"locmark/marker/fact"
	"locmark/marker/markertest"
)

var others = flag.String("others", "", "a folder to write the workbooks to that another program is to save")

// TestOtherProgramsKeepTheFacts: a workbook that another spreadsheet program saved says cell for cell what its source says.
func TestOtherProgramsKeepTheFacts(t *testing.T) {
	form, catalog := markertest.Form(t, "joint-programme"), markertest.Catalog(t)
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
		got, want := read(t, catalog, filepath.Join(portfolio, source.Name+".xlsx"))[0], read(t, catalog, written)[0]
		compareFacts(t, form, got, want)
		if !slices.Equal(places(got), places(want)) {
			t.Errorf("%s, saved by %s, has its facts in other cells than its source", source.Name, source.Program)
		}
	}
	slices.Sort(programs)
	if programs = slices.Compact(programs); len(programs) < 3 {
		t.Errorf("workbooks are saved by %v alone", programs)
	}
}

// places are the cells of a programme's facts.
func places(p *fact.Programme) []fact.Cell {
	var all []fact.Cell
	for _, row := range append([]fact.Row{p.Fields}, slices.Concat(p.Tables...)...) {
		for _, v := range row {
			all = append(all, v.Cell)
		}
	}
	return all
}
