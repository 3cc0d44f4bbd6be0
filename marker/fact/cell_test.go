package fact_test

import (
	"slices"
	"strings"
	"testing"

	"locmark/marker/fact"

	"pgregory.net/rapid"
)

func TestCellIsWrittenAsInExcel(t *testing.T) {
	for _, c := range []struct {
		cell fact.Cell
		want string
	}{
		{fact.Cell{}, ""},
		{fact.Cell{Sheet: "Budget", Col: 13, Row: 7}, "Budget!M7"},
		{fact.Cell{Sheet: "Plan d'action", Col: 2, Row: 4}, "'Plan d''action'!B4"},
		{fact.Cell{Sheet: "2025", Col: 1, Row: 1}, "'2025'!A1"},
		{fact.Cell{Sheet: "Année_2.1", Col: 26, Row: 1}, "Année_2.1!Z1"},
		{fact.Cell{Sheet: "AB12", Col: 27, Row: 1}, "'AB12'!AA1"},
		{fact.Cell{Sheet: "r1c1", Col: 703, Row: 1}, "'r1c1'!AAA1"},
		{fact.Cell{Sheet: "RC", Col: 1, Row: 1}, "'RC'!A1"},
		{fact.Cell{Sheet: "C", Col: 1, Row: 1}, "'C'!A1"},
		{fact.Cell{Sheet: "Cost", Col: 16384, Row: 1048576}, "Cost!XFD1048576"},
	} {
		if got := c.cell.String(); got != c.want {
			t.Errorf("%+v is written %s, want %s", c.cell, got, c.want)
		}
	}
}

func TestParseCellRefuses(t *testing.T) {
	for _, text := range []string{
		"", "M7", "Budget", "Budget!", "!M7", "Budget!7", "Budget!M", "Budget!M0", "Budget!M07", "Budget!XFE1", "Budget!AAAAA1",
		"Budget!M1048577", "'Budget!M7", "'Plan d'action'!B4", "''!A1", "It's!A1", "Budget!M-7", "Budget!m7", "Budget!M+7",
	} {
		if cell, ok := fact.ParseCell(text); ok {
			t.Errorf("%q was read as %+v", text, cell)
		}
	}
}

func TestParseCellReadsWhatStringWrites(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		cell := fact.Cell{
			Sheet: rapid.StringMatching(`[^\[\]:*?/\\\x00]{1,31}`).Draw(t, "sheet"),
			Col:   rapid.IntRange(1, fact.LastCol).Draw(t, "column"),
			Row:   rapid.IntRange(1, fact.LastRow).Draw(t, "row"),
		}
		if got, ok := fact.ParseCell(cell.String()); !ok || got != cell {
			t.Fatalf("%s was read as %+v, %v", cell, got, ok)
		}
	})
}

func FuzzParseCell(f *testing.F) {
	f.Add("Budget!M7")
	f.Add("'Plan d''action'!B4")
	f.Fuzz(func(t *testing.T, text string) {
		cell, ok := fact.ParseCell(text)
		if !ok {
			return
		}
		if again, ok := fact.ParseCell(cell.String()); !ok || again != cell {
			t.Errorf("%q is %+v, written %s and read as %+v", text, cell, cell, again)
		}
	})
}

func TestRanges(t *testing.T) {
	at := func(sheet string, col, row int) fact.Cell { return fact.Cell{Sheet: sheet, Col: col, Row: row} }
	for _, c := range []struct {
		name  string
		cells []fact.Cell
		want  []string
	}{
		{"nothing", nil, nil},
		{"no place", []fact.Cell{{}}, nil},
		{"a run down, out of order and doubled", []fact.Cell{at("B", 13, 7), at("B", 13, 5), at("B", 13, 6), at("B", 13, 5)}, []string{"B!M5:M7"}},
		{"a run across", []fact.Cell{at("B", 3, 5), at("B", 1, 5), at("B", 2, 5)}, []string{"B!A5:C5"}},
		{"a gap", []fact.Cell{at("B", 1, 1), at("B", 1, 2), at("B", 1, 4)}, []string{"B!A1:A2", "B!A4"}},
		{"sheets in the order of appearance", []fact.Cell{at("Z", 1, 1), at("A", 1, 1), at("Z", 1, 2)}, []string{"Z!A1:A2", "A!A1"}},
		{"columns before rows", []fact.Cell{at("B", 1, 1), at("B", 1, 2), at("B", 2, 1), at("B", 3, 1)}, []string{"B!A1:A2", "B!B1:C1"}},
	} {
		if got := fact.Ranges(c.cells); !slices.Equal(got, c.want) {
			t.Errorf("%s: got %v, want %v", c.name, got, c.want)
		}
	}
}

func TestRangesHoldEveryCellOnce(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		draw := rapid.Custom(func(t *rapid.T) fact.Cell {
			return fact.Cell{Sheet: "S", Col: rapid.IntRange(1, 5).Draw(t, "c"), Row: rapid.IntRange(1, 5).Draw(t, "r")}
		})
		cells := rapid.SliceOf(draw).Draw(t, "cells")
		once := slices.SortedFunc(slices.Values(cells), func(a, b fact.Cell) int { return (a.Col-b.Col)*100 + a.Row - b.Row })
		once = slices.Compact(once)
		if got := countCells(t, fact.Ranges(cells)); got != len(once) {
			t.Fatalf("%v holds %d cells, want %d", fact.Ranges(cells), got, len(once))
		}
	})
}

// countCells counts the cells of ranges of one sheet.
func countCells(t *rapid.T, ranges []string) int {
	n := 0
	for _, text := range ranges {
		first, last, isRun := strings.Cut(text, ":")
		from, ok := fact.ParseCell(first)
		to := from
		if isRun {
			to, ok = fact.ParseCell("S!" + last)
		}
		if !ok {
			t.Fatalf("%s is no range", text)
		}
		n += (to.Col - from.Col + 1) * (to.Row - from.Row + 1)
	}
	return n
}
