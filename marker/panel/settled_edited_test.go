package panel_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"locmark/marker/panel"
	"locmark/marker/workbook"
)

// moderated are the rows of a whole moderation workbook of the first programme, all settled as they were computed.
func moderated(t *testing.T, change func(rows []workbook.Rating)) ([]panel.Dropped, *panel.Settled) {
	t.Helper()
	round := planned(t)
	var rows []workbook.Rating
	for i, asked := range round.Programmes[0].Asked {
		rows = append(rows, settledRow(func(r *workbook.Rating) {
			r.Programme, r.Criterion, r.Level, r.Computed, r.Round = "JP-1", asked.Criterion, "1", "3 principal", round.Mark()
			r.Cell.Row += i
			r.IDCell = r.Cell
			r.IDCell.Col = 1
		}))
	}
	change(rows)
	_, settled := applied(t, rows...)
	unused, _ := settled.Unused()
	return unused, settled
}

// TestEditedIDOfASettledRow: a row whose id no programme has, and that a scored one lacks, is a fault at the cell of the id; a
// whole other programme is none, since it may not have been scored.
func TestEditedIDOfASettledRow(t *testing.T) {
	unused, _ := moderated(t, func(rows []workbook.Rating) { rows[2].Programme = "KE-777" })
	if diff := cmp.Diff([]panel.Dropped{{Cell: "S!A7", Why: panel.EditedID, Text: "KE-777", Other: "JP-1"}}, unused); diff != "" {
		t.Error(diff)
	}
	unused, _ = moderated(t, func(rows []workbook.Rating) {
		for i := range rows[3:] {
			rows[i+3].Programme = "KE-777"
		}
		rows[2].Criterion, rows[3].Criterion = rows[3].Criterion, rows[2].Criterion
		rows[4].Criterion = rows[0].Criterion
	})
	for _, one := range unused {
		if one.Why != panel.NoProgramme {
			t.Errorf("of a programme that was not scored: %+v", one)
		}
	}
	unused, _ = moderated(t, func(rows []workbook.Rating) { rows[2].Programme, rows[2].Round = "KE-777", "" })
	if len(unused) != 1 || unused[0].Why != panel.NoProgramme {
		t.Errorf("a row that somebody wrote: %+v", unused)
	}
	unused, _ = moderated(t, func(rows []workbook.Rating) {
		for i := range rows {
			rows[i].Round = ""
		}
		rows[2].Programme = "KE-777"
	})
	if len(unused) != 1 || unused[0].Why != panel.NoProgramme {
		t.Errorf("a sheet that somebody made, of which nobody knows what it should hold: %+v", unused)
	}
}

// TestMarksOfTwoRounds: rows that carry another mark than most of a workbook settle nothing, and say which mark the others have.
func TestMarksOfTwoRounds(t *testing.T) {
	mark := planned(t).Mark()
	other := mark[:len(mark)-1] + "x"
	unused, settled := moderated(t, func(rows []workbook.Rating) { rows[0].Round, rows[1].Round = other, "" })
	want := []panel.Dropped{{Cell: "S!H5", Why: panel.MixedRound, Text: other, Other: mark}}
	if diff := cmp.Diff(want, unused); diff != "" || settled.Used() != len(planned(t).Programmes[0].Asked)-1 {
		t.Errorf("%d used: %s", settled.Used(), diff)
	}
}

// TestOlderComputedLevels: a level that was settled beside another computed level than the one of today is taken, and told.
func TestOlderComputedLevels(t *testing.T) {
	unused, settled := moderated(t, func(rows []workbook.Rating) {
		rows[0].Computed = "1 limited"
		rows[1].Computed = "" // hidden, or of a sheet that somebody made
		rows[2].Computed, rows[2].Level = "2", "high"
	})
	if len(unused) != 1 || len(settled.Older()) == 0 {
		t.Fatalf("%+v %+v", unused, settled.Older())
	}
	want := panel.OlderLevel{Criterion: "A1", Was: "1", Is: "3", Cell: "S!H5"}
	if older := settled.Older()[0]; older.Programme != "JP-1" || older.Round != "" || !cmp.Equal(want, older.Levels[0]) {
		t.Errorf("%+v", older)
	}
	for _, one := range settled.Older()[0].Levels {
		if one.Was == one.Is || one.Criterion == "A2" || one.Criterion == "A3" {
			t.Errorf("%+v", one)
		}
	}
}
