package panel_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"locmark/marker/fact"
	"locmark/marker/markertest"
	"locmark/marker/panel"
	"locmark/marker/workbook"
)

func TestRead(t *testing.T) {
	m := markertest.Marker(t, "lm-2.0")
	reader := panel.NewReader(m, []string{"JP-001", "Été 2"}, []string{"overall", "global"})
	row := func(programme, criterion, level, reviewer string) workbook.Rating {
		return workbook.Rating{Programme: programme, Criterion: criterion, Level: level, Reviewer: reviewer, Reason: "because", Cell: fact.Cell{Sheet: "S", Col: 3, Row: 9}}
	}
	tests := []struct {
		name      string
		row       workbook.Rating
		programme string
		criterion string
		level     int
		why       string
	}{
		{"as it should be", row("JP-001", "C1", "2", "ana"), "JP-001", "C1", 2, ""},
		{"in other letters", row(" jp-001", "c1", "2.0", "ana"), "JP-001", "C1", 2, ""},
		{"with its title", row("ete 2", "C1 Money that reaches local actors", "3 principal", "ana"), "Été 2", "C1", 3, ""},
		{"a level by its word", row("JP-001", "A1", "Significatif", ""), "JP-001", "A1", 2, ""},
		{"the overall level", row("JP-001", "Global", "0", ""), "JP-001", panel.Overall, 0, ""},
		{"another programme", row("JP-999", "C1", "2", ""), "", "", 0, panel.NoProgramme},
		{"no programme", row("", "C1", "2", ""), "", "", 0, panel.Unnamed},
		{"no criterion", row("JP-001", "", "2", ""), "", "", 0, panel.OfNothing},
		{"no such criterion", row("JP-001", "Z9", "2", ""), "", "", 0, panel.NoCriterion},
		{"a level above the scale", row("JP-001", "C1", "4", ""), "", "", 0, panel.UnknownLevel},
		{"below the scale", row("JP-001", "C1", "-1", ""), "", "", 0, panel.UnknownLevel},
		{"a level in doubt", row("JP-001", "C1", "3 (almost)", ""), "", "", 0, panel.UnknownLevel},
		{"half a level", row("JP-001", "C1", "1.5", ""), "", "", 0, panel.UnknownLevel},
		{"no level", row("JP-001", "C1", "", ""), "", "", 0, panel.NoLevel},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			ratings, dropped := reader.Read([]workbook.Rating{test.row})
			if test.why != "" {
				if len(ratings) != 0 || len(dropped) != 1 || dropped[0].Why != test.why || dropped[0].Cell != "S!C9" {
					t.Fatalf("read %+v, dropped %+v", ratings, dropped)
				}
				return
			}
			want := []panel.Rating{{Programme: test.programme, Criterion: test.criterion, Level: test.level, Reviewer: test.row.Reviewer, Reason: "because", Cell: test.row.Cell, Form: test.row.Criterion + "\n"}}
			if diff := cmp.Diff(want, ratings); diff != "" || len(dropped) != 0 {
				t.Fatalf("dropped %v; %s", dropped, diff)
			}
		})
	}
}

// TestRatedTwice: of two ratings of the same by the same reviewer the first counts, and the other is named.
func TestRatedTwice(t *testing.T) {
	reader := panel.NewReader(markertest.Marker(t, "lm-2.0"), []string{"JP-001"}, nil)
	rows := []workbook.Rating{
		{Programme: "JP-001", Criterion: "C1", Level: "2", Reviewer: "ana"},
		{Programme: "JP-001", Criterion: "C1", Level: "3", Reviewer: "ben"},
		{Programme: "JP-001", Criterion: "C1", Level: "1", Reviewer: "ana"},
	}
	ratings, dropped := reader.Read(rows)
	if len(ratings) != 2 || ratings[0].Level != 2 || len(dropped) != 1 || dropped[0].Why != panel.RatedTwice || dropped[0].Text != "1" {
		t.Errorf("read %+v, dropped %+v", ratings, dropped)
	}
}
