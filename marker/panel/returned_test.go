package panel_test

import (
	"cmp"
	"strings"
	"testing"

	"locmark/marker/panel"
	"locmark/marker/workbook"
)

// TestWhatComesBackWrong: whatever is wrong is named with its place and its kind; what cannot be used is missing.
func TestWhatComesBackWrong(t *testing.T) {
	round := planned(t)
	tests := []struct {
		name    string
		change  func(rows []workbook.Rating) []workbook.Rating
		signed  string
		why     string
		text    string
		missing int // levels of ana that are missing then
	}{
		{"a level above the scale", set(func(r *workbook.Rating) { r.Level = "4" }), "", panel.UnknownLevel, "4", 1},
		{"half a level", set(func(r *workbook.Rating) { r.Level = "2.5" }), "", panel.UnknownLevel, "2.5", 1},
		{"a word", set(func(r *workbook.Rating) { r.Level = "high" }), "", panel.UnknownLevel, "high", 1},
		{"an edited programme", set(func(r *workbook.Rating) { r.Programme = "JP-9" }), "", panel.WrongSheet, "JP-9", 1},
		{"a colleague's programme", set(func(r *workbook.Rating) { r.Programme = "JP-2" }), "", panel.WrongSheet, "JP-2", 1},
		{"a programme on no sheet of hers", set(func(r *workbook.Rating) { r.Programme, r.Cell.Sheet = "KE-7777", "Notes" }), "", panel.NoProgramme, "KE-7777", 1},
		{"an unknown criterion", set(func(r *workbook.Rating) { r.Criterion = "Z9" }), "", panel.NoCriterion, "Z9", 1},
		{"a merged cell", set(func(r *workbook.Rating) {
			r.Level = ""
			r.Repeated = []workbook.Repeated{{Text: "2 significant", Cell: r.Cell}}
		}), "", panel.MergedCell, "2 significant", 1},
		{"a stranger", set(func(r *workbook.Rating) { r.Reviewer = "dan" }), "", panel.UnknownReviewer, "dan", 1},
		{"a row of another round", set(func(r *workbook.Rating) { r.Round = "lm-2.0/" + round.Edition.SHA256[:12] + "/000000000000" }), "", panel.OtherRound, "lm-2.0/" + round.Edition.SHA256[:12] + "/000000000000", 1},
		{"another edition", every(func(r *workbook.Rating) { r.Round = "lm-1.0/abc/def" }), "", panel.OtherEdition, "lm-1.0/abc/def", 28},
		{"no round at all", every(func(r *workbook.Rating) { r.Round = "" }), "", panel.NoRound, "", 28},
		{"signed by another", nil, "Ben", panel.SignedByOther, "Ben", 28},
		{"signed by somebody", nil, "Dr. Who", panel.SignedUnknown, "Dr. Who", 0},
		{"signed by her", nil, "Ana Pérez", "", "", 0},
		{"two levels", func(rows []workbook.Rating) []workbook.Rating {
			again := rows[0]
			again.Level = "3"
			return append(rows, again)
		}, "", panel.TwoLevels, "JP-1 A1", 1},
		{"the same level twice", func(rows []workbook.Rating) []workbook.Rating { return append(rows, rows[0]) }, "", panel.RowTwice, "JP-1", 0},
		{"rows in another order, without names", func(rows []workbook.Rating) []workbook.Rating {
			rows[0], rows[20] = rows[20], rows[0]
			rows[3].Reviewer, rows[4].Round = "", ""
			return rows
		}, "", "", "", 0},
		{"a row taken out", func(rows []workbook.Rating) []workbook.Rating { return rows[1:] }, "", "", "", 1},
		{"an empty level", set(func(r *workbook.Rating) { r.Level, r.Reason = "", "" }), "", "", "", 1},
		{"a reason alone", set(func(r *workbook.Rating) { r.Level, r.Reason = "", "See annex 3" }), "", panel.LoneReason, "See annex 3", 1},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			returned := everybody(round)
			if test.change != nil {
				returned[0].Rows = test.change(returned[0].Rows)
			}
			returned[0].Signed = cmp.Or(test.signed, "ana")
			s := settle(t, round, returned)
			switch {
			case test.why == "" && len(s.Troubles) > 0:
				t.Fatalf("troubles: %+v", s.Troubles)
			case test.why != "" && (len(s.Troubles) != 1 || s.Troubles[0].Why != test.why || s.Troubles[0].Text != test.text || s.Troubles[0].File != "ana.xlsx"):
				t.Fatalf("troubles: %+v, want %s of %q", s.Troubles, test.why, test.text)
			}
			if got := s.Reviewers[0].Asked - s.Reviewers[0].Given; got != test.missing || s.Complete != (test.missing == 0 && test.why == "") {
				t.Errorf("%d levels are missing, want %d; complete: %v", got, test.missing, s.Complete)
			}
		})
	}
}

