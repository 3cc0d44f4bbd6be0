package panel_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/markertest"
	"locmark/marker/panel"
	"locmark/marker/workbook"
)

// settledRows are all rows of some programmes, settled, with what they were written for.
func settledRows(markings ...*marker.Marking) []workbook.Rating {
	var rows []workbook.Rating
	for _, marking := range markings {
		a := marking.Assessment()
		of := []string{panel.Overall}
		for _, f := range a.Criteria {
			if f.Status != marker.NotApplicable {
				of = append(of, f.ID)
			}
		}
		for _, criterion := range of {
			rows = append(rows, settledRow(func(r *workbook.Rating) {
				r.Programme, r.Criterion, r.Level, r.Round = a.Programme.ID, criterion, "1", markOf(markings)+"/"+fingerprintOf(marking)
				r.Cell.Row += len(rows)
				r.IDCell = fact.Cell{Sheet: r.Cell.Sheet, Col: 1, Row: r.Cell.Row}
			}))
		}
	}
	return rows
}

// scored puts rows beside programmes.
func scored(t testing.TB, rows []workbook.Rating, markings ...*marker.Marking) *panel.Settled {
	t.Helper()
	settled := panel.NewSettled(rows, markersOf(markings), markertest.Lexicon(t), []string{"overall"})
	for _, marking := range markings {
		settled.Apply(marking.Assessment())
	}
	return settled
}

// renamed gives rows of one programme the id of another.
func renamed(rows []workbook.Rating, from, to string) []workbook.Rating {
	rows = slices.Clone(rows)
	for i := range rows {
		if rows[i].Programme == from {
			rows[i].Programme = to
		}
	}
	return rows
}

// revised is a programme that says something else under its id.
func revised(t testing.TB, id string) *marker.Marking {
	t.Helper()
	m := base(t, 1)[0].Marker()
	programme := markertest.Base(t, m)
	programme.Fields[m.Form().Programme.Column("id")] = fact.Value{Raw: id, Text: id, Key: id, Given: true}
	programme.Fields[m.Form().Programme.Column("title")].Raw = "Another programme altogether"
	return m.Mark(programme)
}

// TestSettledOnOtherEvidence: a workbook of another round, or a revised proposal, is asked about programme by programme; the
// levels are taken.
func TestSettledOnOtherEvidence(t *testing.T) {
	before := base(t, 2)
	rows := settledRows(before...)
	if settled := scored(t, rows, before...); len(settled.Older()) > 0 || settled.Used() != len(rows) || settled.Round() != "0123456789ab" {
		t.Errorf("nothing has changed: %+v", settled.Older())
	}
	settled := scored(t, rows, revised(t, "JP-1"), before[1])
	if older := settled.Older(); len(older) != 1 || older[0].Programme != "JP-1" || older[0].Round != "0123456789ab" || older[0].Meant != "" || settled.Used() != len(rows) {
		t.Errorf("%d of %d used; %+v", settled.Used(), len(rows), older)
	}
	for i := range rows {
		rows[i].Level, rows[i].Reason, rows[i].Reviewer, rows[i].When = "", "", "", ""
	}
	if settled := scored(t, rows, revised(t, "JP-1")); len(settled.Older()) > 0 {
		t.Errorf("nothing is settled yet: %+v", settled.Older())
	}
}

