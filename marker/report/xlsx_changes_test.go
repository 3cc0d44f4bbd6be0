package report

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/markertest"
	"locmark/marker/portfolio"
)

// everyChange is a portfolio in which each kind of change was met once, and one programme is the same as before.
func everyChange() *portfolio.Portfolio {
	euros := changing("euros", "1", 1, 100)
	euros.Financing.Currency = "EUR"
	return comparing(
		[]*marker.Assessment{
			changing("same", "1", 1, 100), changing("up", "1", 0, 100), changing("down", "1", 1, 100), changing("paid", "1", 1, 100),
			changing("euros", "1", 1, 100), changing("rules", "1", 0, 100), changing("gone", "1", 0, 100),
		},
		[]*marker.Assessment{
			changing("same", "1", 1, 100), changing("up", "1", 1, 100), changing("down", "1", 0, 100), changing("paid", "1", 1, 900),
			euros, changing("rules", "2", 1, 100), changing("new", "1", 1, 100),
		},
	)
}

// workbookOf writes a portfolio as a workbook.
func workbookOf(t *testing.T, target Target, all *portfolio.Portfolio) []byte {
	t.Helper()
	folder := memory{}
	target.Folder = folder
	writer, err := newWorkbook(target)
	if err != nil {
		t.Fatal(err)
	}
	if err := writer.Close(all); err != nil {
		t.Fatal(err)
	}
	return folder["portfolio.xlsx"].Bytes()
}

func openedWorkbook(t *testing.T, data []byte) *excelize.File {
	t.Helper()
	file, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { file.Close() })
	return file
}

// TestChangesByFilter: every programme that changed has one row, with a word for what happened, and both sides as numbers.
func TestChangesByFilter(t *testing.T) {
	file := openedWorkbook(t, workbookOf(t, target(t, "en"), everyChange()))
	var got [][]string
	rows := cells(t, file, "Changes")
	below := slices.Index(titled(rows), "")
	for _, row := range rows[:below] {
		got = append(got, slices.Delete(slices.Clone(row[:min(10, len(row))]), 1, 2))
	}
	want := [][]string{
		{"Programme", "Change", "Level, before", "Level, now", "Levels moved", "Criteria that moved", "Currency", "All costs, before", "All costs, now"},
		{"up", "Higher", "0", "1", "1", "A1 0 → 1", "USD", "1", "1"},
		{"down", "Lower", "1", "0", "-1", "A1 1 → 0", "USD", "1", "1"},
		{"paid", "Moved otherwise", "1", "1", "", "", "USD", "1", "9"},
		{"euros", "Moved otherwise", "1", "1", "", "", "USD → EUR", "1", "1"},
		{"new", "New", "", "1", "", "", "USD", "", "1"},
		{"rules", "Other criteria", "0", "1", "", "", "USD", "1", "1"},
		{"gone", "Gone", "0", "", "", "", "USD", "1", ""},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if said := rows[below+1:]; len(said) != 1 || said[0][0] != "Programmes in which nothing changed, and which are not listed here: 1." {
		t.Errorf("what is not listed is not told beneath: %v", said)
	}
	edition := slices.Index(rows[0], "Edition")
	if rows[1][edition] != "lm 1" || rows[6][edition] != "lm 1 → lm 2" || rows[7][edition] != "lm 1" {
		t.Errorf("the editions are not told apart: %v", rows)
	}
}

// titled are the first cells of rows, "" for an empty row.
func titled(rows [][]string) []string {
	firsts := make([]string, len(rows))
	for i, row := range rows {
		if len(row) > 0 {
			firsts[i] = row[0]
		}
	}
	return firsts
}

// TestChangesAreSummedUp: the summary holds the sums of both sides as numbers, counts as the filter does, and leads to the list.
func TestChangesAreSummedUp(t *testing.T) {
	file := openedWorkbook(t, workbookOf(t, target(t, "en"), everyChange()))
	var text strings.Builder
	for _, row := range cells(t, file, "Summary") {
		text.WriteString(strings.Join(row, "|") + "\n")
	}
	for _, said := range []string{
		"\nHigher 1, lower 1, moved otherwise 2, unchanged 1, new 1, gone 1.\n", "\nSheet Changes: every programme that changed, before and now\n",
		"\nlm 1|before|now\nProgrammes|7|6\nLevel 0 (none)|3|1\n", "\nAll costs, USD|7|13\n", "\nlm 2|now\nProgrammes|1\n",
		"\nlm 1: Programmes by level: before (rows) and now (columns). In bold: those that kept their level.\nbefore ↓ now →|0 none|1 limited|Gone|Total\n0 none|0|1|1|2\n1 limited|1|3|0|4\nNew|0|1|0|1\nTotal|1|5|1|7\n",
		"\nScored by other criteria than before, so that levels are not compared: 1.\n",
	} {
		if !strings.Contains(text.String(), said) {
			t.Errorf("the summary does not say %q:\n%s", said, text.String())
		}
	}
	if strings.Contains(text.String(), "A1 0 → 1") {
		t.Error("programmes are listed on the summary, where nobody can filter them")
	}
}

// TestChangesOfOneName: criteria that go by the name of others are told apart by the beginning of their hash.
func TestChangesOfOneName(t *testing.T) {
	before, now := changing("rules", "1", 0, 100), changing("rules", "1", 1, 100)
	before.Edition.SHA256, now.Edition.SHA256 = strings.Repeat("a", 64), strings.Repeat("b", 64)
	file := openedWorkbook(t, workbookOf(t, target(t, "en"), comparing([]*marker.Assessment{before}, []*marker.Assessment{now})))
	rows := cells(t, file, "Changes")
	if got := rows[1][slices.Index(rows[0], "Edition")]; got != "lm 1 (aaaaaaaaaaaa) → lm 1 (bbbbbbbbbbbb)" {
		t.Errorf("the editions are %q", got)
	}
}

// TestNothingChanged: then no sheet is empty, and the summary says so.
func TestNothingChanged(t *testing.T) {
	same := []*marker.Assessment{changing("same", "1", 1, 100)}
	for said, all := range map[string]*portfolio.Portfolio{"Nothing has changed.": comparing(same, same), "": portfolio.New(portfolio.Options{})} {
		file := openedWorkbook(t, workbookOf(t, target(t, "en"), all))
		if slices.Contains(file.GetSheetList(), "Changes") {
			t.Error("there is a sheet of changes without any")
		}
		told := slices.ContainsFunc(cells(t, file, "Summary"), func(row []string) bool { return len(row) > 0 && row[0] == "Nothing has changed." })
		if told != (said != "") {
			t.Errorf("that nothing changed is said: %v", told)
		}
	}
}

func TestChangesAreSound(t *testing.T) {
	for _, language := range criteria.Languages {
		data := workbookOf(t, target(t, language), everyChange())
		for _, fault := range markertest.Unsound(data) {
			t.Errorf("%s: %s", language, fault)
		}
		if !bytes.Equal(data, workbookOf(t, target(t, language), everyChange())) {
			t.Errorf("%s: other bytes the second time", language)
		}
	}
}
