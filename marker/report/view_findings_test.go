package report

import (
	"reflect"
	"strings"
	"testing"
)

func sampleFindings() Findings {
	row := Found{Heading: "A1 Voice: 2 of 3", Criterion: "A1 Voice", Question: "Who was heard?", Level: "2 of 3"}
	row.put(explanationColumn, Item{Label: "Findings", Text: "Two sessions."})
	row.put(evidenceColumn, Item{Label: "Text found", Cells: []string{"A1"}})
	row.put(explanationColumn, Item{Label: "Margin", Items: []Item{{Text: "one"}}}, Item{Label: "Findings"})
	return Findings{Columns: [findingColumns]string{"Criterion", "Formulation", "Level", "Findings", "Evidence", "Action"}, Rows: []Found{row}}
}

// TestCells: each item stands in its column, once, and what a column is called is not said again.
func TestCells(t *testing.T) {
	findings := sampleFindings()
	want := [findingColumns][]Item{
		{{Label: "A1 Voice"}}, {{Text: "Who was heard?"}}, {{Label: "2 of 3"}},
		{{Text: "Two sessions."}, {Label: "Margin", Items: []Item{{Text: "one"}}}},
		{{Label: "Text found", Cells: []string{"A1"}}}, nil,
	}
	if got := findings.cells(findings.Rows[0]); !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v", got)
	}
}

// TestNarrow: a narrow page has the same items in the order of reading, and leaves other blocks as they are.
func TestNarrow(t *testing.T) {
	got := View{Paragraph{Text: "before"}, sampleFindings()}.narrow()
	want := View{
		Paragraph{Text: "before"}, Heading{3, "A1 Voice: 2 of 3"}, Paragraph{Label: "Formulation", Text: "Who was heard?"},
		List{Items: []Item{{Label: "Findings", Text: "Two sessions."}, {Label: "Text found", Cells: []string{"A1"}},
			{Label: "Margin", Items: []Item{{Text: "one"}}}, {Label: "Findings"}}},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v", got)
	}
}

func TestTall(t *testing.T) {
	findings := sampleFindings()
	for _, test := range []struct {
		column int
		item   Item
		want   bool
	}{
		{actionColumn, Item{Text: "short"}, false},
		{actionColumn, Item{Text: strings.Repeat("word ", 200)}, true},
		{explanationColumn, Item{Text: strings.Repeat("word ", 100)}, false},
		{explanationColumn, Item{Items: make([]Item, 10)}, false}, // a quarter of a page
		{explanationColumn, Item{Items: make([]Item, 20)}, true},  // half a page
		{evidenceColumn, Item{Cells: strings.Fields(strings.Repeat("Budget!A1:B99 ", 60))}, true},
	} {
		row := findings.Rows[0]
		row.put(test.column, test.item)
		if got := findings.tall(row); got != test.want {
			t.Errorf("%.60v in column %d: tall is %v", test.item, test.column, got)
		}
	}
}
