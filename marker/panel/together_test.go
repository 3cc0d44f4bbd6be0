package panel_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"locmark/marker/panel"
)

// TestTogether: rows with one reason are one, with all their cells; merged areas, and rows that name others, stand alone.
func TestTogether(t *testing.T) {
	ok := func(cell string) panel.Dropped { return panel.Dropped{Cell: cell, Why: panel.ThinReason, Text: "ok"} }
	area := panel.Dropped{Cell: "S!D5:E5", Why: panel.MergedArea}
	two := panel.Dropped{Cell: "S!D9", Why: panel.SettledTwo, Text: "2", Other: "S!D10"}
	want := []panel.Same{
		{Dropped: ok("S!I5"), Rows: 3, Cells: "S!I5:I6, S!I9"},
		{Dropped: area, Rows: 1, Cells: "S!D5:E5"},
		{Dropped: two, Rows: 1, Cells: "S!D9"},
	}
	if diff := cmp.Diff(want, panel.Together([]panel.Dropped{ok("S!I5"), area, ok("S!I6"), two, ok("S!I9")})); diff != "" {
		t.Error(diff)
	}
	if len(panel.Together(nil)) > 0 {
		t.Error("something of nothing")
	}
}
