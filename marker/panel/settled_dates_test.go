package panel_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/markertest"
	"locmark/marker/panel"
	"locmark/marker/workbook"
)

// dated puts a row settled on a day beside a programme submitted on 2026-02-01, whose moderator's workbook was saved on another.
func dated(t *testing.T, day, saved string) (*marker.Assessment, []panel.Doubt) {
	t.Helper()
	marking := base(t, 1)[0]
	settled := panel.NewSettled([]workbook.Rating{settledRow(func(r *workbook.Rating) { r.When = day })}, markersOf([]*marker.Marking{marking}), markertest.Lexicon(t), nil)
	settled.SavedOn(saved)
	a := marking.Assessment()
	a.Fields = []marker.FieldNote{{ID: "submitted", Title: "Submitted", Cell: "Programme!B9", Values: []marker.FieldValue{{Key: "2026-02-01"}}}}
	a.Source.Workbook = "kenya.xlsx"
	settled.Apply(a)
	return a, settled.Doubts()
}

// TestDoubtfulDays: a day is held against what the files say, and doubted beyond the last day that is possible. The level is
// taken either way.
func TestDoubtfulDays(t *testing.T) {
	for _, test := range []struct{ name, day, saved, why, other string }{
		{"in good order", "2026-03-01", "2026-03-02", "", ""},
		{"on the next day, where the moderator sat", "2026-03-03", "2026-03-02", "", ""},
		{"after the workbook was saved", "2026-03-04", "2026-03-02", panel.AfterSaved, "2026-03-02"},
		{"years later, in a workbook saved then", "2032-03-01", "2032-03-02", "", ""},
		{"before the programme was submitted", "2026-01-31", "2026-03-02", panel.BeforeProgramme, "2026-02-01"},
		{"on the day on which it was", "2026-02-01", "", "", ""},
		{"five years after, nobody knows when saved", "2031-02-01", "", "", ""},
		{"later than that", "2031-02-02", "", panel.LongAfter, "2026-02-01"},
		{"far ahead", "2036-01-01", "", panel.LongAfter, "2026-02-01"},
		{"far ahead, saved by a wrong clock", "2036-01-01", "2006-09-16", panel.LongAfter, "2026-02-01"},
	} {
		t.Run(test.name, func(t *testing.T) {
			a, doubts := dated(t, test.day, test.saved)
			if settled := panelOf(a, "C1"); settled == nil || settled.On != test.day {
				t.Fatalf("%+v", settled)
			}
			var want []panel.Doubt
			if test.why != "" {
				d := panel.Doubt{Why: test.why, Day: test.day, Other: test.other, Cells: []fact.Cell{{Sheet: "S", Col: 8, Row: 5}}}
				if test.why != panel.AfterSaved {
					d.Programme, d.Field, d.Place = "JP-1", "Submitted", "kenya.xlsx, Programme!B9"
				}
				want = []panel.Doubt{d}
			}
			if diff := cmp.Diff(want, doubts); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// TestDoubtsOfOneDay: rows that say the same are one doubt, with all their cells; one that is not taken is none.
func TestDoubtsOfOneDay(t *testing.T) {
	at := func(row int, criterion, reason string) workbook.Rating {
		return settledRow(func(r *workbook.Rating) {
			r.Criterion, r.Reason, r.When, r.WhenCell.Row = criterion, reason, "2036-01-01", row
		})
	}
	marking := base(t, 1)[0]
	rows := []workbook.Rating{at(5, "C1", "The minutes show it clearly."), at(6, "C2", "The minutes show it clearly."), at(7, "C3", "ok")}
	settled := panel.NewSettled(rows, markersOf([]*marker.Marking{marking}), markertest.Lexicon(t), nil)
	settled.SavedOn("2026-06-01")
	settled.Apply(marking.Assessment())
	if doubts := settled.Doubts(); len(doubts) != 1 || len(doubts[0].Cells) != 2 {
		t.Errorf("%+v", doubts)
	}
}

// TestTheLastOfItsDays: a level of a report cannot have been settled before the report, whenever the programme was submitted and
// in whatever order the form asks.
func TestTheLastOfItsDays(t *testing.T) {
	submitted := marker.FieldNote{ID: "submitted", Values: []marker.FieldValue{{Key: "2025-02-01"}}}
	reported := marker.FieldNote{ID: "reported", Values: []marker.FieldValue{{Key: "2026-06-30"}}}
	for _, fields := range [][]marker.FieldNote{{submitted, reported}, {reported, submitted}} {
		marking := base(t, 1)[0]
		settled := panel.NewSettled([]workbook.Rating{settledRow(nil)}, markersOf([]*marker.Marking{marking}), markertest.Lexicon(t), nil)
		a := marking.Assessment()
		a.Fields = fields
		settled.Apply(a)
		if doubts := settled.Doubts(); len(doubts) != 1 || doubts[0].Why != panel.BeforeProgramme || doubts[0].Other != "2026-06-30" {
			t.Errorf("%+v", doubts)
		}
	}
}
