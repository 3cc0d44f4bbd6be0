package report

import (
	"bytes"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"locmark/marker"
	"locmark/marker/portfolio"
)

// TestUnseenMoneyHasNoColumn is the rule that an edition that cannot see local money shows neither a column of it nor a 0.
func TestUnseenMoneyHasNoColumn(t *testing.T) {
	all := recordedLines(t)
	screening := all[slices.IndexFunc(all, func(a *marker.Assessment) bool { return a.Edition.ID == "lm-2.0-screening" })]
	folder := written(t, formatsNamed(t, "md"), target(t, "en"), []*marker.Assessment{screening})
	sums := portfolio.New(portfolio.Options{})
	sums.Add(screening)
	folder["table"] = &bytes.Buffer{}
	if err := WriteTable(folder["table"], sums, target(t, "en"), Terminal{}); err != nil {
		t.Fatal(err)
	}
	for _, name := range slices.Sorted(maps.Keys(folder)) {
		for _, title := range []string{"Local share", "Reaches local actors", "Looks local", "Total, with", "Self-assessed against"} {
			if strings.Contains(folder[name].String(), title) {
				t.Errorf("%s speaks of %q, of which nothing is known:\n%s", name, title, folder[name])
			}
		}
	}
	file := reopened(t, target(t, "en"), []*marker.Assessment{screening})
	for _, sheet := range []string{"Programmes", "Money"} {
		header := cells(t, file, sheet)[0]
		for _, title := range []string{"Local share", "Reaches local actors", "Looks local, set aside", "Indirect costs", "Self-assessed"} {
			if slices.Contains(header, title) {
				t.Errorf("%s has a column %q", sheet, title)
			}
		}
		if !slices.Contains(header, "Required") || !slices.Contains(header, "Edition") {
			t.Errorf("%s has lost a column: %v", sheet, header)
		}
	}
	rules, err := file.GetConditionalFormats("Programmes")
	if _, ok := rules["E2:E2"]; !ok || err != nil {
		t.Errorf("the levels are not where their colours are: %v %v", slices.Collect(maps.Keys(rules)), err)
	}
}

func TestFilled(t *testing.T) {
	table := Table{
		Columns: columns("a", "b", "c", "d"),
		Rows:    [][]Entry{texts("1", "", "–", "–"), texts("2", "", "–", "0")},
	}
	want := Table{Columns: columns("a", "d"), Rows: [][]Entry{texts("1", "–"), texts("2", "0")}}
	if diff := cmp.Diff(want, table.filled()); diff != "" {
		t.Error(diff)
	}
	if empty := (Table{Columns: columns("a")}).filled(); len(empty.Columns) != 1 {
		t.Error("a table without rows has lost its header")
	}
}
