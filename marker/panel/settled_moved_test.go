package panel_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"locmark/marker/fact"
	"locmark/marker/panel"
	"locmark/marker/workbook"
)

// TestASettledRowOfAnotherCriterion: what was settled for one criterion never stands beside another, and the one that it was
// written for is not said to be gone.
func TestASettledRowOfAnotherCriterion(t *testing.T) {
	round := planned(t)
	stamp := round.Mark() + "/" + round.Programmes[0].Evidence[:12] + "/"
	unused, settled := moderated(t, func(rows []workbook.Rating) {
		for i := range rows {
			rows[i].Round = stamp + rows[i].Criterion
		}
		rows[1].Criterion = rows[0].Criterion
	})
	if diff := cmp.Diff([]panel.Dropped{{Cell: "S!H6", Why: panel.MixedCriterion, Text: "A1", Other: "A2"}}, unused); diff != "" {
		t.Error(diff)
	}
	if settled.Used() != len(round.Programmes[0].Asked)-1 || len(settled.Lacking()) != 0 {
		t.Errorf("%d used, lacking %+v", settled.Used(), settled.Lacking())
	}
}

// TestASettledRowWithoutStamp: it counts, and its cell is told where the other rows carry one and the sheet has the column.
func TestASettledRowWithoutStamp(t *testing.T) {
	at := fact.Cell{Sheet: "S", Col: 12, Row: 7}
	for _, cell := range []fact.Cell{at, {}} {
		unused, settled := moderated(t, func(rows []workbook.Rating) { rows[2].Round, rows[2].RoundCell = "", cell })
		want := slices.DeleteFunc([]fact.Cell{cell}, fact.Cell.IsZero)
		if got := settled.Unmarked(); !slices.Equal(got, want) || len(unused) > 0 {
			t.Errorf("%v, want %v; unused %+v", got, want, unused)
		}
	}
}

// TestMergedSignatures: a name or date that is merged over rows settles its first alone, and each cell is named.
func TestMergedSignatures(t *testing.T) {
	by, when := fact.Cell{Sheet: "S", Col: 10, Row: 6}, fact.Cell{Sheet: "S", Col: 11, Row: 6}
	unused, settled := moderated(t, func(rows []workbook.Rating) {
		rows[1].Repeated = []workbook.Repeated{{Text: "2026-03-01", Cell: when}, {Text: "Mod", Cell: by}}
	})
	want := []panel.Dropped{{Cell: "S!K6", Why: panel.MergedCell, Text: "2026-03-01"}, {Cell: "S!J6", Why: panel.MergedCell, Text: "Mod"}}
	if diff := cmp.Diff(want, unused); diff != "" || settled.Used() != len(planned(t).Programmes[0].Asked)-1 {
		t.Error(settled.Used(), diff)
	}
}

// TestASheetWithoutAColumn: the rows are not told one by one of what their whole sheet lacks.
func TestASheetWithoutAColumn(t *testing.T) {
	for name, take := range map[string]func(*workbook.Rating){
		"reason": func(r *workbook.Rating) { r.Reason, r.ReasonCell = "", fact.Cell{} },
		"name":   func(r *workbook.Rating) { r.Reviewer, r.ByCell = "", fact.Cell{} },
		"date":   func(r *workbook.Rating) { r.When, r.WhenCell = "", fact.Cell{} },
	} {
		if unused, settled := moderated(t, func(rows []workbook.Rating) {
			for i := range rows {
				take(&rows[i])
			}
		}); len(unused) > 0 || settled.Used() != 0 {
			t.Errorf("%s: %d used, %+v", name, settled.Used(), unused)
		}
	}
}
