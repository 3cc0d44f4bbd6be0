package workbook

import (
	"bytes"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
	"pgregory.net/rapid"

	"locmark/marker/fact"
)

// excelizeReads gives the raw rows of a workbook's first sheet as excelize reads them, in the words of cellsOf.
func excelizeReads(t testing.TB, data []byte) string {
	t.Helper()
	f, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := f.GetRows(f.GetSheetName(0), excelize.Options{RawCellValue: true})
	if err != nil {
		t.Fatal(err)
	}
	var cells []string
	for r, row := range rows {
		for c, raw := range row {
			if strings.TrimSpace(raw) != "" {
				cells = append(cells, fact.Cell{Col: c + 1, Row: r + 1}.Local()+"="+raw)
			}
		}
	}
	return strings.Join(cells, " ")
}

func TestReadsWhatExcelizeReads(t *testing.T) {
	value := rapid.OneOf(
		rapid.String().AsAny(),
		rapid.StringMatching(`[ _x0-9A-F<&"'\n\t]{0,12}`).AsAny(),
		rapid.Float64().AsAny(), rapid.Int32().AsAny(), rapid.Bool().AsAny())
	rapid.Check(t, func(rt *rapid.T) {
		f := excelize.NewFile()
		defer f.Close()
		for range rapid.IntRange(1, 12).Draw(rt, "cells") {
			place := fact.Cell{Col: rapid.IntRange(1, 40).Draw(rt, "col"), Row: rapid.IntRange(1, 60).Draw(rt, "row")}
			if err := f.SetCellValue("Sheet1", place.Local(), value.Draw(rt, "value")); err != nil {
				rt.Fatal(err)
			}
		}
		packed, err := f.WriteToBuffer()
		if err != nil {
			rt.Fatal(err)
		}
		want := excelizeReads(t, packed.Bytes())
		got := ""
		if book, found := readBook(t.Context(), packed.Bytes(), "x.xlsx"); found == nil {
			got = cellsOf(book)
		}
		if got != want {
			rt.Errorf("got  %q\nwant %q", got, want)
		}
	})
}

// The same workbook, saved by three programs, says the same. Numbers are compared as Excel shows them to people, with 15
// digits: Gnumeric writes 21.
func TestProgramsAgree(t *testing.T) {
	want := []string{
		"Line Territory Amount When Approved/hidden Total",
		"1 Mto Mweupe 0.29 45506 1/hidden 0.39",
		"2 Mto Mweupe/merged 0.1 45507 0/hidden more",
		"3/hidden São Tomé & Príncipe  <3/hidden 1234567.891/hidden",
	}
	for _, program := range []string{"openpyxl", "libreoffice", "gnumeric"} {
		t.Run(program, func(t *testing.T) {
			book, found := Open(t.Context(), filepath.Join(oddWorkbooks, program+".xlsx"), program)
			if found != nil {
				t.Fatal(found)
			}
			for i, row := range book.Sheets[0].Rows {
				if got := sentence(row); got != want[i] {
					t.Errorf("got  %s\nwant %s", got, want[i])
				}
			}
			if got := book.Sheets[1].Rows[0].Cells[0]; got.Col != 2 || got.Raw != "line one\nline two" {
				t.Errorf("got %q in column %d", got.Raw, got.Col)
			}
		})
	}
}

// sentence writes the cells of a row, apart from error values, which not all programs store.
func sentence(row Row) string {
	var texts []string
	for _, c := range row.Cells {
		raw := c.Raw
		if n, err := strconv.ParseFloat(raw, 64); err == nil {
			raw = strconv.FormatFloat(n, 'g', 15, 64)
		}
		if !strings.HasPrefix(raw, "#") {
			texts = append(texts, raw+hows(c.How&^fact.Calculated))
		}
	}
	return strings.Join(slices.Clip(texts), " ")
}
