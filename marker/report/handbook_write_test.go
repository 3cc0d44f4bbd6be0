package report

import (
	"slices"
	"testing"

	"locmark/criteria"
)

// TestPageNames: every criterion has a page of its own, whose name needs no escaping in a link.
func TestPageNames(t *testing.T) {
	tests := []struct{ ids, pages []string }{
		{[]string{"A1", "B-2"}, []string{"A1.md", "B-2.md"}},
		{[]string{"A 1", "A(1"}, []string{"A_1.md", "A_1-2.md"}},
		{[]string{"a1", "A1"}, []string{"a1.md", "A1-2.md"}},
		{[]string{"index", "É"}, []string{"index-2.md", "_.md"}},
		{[]string{"A1-2", "A1", "a1"}, []string{"A1-2.md", "A1.md", "a1-3.md"}},
	}
	for _, test := range tests {
		all := make([]criteria.Criterion, len(test.ids))
		for i, id := range test.ids {
			all[i].ID = id
		}
		if got := pageNames(all); !slices.Equal(got, test.pages) {
			t.Errorf("%q have the pages %q, want %q", test.ids, got, test.pages)
		}
	}
}
