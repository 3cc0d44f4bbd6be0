package marker_test

import (
	"strings"
	"testing"

	"locmark/marker/fact"
	"locmark/marker/markertest"
)

// TestNobodyCountedNamesWhereToCount: the cells are those in which women and men would be counted; where the sheet lacks the
// columns, those that say who was heard.
func TestNobodyCountedNamesWhereToCount(t *testing.T) {
	b := newBench(t)
	table, index := b.table("consultations"), b.Form().Table("consultations")
	programme := markertest.Given(t, b.Marker, b.lexicon, `consultations: [{organisation: Town of Ziwa, women: null, men: null}, {organisation: Town of Kilima, women: null, men: null}]`)
	women, men := table.Column("women"), table.Column("men")
	for _, test := range []struct {
		without []int
		want    string
	}{
		{nil, "Consultations!F2:F3 Consultations!G2:G3"},
		{[]int{women}, "Consultations!G2:G3"},
		{[]int{women, men}, "Consultations!C2:C3"},
	} {
		for _, row := range programme.Tables[index] {
			for _, column := range test.without {
				row[column].Cell = fact.Cell{}
			}
		}
		flags := raised(b.Assess(programme), "NOBODY_COUNTED")
		if len(flags) != 1 || strings.Join(flags[0].Cells, " ") != test.want || !strings.HasPrefix(flags[0].Message, "None of the 2 consultations ") {
			t.Errorf("without %v: %+v, want %s", test.without, flags, test.want)
		}
	}
}
