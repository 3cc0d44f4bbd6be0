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

// called marks the sound programme under each of some ids.
func called(t testing.TB, ids ...string) []*marker.Marking {
	t.Helper()
	all := base(t, len(ids))
	m := all[0].Marker()
	for i, name := range ids {
		programme := markertest.Base(t, m)
		programme.Fields[m.Form().Programme.Column("id")] = fact.Value{Raw: name, Text: name, Key: name, Given: true}
		all[i] = m.Mark(programme)
	}
	return all
}

// TestRoundOfIDsAlike: programmes whose ids differ in case and punctuation alone make a round, their rows go to them letter for
// letter, and an id that may be of either is named with both.
func TestRoundOfIDsAlike(t *testing.T) {
	round, err := panel.NewRound(called(t, "JP-1", "jp 1"), []string{"ana"}, 1)
	if err != nil {
		t.Fatal(err)
	}
	returned := everybody(round)
	if s := settle(t, round, returned); !s.Complete || len(s.Troubles) > 0 || s.Given != s.Asked {
		t.Errorf("%d of %d, %+v", s.Given, s.Asked, s.Troubles)
	}
	returned[0].Rows[0].Programme = "Jp_1"
	s := settle(t, round, returned)
	if len(s.Troubles) != 1 || s.Troubles[0].Why != panel.AlikeIDs || s.Troubles[0].Text != "Jp_1" || s.Troubles[0].Other != "JP-1 / jp 1" || s.Asked-s.Given != 1 {
		t.Errorf("%+v", s.Troubles)
	}
	if _, err := panel.NewRound(called(t, "JP-1", "JP-1"), []string{"ana"}, 1); err == nil {
		t.Error("two programmes have the same id, letter for letter")
	}
}

// TestReadsIDsAlike: the rule holds for any sheet of ratings.
func TestReadsIDsAlike(t *testing.T) {
	reader := panel.NewReader(markertest.Marker(t, "lm-2.0"), []string{"JP-1", "jp 1", "JP-2"}, []string{"overall"})
	for written, want := range map[string]string{"JP-1": "JP-1", "jp 1": "jp 1", "jp.2": "JP-2", "JP 1": ""} {
		ratings, dropped := reader.Read([]workbook.Rating{{Programme: written, Criterion: "C1", Level: "2"}})
		switch {
		case want == "" && (len(dropped) != 1 || dropped[0].Why != panel.AlikeIDs || dropped[0].Other != "JP-1 / jp 1"):
			t.Errorf("%q: %+v", written, dropped)
		case want != "" && (len(ratings) != 1 || ratings[0].Programme != want):
			t.Errorf("%q: %+v %+v", written, ratings, dropped)
		}
	}
}

// TestSettledIDsAlike: a settled row goes to the programme of its id, else to the only one alike; where a second has it, too,
// or the right one is read later, both are named. A row that says what it was written for is never taken for another's.
func TestSettledIDsAlike(t *testing.T) {
	markings := called(t, "jp 1", "JP-1")
	other := fingerprintOf(markings[1])
	for _, test := range []struct {
		name, id, round string
		used            []int
		want            []panel.Dropped
	}{
		{"letter for letter", "jp 1", "", []int{0}, nil},
		{"the right one comes later", "JP-1", "", []int{0, 1}, []panel.Dropped{{Cell: "S!H5", Why: panel.AlikeIDs, Text: "JP-1", Other: "jp 1 / JP-1"}}},
		{"the right one comes later, and the row says so", "JP-1", markOf(markings) + "/" + other, []int{1}, nil},
		{"several alike", "JP.1", "", []int{0}, []panel.Dropped{{Cell: "S!H5", Why: panel.AlikeIDs, Text: "JP.1", Other: "jp 1 / JP-1"}}},
	} {
		row := settledRow(func(r *workbook.Rating) { r.Programme, r.Round = test.id, test.round })
		settled := panel.NewSettled([]workbook.Rating{row}, markersOf(markings), markertest.Lexicon(t), nil)
		var used []int
		for i, marking := range markings {
			a := marking.Assessment()
			settled.Apply(a)
			if panelOf(a, "C1") != nil {
				used = append(used, i)
			}
		}
		unused, _ := settled.Unused()
		if diff := cmp.Diff(test.used, used) + cmp.Diff(test.want, unused); diff != "" {
			t.Errorf("%s: %s", test.name, diff)
		}
	}
}

// markOf is the mark of a round of programmes.
func markOf(markings []*marker.Marking) string {
	return (&panel.Round{Edition: markings[0].Marker().EditionRef(), ID: "0123456789ab"}).Mark()
}

// fingerprintOf is what a row of a programme carries of its evidence.
func fingerprintOf(marking *marker.Marking) string {
	return marking.Assessment().Source.Evidence[:12]
}
