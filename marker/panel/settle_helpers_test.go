package panel_test

import (
	"strconv"
	"testing"

	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/markertest"
	"locmark/marker/panel"
	"locmark/marker/workbook"
)

// loaded is the marker of all tests here, which is slow to load and never changes.
var loaded *marker.Marker

// base marks the sound programme of an edition so many times, under the ids JP-1, JP-2, ….
func base(t testing.TB, programmes int) []*marker.Marking {
	t.Helper()
	if loaded == nil {
		loaded = markertest.Marker(t, "lm-2.0")
	}
	m := loaded
	id := m.Form().Programme.Column("id")
	all := make([]*marker.Marking, programmes)
	for i := range all {
		programme := markertest.Base(t, m)
		name := "JP-" + strconv.Itoa(i+1)
		programme.Fields[id] = fact.Value{Raw: name, Text: name, Key: name, Given: true}
		all[i] = m.Mark(programme)
	}
	return all
}

// planned is a round of three reviewers, all of whom score each of two programmes.
func planned(t testing.TB) *panel.Round {
	t.Helper()
	round, err := panel.NewRound(base(t, 2), []string{"ana", "ben", "cho"}, 3)
	if err != nil {
		t.Fatal(err)
	}
	return round
}

// filled are the rows of a reviewer's sheet, in which every level is 2 with a reason.
func filled(round *panel.Round, reviewer string) []workbook.Rating {
	var rows []workbook.Rating
	for _, p := range round.Of(reviewer) {
		for _, asked := range p.Asked {
			rows = append(rows, workbook.Rating{
				Programme: p.ID, Criterion: asked.Criterion, Level: "2 significant", Reviewer: reviewer, Round: round.Mark(),
				Reason: "The minutes in annex 3 show it clearly.", Cell: fact.Cell{Sheet: p.ID, Col: 5, Row: 5 + len(rows)}, ReasonCell: fact.Cell{Sheet: p.ID, Col: 6, Row: 5 + len(rows)},
			})
		}
	}
	return rows
}

// everybody is what all reviewers send back when nothing is wrong.
func everybody(round *panel.Round) []panel.Returned {
	var all []panel.Returned
	for _, reviewer := range round.Reviewers {
		all = append(all, panel.Returned{File: reviewer + ".xlsx", Signed: reviewer, Rows: filled(round, reviewer)})
	}
	return all
}

func settle(t testing.TB, round *panel.Round, returned []panel.Returned) *panel.Settlement {
	t.Helper()
	return panel.Settle(round, returned, markertest.Lexicon(t), 1)
}

func markersOf(markings []*marker.Marking) []*marker.Marker {
	return []*marker.Marker{markings[0].Marker()}
}
