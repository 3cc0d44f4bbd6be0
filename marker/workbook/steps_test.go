package workbook_test

import (
	"path/filepath"
	"strconv"
	"testing"

	"github.com/xuri/excelize/v2"

	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/markertest"
	"locmark/marker/workbook"
)

// TestStepsInTheWorkbook is the promise of every action of the shipped proposals, kept where people keep it: each step is
// made in a copy of the workbook, cell by cell and row by row, the copy is scored, and its criterion stands where it was said
// to.
func TestStepsInTheWorkbook(t *testing.T) {
	files, err := filepath.Glob(filepath.FromSlash("../../testdata/portfolio/*.xlsx"))
	if err != nil || len(files) < 10 {
		t.Fatal(files, err)
	}
	c := &copier{t: t, catalog: markertest.Catalog(t), m: markertest.Marker(t, "lm-2.0")}
	for _, file := range files {
		reading := c.read(file)
		if reading.Form.ID != c.m.Form().ID {
			continue
		}
		for programme := range reading.Programmes("") {
			c.id = ""
			if reading.Count() > 1 {
				c.id = c.m.Mark(programme).ProgrammeID()
			}
			c.steps(file, programme)
		}
	}
	if c.made < 115 || c.nowhere > c.made/6 {
		t.Errorf("%d steps were made, and %d could not be, for want of a place on a sheet", c.made, c.nowhere)
	}
}

// copier makes steps in copies.
type copier struct {
	t             *testing.T
	catalog       *workbook.Catalog
	m             *marker.Marker
	id            string // of the programme of a register that a new row belongs to
	made, nowhere int
}

func (c *copier) read(file string) *workbook.Reading {
	book, problem := workbook.Open(c.t.Context(), file, filepath.Base(file))
	if problem != nil {
		c.t.Fatal(file, problem)
	}
	reading, problem := c.catalog.Understand(book, "")
	if problem != nil {
		c.t.Fatal(file, problem)
	}
	return reading
}

func (c *copier) steps(file string, programme *fact.Programme) {
	marking := c.m.Mark(programme)
	for i, f := range marking.Assessment().Criteria {
		stepped, ok := marking.Stepped(i)
		if !ok {
			continue
		}
		path := filepath.Join(c.t.TempDir(), f.ID+".xlsx")
		if !c.write(file, path, programme, stepped) {
			c.nowhere++
			continue
		}
		c.made++
		for after := range c.read(path).Programmes(c.id) {
			if level, _ := c.m.Mark(after).CriterionLevel(i); level < f.Action.ToLevel {
				c.t.Errorf("%s, %s: %d was promised, and the copy stands at %d: %s", filepath.Base(file), f.ID, f.Action.ToLevel, level, f.Action.Text)
			}
		}
	}
}

// write saves a copy in which all cells say what they do after the step. It is false where a cell has no place on a sheet:
// its table has no row yet, or lacks the column.
func (c *copier) write(from, to string, before, after *fact.Programme) bool {
	book, err := excelize.OpenFile(from)
	if err != nil {
		c.t.Fatal(err)
	}
	defer book.Close()
	for i := range after.Fields {
		if after.Fields[i].Raw != before.Fields[i].Raw && !c.put(book, after.Fields[i].Cell, &after.Fields[i]) {
			return false
		}
	}
	for table, rows := range after.Tables {
		for row := range rows {
			if !c.row(book, table, row, before, after) {
				return false
			}
		}
	}
	if err := book.SaveAs(to); err != nil {
		c.t.Fatal(err)
	}
	return true
}

func (c *copier) row(book *excelize.File, table, row int, before, after *fact.Programme) bool {
	for column := range after.Tables[table][row] {
		v := &after.Tables[table][row][column]
		if row < len(before.Tables[table]) {
			if before.Tables[table][row][column].Raw != v.Raw && !c.put(book, v.Cell, v) {
				return false
			}
			continue
		}
		if v.Raw == "" {
			continue
		}
		if len(before.Tables[table]) == 0 {
			return false
		}
		last := before.Tables[table][len(before.Tables[table])-1][column].Cell
		last.Row = lastRow(before.Tables[table]) + 200 + row // below all that stands there, totals and other programmes too
		if !c.put(book, last, v) {
			return false
		}
		if c.id != "" && book.SetCellValue(last.Sheet, "A"+strconv.Itoa(last.Row), c.id) != nil {
			return false
		}
	}
	return true
}

func lastRow(rows []fact.Row) int {
	last := 0
	for _, row := range rows {
		for i := range row {
			last = max(last, row[i].Cell.Row)
		}
	}
	return last
}

// put writes a value as Excel keeps it: numbers as numbers, everything else as text.
func (c *copier) put(book *excelize.File, at fact.Cell, v *fact.Value) bool {
	if at.Col == 0 || at.Sheet == "" {
		return false
	}
	var value any = v.Raw
	if number, err := strconv.ParseFloat(v.Raw, 64); err == nil && !v.Number.IsZero() {
		value = number
	}
	if err := book.SetCellValue(at.Sheet, at.Local(), value); err != nil {
		c.t.Fatal(err)
	}
	return true
}
