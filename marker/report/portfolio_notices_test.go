package report

import (
	"slices"
	"strings"
	"testing"

	"locmark/marker"
	"locmark/marker/markertest"
	"locmark/marker/portfolio"
)

// TestNotices: what is wrong with results that were put together stands in the page, in the workbook's summary and among its problems,
// and in problems.csv; a record that no workbook is known of has nothing to open.
func TestNotices(t *testing.T) {
	all := portfolio.New(portfolio.Options{})
	all.Add(changing("a", "1", 1, 100))
	all.Notice("p.xlsx", marker.ProblemNote{Code: "ONE", Message: "two files"})
	all.Notice("", marker.ProblemNote{Code: "TWO", Message: "cut off"})
	if page := shown(t, all, "en"); !strings.Contains(page, "## Problems of the results that were put together\n\n- two files\n- cut off\n") {
		t.Error(page)
	}
	data := workbookOf(t, target(t, "en"), all)
	file := openedWorkbook(t, data)
	problems := cells(t, file, "Problems")
	if got := problems[2]; got[3] != "TWO" || got[4] != "cut off" || len(got) > 5 && got[5] != "" {
		t.Errorf("the problems are %q", problems)
	}
	if firsts := titled(cells(t, file, "Summary")); !slices.Contains(firsts, "two files") || !slices.Contains(firsts, "cut off") {
		t.Errorf("the summary says %q", firsts)
	}
	for _, fault := range markertest.Unsound(data) {
		t.Error(fault)
	}
	folder := memory{}
	to := target(t, "en")
	to.Folder = folder
	writer, err := newProblems(to)
	if err != nil {
		t.Fatal(err)
	}
	if err := writer.Close(all); err != nil {
		t.Fatal(err)
	}
	if text := folder["problems.csv"].String(); !strings.Contains(text, "p.xlsx,,,ONE,two files\r\n,,,TWO,cut off\r\n") {
		t.Errorf("%q", text)
	}
}
