package marker

import (
	"testing"

	"locmark/marker/fact"
)

// TestEditsOfOneCell: edits are of the same cell in one row and column, and in rows that a merged cell spans; not in rows that
// were only read from one cell.
func TestEditsOfOneCell(t *testing.T) {
	place := fact.Cell{Sheet: "Budget", Col: 2, Row: 4}
	at := func(row, column int, cell fact.Cell, how fact.How) Edit {
		return Edit{Table: 1, Row: row, Column: column, Before: fact.Value{Cell: cell, How: how}}
	}
	first := at(0, 2, place, 0)
	for name, test := range map[string]struct {
		other Edit
		want  bool
	}{
		"the same":                  {at(0, 2, place, 0), true},
		"another column":            {at(0, 3, place, 0), false},
		"a row under it":            {at(1, 2, place, fact.Merged), true},
		"another column under it":   {at(1, 3, place, fact.Merged), false},
		"another merged cell":       {at(1, 2, fact.Cell{Sheet: "Budget", Col: 2, Row: 9}, fact.Merged), false},
		"a list read as rows":       {at(1, 2, place, 0), false},
		"a row that is to be added": {at(1, 2, fact.Cell{}, 0), false},
	} {
		if got := first.isAt(&test.other); got != test.want || test.other.isAt(&first) != test.want {
			t.Errorf("%s: %t", name, got)
		}
	}
}
