package panel_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"locmark/marker/fact"
	"locmark/marker/panel"
	"locmark/marker/workbook"
)

// stamped are the rows of a reviewer's sheet with their whole stamps, as the workbooks carry them, and the cells of all columns.
func stamped(t *testing.T, round *panel.Round, reviewer string) []workbook.Rating {
	t.Helper()
	stamps := map[[2]string]string{}
	sheets := panel.NewSheets(round, base(t, 2)).Of(reviewer, false)
	for _, p := range sheets.Programmes {
		for i, row := range p.Rows {
			stamps[[2]string{p.ID, round.Programmes[0].Asked[i].Criterion}] = row.Stamp
		}
	}
	rows := filled(round, reviewer)
	for i := range rows {
		row := &rows[i]
		at := func(column int) fact.Cell { return fact.Cell{Sheet: row.Cell.Sheet, Col: column, Row: row.Cell.Row} }
		row.Round = stamps[[2]string{row.Programme, row.Criterion}]
		row.IDCell, row.OfCell, row.ByCell, row.RoundCell = at(1), at(2), at(8), at(9)
	}
	return rows
}

// TestWhatARowWasWrittenFor: rows whose ids, criteria or sheets were exchanged are known by their stamps, wherever they stand,
// and count for nobody; those that lost the print beside them count, and are told.
func TestWhatARowWasWrittenFor(t *testing.T) {
	round := planned(t)
	asked := len(round.Programmes[0].Asked)
	swap := map[string]string{"JP-1": "JP-2", "JP-2": "JP-1"}
	tests := []struct {
		name   string
		change func(rows []workbook.Rating)
		want   []string // cell, why and what it was
		lost   int
	}{
		{"nothing", func([]workbook.Rating) {}, nil, 0},
		{"ids and sheets", func(rows []workbook.Rating) {
			for i := range rows {
				rows[i].Programme = swap[rows[i].Programme]
				rows[i].Cell.Sheet = rows[i].Programme
				rows[i].IDCell.Sheet = rows[i].Programme
			}
		}, []string{"'JP-2'!A5:A18 moved_id JP-1", "'JP-1'!A19:A32 moved_id JP-2"}, 2 * asked},
		{"sheets alone", func(rows []workbook.Rating) {
			for i := range rows {
				rows[i].Cell.Sheet = swap[rows[i].Programme]
			}
		}, []string{"'JP-2' renamed_sheet JP-1", "'JP-1' renamed_sheet JP-2"}, 0},
		{"two criteria", func(rows []workbook.Rating) {
			rows[0].Criterion, rows[1].Criterion = rows[1].Criterion, rows[0].Criterion
		}, []string{"'JP-1'!B5 mixed_criterion A1", "'JP-1'!B6 mixed_criterion A2"}, 2},
		{"an id on a sheet of another name", func(rows []workbook.Rating) {
			rows[0].Programme, rows[0].Cell.Sheet, rows[0].IDCell.Sheet = "JP-2", "Mine", "Mine"
		}, []string{"Mine copied_sheet JP-1", "Mine!A5 moved_id JP-1"}, 1},
		{"stamps and names that are gone", func(rows []workbook.Rating) {
			for i := range rows[:3] {
				rows[i].Round, rows[i].Reviewer = "", ""
			}
		}, []string{"'JP-1'!H5:H7 lost_reviewer ", "'JP-1'!I5:I7 lost_mark "}, 0},
		{"whole columns, which are told of their sheets", func(rows []workbook.Rating) {
			for i := range rows[:3] {
				rows[i].Round, rows[i].Reviewer, rows[i].ByCell, rows[i].RoundCell = "", "", fact.Cell{}, fact.Cell{}
			}
		}, nil, 0},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			returned := everybody(round)
			returned[0].Rows = stamped(t, round, "ana")
			test.change(returned[0].Rows)
			s := settle(t, round, returned)
			var told []string
			for _, one := range s.Troubles {
				told = append(told, one.Cell+" "+one.Why+" "+one.Other)
			}
			if diff := cmp.Diff(test.want, told); diff != "" {
				t.Error(diff)
			}
			if lost := s.Asked - s.Given; lost != test.lost || s.Complete != (len(test.want) == 0) {
				t.Errorf("%d levels are lost, want %d; complete: %v", lost, test.lost, s.Complete)
			}
		})
	}
}

// TestOneReviewerTwice: the same level again is named with both cells; a second reason is kept, whatever file it came in.
func TestOneReviewerTwice(t *testing.T) {
	round := planned(t)
	other := "Annex 9 shows the opposite of what was said before."
	returned := everybody(round)
	again := returned[0].Rows[0]
	again.Reason, again.Cell.Row = other, 40
	copies := append([]workbook.Rating{}, returned[0].Rows[1:4]...)
	for i := range copies {
		copies[i].Cell.Sheet = "Copy"
	}
	returned[0].Rows = append(append(returned[0].Rows, again), copies...)
	s := settle(t, round, returned)
	want := []panel.Trouble{
		{File: "ana.xlsx", Cell: "Copy", Why: panel.CopiedSheet, Text: "JP-1", Reviewer: "ana", Other: "JP-1"},
		{File: "ana.xlsx", Cell: "'JP-1'!E40", Why: panel.TwoReasons, Text: "JP-1 A1", Reviewer: "ana", Other: "ana.xlsx, 'JP-1'!E5"},
		{File: "ana.xlsx", Cell: "Copy!E6:E8", Why: panel.RowTwice, Text: "JP-1", Reviewer: "ana", Other: "ana.xlsx, 'JP-1'!E6:E8"},
	}
	if diff := cmp.Diff(want, s.Troubles); diff != "" || s.Complete {
		t.Error(diff)
	}
	if reason := s.Units[0].Opinions[0].Reason; !strings.Contains(reason, other) || !strings.Contains(reason, "minutes in annex 3") || s.Given != s.Asked {
		t.Errorf("%q; %d of %d", reason, s.Given, s.Asked)
	}
}