// TestIDsOfSettledRowsEdited: rows say what they were written for, so that an edited id is told from a programme that was not
// scored, whether no programme has it or another one.
func TestIDsOfSettledRowsEdited(t *testing.T) {
	both := base(t, 2)
	rows := settledRows(both...)
	each := len(rows) / 2
	dropped := func(why, text, nearest, other string) panel.Dropped {
		return panel.Dropped{Cell: "S!A5", Why: why, Text: text, Nearest: nearest, Other: other}
	}
	for _, test := range []struct {
		name   string
		rows   []workbook.Rating
		scored []*marker.Marking
		want   panel.Dropped
		used   int
	}{
		{"to an unknown id", renamed(rows, "JP-1", "KE-0X"), both, dropped(panel.EditedID, "KE-0X", "", "JP-1"), each},
		{"to that of another", renamed(rows, "JP-1", "JP-2"), both, dropped(panel.MixedID, "JP-2", "JP-1", ""), each},
		{"one was not scored", rows, both[1:], dropped(panel.NoProgramme, "JP-1", "", ""), each},
		{"another is scored that has no rows", rows[:each], []*marker.Marking{revised(t, "JP-7")}, dropped(panel.NoProgramme, "JP-1", "", ""), 0},
	} {
		settled := scored(t, test.rows, test.scored...)
		unused, _ := settled.Unused()
		same := panel.Together(unused)
		if len(same) != 1 || same[0].Rows != each || settled.Used() != test.used || len(settled.Lacking()) > 0 {
			t.Errorf("%s: %d used, %+v, lacking %+v", test.name, settled.Used(), same, settled.Lacking())
		} else if diff := cmp.Diff(test.want, same[0].Dropped); diff != "" {
			t.Errorf("%s: %s", test.name, diff)
		}
		if settled.None() != (test.used == 0) {
			t.Errorf("%s: none %v", test.name, settled.None())
		}
	}
	some := slices.Concat(renamed(rows[:3], "JP-1", "KE-0X"), rows[3:])
	if settled := scored(t, some, both...); settled.Used() != len(rows)-3 || len(settled.Lacking()) > 0 {
		t.Errorf("in some rows: %d used, lacking %+v", settled.Used(), settled.Lacking())
	}
	swapped := renamed(renamed(renamed(rows, "JP-1", "-"), "JP-2", "JP-1"), "-", "JP-2")
	if older := scored(t, swapped, both...).Older(); len(older) != 2 || older[0].Meant != "JP-2" || older[1].Meant != "JP-1" {
		t.Errorf("swapped: %+v", older)
	}
}

// TestIDEditedOnASheetSomebodyMade: its rows do not say what they were written for, so that the nearest id that has no row is
// asked about, and none where all have.
func TestIDEditedOnASheetSomebodyMade(t *testing.T) {
	both := base(t, 2)
	row := func(id string) workbook.Rating { return settledRow(func(r *workbook.Rating) { r.Programme = id }) }
	unused, _ := scored(t, []workbook.Rating{row("JP-1l"), row("JP-2")}, both...).Unused()
	if len(unused) != 1 || unused[0].Why != panel.EditedID || unused[0].Other != "JP-1" {
		t.Errorf("%+v", unused)
	}
	unused, _ = scored(t, []workbook.Rating{row("JP-1"), row("JP-2"), row("JP-3")}, both...).Unused()
	if len(unused) != 1 || unused[0].Why != panel.NoProgramme || unused[0].Nearest != "" {
		t.Errorf("%+v", unused)
	}
}

// TestSettledRowsGone: rows that the moderator's workbook had and has no more are named, and those of a sheet that somebody
// made are not missed. A sheet that was renamed is named.
func TestSettledRowsGone(t *testing.T) {
	one := base(t, 1)[0]
	rows := settledRows(one)
	settled := scored(t, rows[2:], one)
	want := []panel.Lacking{{Programme: "JP-1", Criteria: []string{panel.Overall, "A1"}}}
	if diff := cmp.Diff(want, settled.Lacking()); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{"S"}, settled.Renamed([]string{"Moderation"})) + cmp.Diff([]string(nil), settled.Renamed([]string{"S"})); diff != "" {
		t.Error(diff)
	}
	for i := range rows {
		rows[i].Round = ""
	}
	if settled := scored(t, rows[2:], one); len(settled.Lacking()) > 0 || len(settled.Renamed(nil)) > 0 {
		t.Errorf("%+v", settled.Lacking())
	}
}