func set(change func(*workbook.Rating)) func([]workbook.Rating) []workbook.Rating {
	return func(rows []workbook.Rating) []workbook.Rating {
		change(&rows[0])
		return rows
	}
}

func every(change func(*workbook.Rating)) func([]workbook.Rating) []workbook.Rating {
	return func(rows []workbook.Rating) []workbook.Rating {
		for i := range rows {
			change(&rows[i])
		}
		return rows
	}
}

// TestNotAssigned: a reviewer who fills in a programme of a colleague is told so.
func TestNotAssigned(t *testing.T) {
	round, err := panel.NewRound(base(t, 2), []string{"ana", "ben"}, 1)
	if err != nil {
		t.Fatal(err)
	}
	returned := everybody(round)
	returned[0].Rows = append(returned[0].Rows, every(func(r *workbook.Rating) { r.Reviewer = "ana" })(filled(round, "ben")[:1])...)
	s := settle(t, round, returned)
	if len(s.Troubles) != 1 || s.Troubles[0].Why != panel.NotAssigned || s.Troubles[0].Text != "JP-2" {
		t.Errorf("%+v", s.Troubles)
	}
}

// TestUnreadable: a file that is no workbook of ratings is named, and everything of its reviewer is missing.
func TestUnreadable(t *testing.T) {
	round := planned(t)
	returned := everybody(round)
	returned[1] = panel.Returned{File: "ben.xlsx", Problem: "The file is damaged."}
	s := settle(t, round, returned)
	if len(s.Troubles) != 1 || s.Troubles[0].Why != panel.Unreadable || len(s.Missing) != 2 || !s.Missing[0].All || s.Missing[0].Reviewer != "ben" {
		t.Errorf("%+v, missing %+v", s.Troubles, s.Missing)
	}
}

// TestConflict: whoever declares an interest, in whatever words, is left out for that programme, and owes nothing.
func TestConflict(t *testing.T) {
	round := planned(t)
	for _, written := range []string{"yes", "x", "Sí", "my sister works there", "no", "non", ""} {
		returned := everybody(round)
		returned[0].Rows[3].Conflict = written
		s := settle(t, round, returned)
		declared := !strings.HasPrefix(written, "no") && written != ""
		unclear := written == "x" || written == "my sister works there"
		if (len(s.Conflicts) == 1) != declared || s.Complete == unclear {
			t.Fatalf("%q: %+v", written, s.Conflicts)
		}
		asked := len(round.Programmes[0].Asked)
		if declared && (s.Conflicts[0].LeftOut != asked || s.Given != 5*asked || s.Asked != 5*asked || s.Conflicts[0].Programme != "JP-1") {
			t.Errorf("%q: %+v, %d of %d", written, s.Conflicts[0], s.Given, s.Asked)
		}
		if opinions := len(s.Units[0].Opinions); declared && opinions != 2 {
			t.Errorf("%q: %d opinions", written, opinions)
		}
	}
}

// TestReasons: a level without a reason counts and is named; so is a reason that says nothing.
func TestReasons(t *testing.T) {
	round := planned(t)
	for _, reason := range []string{"", "ok", "significant", "n/a", "2"} {
		returned := everybody(round)
		returned[2].Rows[1].Reason = reason
		s := settle(t, round, returned)
		if len(s.Unreasoned) != 1 || s.Unreasoned[0].Reason != reason || s.Unreasoned[0].File != "cho.xlsx" || s.Given != s.Asked || s.Complete {
			t.Errorf("%q: %+v", reason, s.Unreasoned)
		}
	}
}
