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

// settledRow is a row of a panel's sheet that counts as it is.
func settledRow(change func(*workbook.Rating)) workbook.Rating {
	row := workbook.Rating{
		Programme: "jp-1", Criterion: "C1 Money that reaches local actors", Level: "3 principal", Reviewer: "Mod", Reason: "The minutes in annex 3 show it clearly.",
		When: "46082", Cell: fact.Cell{Sheet: "S", Col: 8, Row: 5},
	}
	row.ReasonCell, row.ByCell, row.WhenCell = row.Cell, row.Cell, row.Cell
	if change != nil {
		change(&row)
	}
	return row
}

func applied(t *testing.T, rows ...workbook.Rating) (*marker.Assessment, *panel.Settled) {
	t.Helper()
	marking := base(t, 1)[0]
	settled := panel.NewSettled(rows, []*marker.Marker{marking.Marker()}, markertest.Lexicon(t), []string{"overall", "global"})
	a := marking.Assessment()
	settled.Apply(a)
	return a, settled
}

// TestSettledStandsBeside: a settled level stands beside the computed one, with who, why and when, and changes nothing else.
func TestSettledStandsBeside(t *testing.T) {
	overall := settledRow(func(r *workbook.Rating) { r.Criterion, r.Level, r.When = "Global", "limité", "2026-03-02" })
	a, settled := applied(t, settledRow(nil), overall)
	if diff := cmp.Diff(&marker.PanelLevel{Level: 3, Reason: "The minutes in annex 3 show it clearly.", By: "Mod", On: "2026-03-01"}, panelOf(a, "C1")); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(&marker.PanelLevel{Level: 1, Reason: "The minutes in annex 3 show it clearly.", By: "Mod", On: "2026-03-02"}, a.Panel); diff != "" {
		t.Error(diff)
	}
	without := base(t, 1)[0].Assessment()
	for i := range a.Criteria {
		a.Criteria[i].Panel = nil
	}
	a.Panel = nil
	if diff := cmp.Diff(without, a); diff != "" {
		t.Errorf("something else changed: %s", diff)
	}
	if unused, open := settled.Unused(); len(unused) != 0 || open != 0 || settled.Used() != 2 {
		t.Errorf("unused %+v, open %d, used %d", unused, open, settled.Used())
	}
}

func panelOf(a *marker.Assessment, criterion string) *marker.PanelLevel {
	for _, f := range a.Criteria {
		if f.ID == criterion {
			return f.Panel
		}
	}
	return nil
}

// TestNotSettled: a level without who, why and when, or of something else, stands nowhere, and is named with the reason.
func TestNotSettled(t *testing.T) {
	tests := []struct {
		name   string
		change func(*workbook.Rating)
		why    string
		text   string
	}{
		{"nobody's", func(r *workbook.Rating) { r.Reviewer = "" }, panel.NotSigned, "3 principal"},
		{"without a reason", func(r *workbook.Rating) { r.Reason = "" }, panel.NoReason, "3 principal"},
		{"without a date", func(r *workbook.Rating) { r.When = "" }, panel.NoDate, "3 principal"},
		{"on no date", func(r *workbook.Rating) { r.When = "last week" }, panel.UnreadDate, "last week"},
		{"in a year of no panel", func(r *workbook.Rating) { r.When = "5" }, panel.FarDate, "1900-01-05"},
		{"on one of two days", func(r *workbook.Rating) { r.When = "11/10/2026" }, panel.TwoDates, "11/10/2026"},
		{"by a number", func(r *workbook.Rating) { r.Reviewer = "7" }, panel.NoName, "7"},
		{"for a reason that says nothing", func(r *workbook.Rating) { r.Reason = "ok" }, panel.ThinReason, "ok"},
		{"for the level's own name", func(r *workbook.Rating) { r.Reason = "principal" }, panel.ThinReason, "principal"},
		{"of another programme", func(r *workbook.Rating) { r.Programme = "KE-7777" }, panel.NoProgramme, "KE-7777"},
		{"of no programme", func(r *workbook.Rating) { r.Programme = "" }, panel.Unnamed, ""},
		{"of no criterion", func(r *workbook.Rating) { r.Criterion = "Z9" }, panel.NoCriterion, "Z9"},
		{"of nothing", func(r *workbook.Rating) { r.Criterion = "" }, panel.OfNothing, ""},
		{"of one that does not apply", func(r *workbook.Rating) { r.Criterion = "C4" }, panel.NotAsked, "C4"},
		{"no level", func(r *workbook.Rating) { r.Level = "high" }, panel.UnknownLevel, "high"},
		{"merged", func(r *workbook.Rating) {
			r.Level = ""
			r.Repeated = []workbook.Repeated{{Text: "3 principal", Cell: r.Cell}}
		}, panel.MergedCell, "3 principal"},
		{"for other criteria", func(r *workbook.Rating) { r.Round = "lm-2.0/000000000000/1" }, panel.OtherEdition, "lm-2.0/000000000000/1"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			a, settled := applied(t, settledRow(test.change))
			unused, _ := settled.Unused()
			if diff := cmp.Diff([]panel.Dropped{{Cell: "S!H5", Why: test.why, Text: test.text}}, unused); diff != "" || panelOf(a, "C1") != nil || settled.Used() != 0 {
				t.Error(diff)
			}
		})
	}
}

// TestSettledTwice: the same level twice is one, of which the first row stands; two different ones settle nothing, and a row without a level is still open.
func TestSettledTwice(t *testing.T) {
	a, settled := applied(t, settledRow(nil), settledRow(nil), workbook.Rating{Programme: "jp-1", Criterion: "A1"})
	unused, open := settled.Unused()
	if panelOf(a, "C1") == nil || open != 1 || settled.Used() != 1 || len(unused) != 1 || unused[0].Why != panel.SettledCopy || unused[0].Other != "S!H5" {
		t.Errorf("open %d, %+v, unused %+v", open, panelOf(a, "C1"), unused)
	}
	a, settled = applied(t, settledRow(nil), settledRow(func(r *workbook.Rating) { r.Level = "2" }))
	if unused, _ := settled.Unused(); panelOf(a, "C1") != nil || len(unused) != 2 || unused[0].Why != panel.SettledTwo || unused[0].Other != "S!H5" {
		t.Errorf("%+v", unused)
	}
}
