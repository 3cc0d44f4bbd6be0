package workbook_test

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/markertest"
)

// TestStepsInMergedCells: a cell that is merged over several rows and empty is filled once, at its top, and the step holds when
// people write there once.
func TestStepsInMergedCells(t *testing.T) {
	file := filepath.Join(t.TempDir(), "merged.xlsx")
	areas := emptied(t, filepath.FromSlash("../../testdata/portfolio/senegal-mini-reseaux.xlsx"), file)
	c := &copier{t: t, catalog: markertest.Catalog(t), m: markertest.Marker(t, "lm-2.0")}
	for programme := range c.read(file).Programmes("") {
		c.steps(file, programme)
		for _, f := range c.m.Mark(programme).Assessment().Criteria {
			if f.Action != nil {
				writtenOnce(t, &f, areas)
			}
		}
	}
	if len(areas) < 2 || c.made < 5 {
		t.Errorf("%d cells lie under merged ones, and %d steps were made", len(areas), c.made)
	}
}

// writtenOnce checks that a step asks for no cell that nobody can write into, and for none twice.
func writtenOnce(t *testing.T, f *marker.Finding, covered map[string]bool) {
	met := map[string]bool{}
	for _, change := range f.Action.Changes {
		for _, e := range change.Edits {
			if covered[e.Cell] {
				t.Errorf("%s: %s lies under a merged cell: %s", f.ID, e.Cell, change.Text)
			}
			if met[e.Cell] && e.Cell != "" {
				t.Errorf("%s: %s is asked for twice: %s", f.ID, e.Cell, change.Text)
			}
			met[e.Cell] = true
		}
	}
}

// emptied copies a workbook with nothing in the cells that are merged over several rows, and gives the cells below them that
// nobody can write into.
func emptied(t *testing.T, from, to string) map[string]bool {
	book, err := excelize.OpenFile(from)
	if err != nil {
		t.Fatal(err)
	}
	defer book.Close()
	covered := map[string]bool{}
	for _, sheet := range book.GetSheetList() {
		areas, err := book.GetMergeCells(sheet)
		if err != nil {
			t.Fatal(err)
		}
		for _, area := range areas {
			top, _ := fact.ParseCell(strings.Join([]string{sheet, area.GetStartAxis()}, "!"))
			bottom, _ := fact.ParseCell(strings.Join([]string{sheet, area.GetEndAxis()}, "!"))
			if top.Row == bottom.Row {
				continue
			}
			if err := book.SetCellValue(sheet, area.GetStartAxis(), nil); err != nil {
				t.Fatal(err)
			}
			for row := top.Row + 1; row <= bottom.Row; row++ {
				covered[fact.Cell{Sheet: sheet, Col: top.Col, Row: row}.String()] = true
			}
		}
	}
	if err := book.SaveAs(to); err != nil {
		t.Fatal(err)
	}
	return covered
}
