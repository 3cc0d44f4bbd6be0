package panel_test

import (
	"testing"

	"locmark/marker/fact"
	"locmark/marker/markertest"
	"locmark/marker/panel"
	"locmark/marker/workbook"
)

// TestNearest: one known name that is nearly what stands there is asked about; of several that are equally near, none is.
func TestNearest(t *testing.T) {
	reader := panel.NewReader(markertest.Marker(t, "lm-2.0"), []string{"JP-001", "JP-003", "Été 2"}, []string{"overall", "global"})
	tests := []struct{ programme, criterion, why, nearest string }{
		{"JP-0001", "C1", panel.NoProgramme, "JP-001"},
		{"PJ-003", "C1", panel.NoProgramme, "JP-003"},
		{"ete2", "C1", panel.NoProgramme, "Été 2"},
		{"JP-002", "C1", panel.NoProgramme, ""},
		{"Kenya", "C1", panel.NoProgramme, ""},
		{"", "C1", panel.Unnamed, ""},
		{"JP-001", "C1x Money that reaches local actors", panel.NoCriterion, "C1"},
		{"JP-001", "C11", panel.NoCriterion, "C1"},
		{"JP-001", "ovreall", panel.NoCriterion, panel.Overall},
		{"JP-001", "C9", panel.NoCriterion, ""},
		{"JP-001", "", panel.OfNothing, ""},
	}
	for _, test := range tests {
		_, dropped := reader.Read([]workbook.Rating{{Programme: test.programme, Criterion: test.criterion, Level: "2", Cell: fact.Cell{Sheet: "S", Col: 3, Row: 9}}})
		if len(dropped) != 1 || dropped[0].Why != test.why || dropped[0].Nearest != test.nearest {
			t.Errorf("%q %q: %+v, want %s, nearest %q", test.programme, test.criterion, dropped, test.why, test.nearest)
		}
	}
}

// TestNearestOfSettled: levels that a panel settled are asked about in the same way.
func TestNearestOfSettled(t *testing.T) {
	_, settled := applied(t, settledRow(func(r *workbook.Rating) { r.Programme = "jp-l" }), settledRow(func(r *workbook.Rating) { r.Criterion = "C11" }))
	unused, _ := settled.Unused()
	if len(unused) != 2 || unused[0].Nearest != "JP-1" || unused[1].Nearest != "C1" {
		t.Errorf("unused %+v", unused)
	}
}

func TestSentence(t *testing.T) {
	if got := panel.Sentence(panel.NoCriterion, ""); got != "panel.dropped_no_criterion" {
		t.Error(got)
	}
	if got := panel.Sentence(panel.NoCriterion, "C1"); got != "panel.dropped_no_criterion_near" {
		t.Error(got)
	}
}
