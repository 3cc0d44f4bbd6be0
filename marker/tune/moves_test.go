package tune_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/markertest"
	"locmark/marker/tune"
)

// editedEdition is lm-2.0 with one text of one file replaced.
func editedEdition(t *testing.T, file, old, new string) *marker.Marker {
	t.Helper()
	folder := t.TempDir()
	if err := os.CopyFS(folder, os.DirFS(filepath.FromSlash("../../criteria/editions/lm-2.0"))); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(folder, file)
	text, err := os.ReadFile(path)
	if err != nil || !strings.Contains(string(text), old) {
		t.Fatalf("%s does not hold %q: %v", file, old, err)
	}
	if err := os.WriteFile(path, []byte(strings.Replace(string(text), old, new, 1)), 0o644); err != nil {
		t.Fatal(err)
	}
	return markertest.Marker(t, folder)
}

var changes = []struct{ name, file, old, new string }{
	{"lower threshold", "C1.yaml", "2: {local_share: {at_least: 25%}}", "2: {local_share: {at_least: 16%}}"},
	{"higher threshold", "C1.yaml", "2: {local_share: {at_least: 25%}}", "2: {local_share: {at_least: 35%}}"},
	{"cuts", "edition.yaml", "cuts: [0.75, 1.5, 2.25]", "cuts: [0.75, 1.5, 2.9]"},
	{"dimension left out", "edition.yaml", "lowest_of: [A, B]", "lowest_of: [B]"},
	{"stage left out", "C1.yaml", "applies: {stage: [proposal, ", "applies: {stage: ["},
}

// TestMovesAgreeWithAssessments: what is counted is what two assessments of every programme show, added up anew.
func TestMovesAgreeWithAssessments(t *testing.T) {
	markings := examples(t)
	t.Run("nothing", func(t *testing.T) { nobodyMoves(t, markings) })
	for _, test := range changes {
		t.Run(test.name, func(t *testing.T) {
			other := editedEdition(t, test.file, test.old, test.new)
			moves := tune.MovesBetween(markings, other)
			var overall, any, inTransitions int
			rises, falls := map[string]int{}, map[string]int{}
			for _, marking := range markings {
				before, after := marking.Marker().Assess(marking.Programme()), other.Assess(marking.Programme())
				if shown(before.Level) != shown(after.Level) {
					overall++
				}
				if countCriteria(before, after, rises, falls) || differs(before, after) {
					any++
				}
			}
			for _, transition := range moves.Transitions {
				inTransitions += transition.Amounts.Programmes
			}
			if moves.ByOverall.Programmes != overall || moves.ByAnything.Programmes != any || len(moves.Moved) != any || inTransitions != len(markings) {
				t.Errorf("%d and %d move, %d are listed, %d in transitions; want %d, %d, %d", moves.ByOverall.Programmes, moves.ByAnything.Programmes, len(moves.Moved), inTransitions, overall, any, len(markings))
			}
			if any == 0 {
				t.Error("the examples show nothing of this change")
			}
			for _, c := range moves.Criteria {
				if c.Rises != rises[c.ID] || c.Falls != falls[c.ID] {
					t.Errorf("%s rises %d times and falls %d times, want %d and %d", c.ID, c.Rises, c.Falls, rises[c.ID], falls[c.ID])
				}
			}
			checkMoved(t, moves)
		})
	}
}

func shown(level *int) int {
	if level == nil {
		return -1
	}
	return *level
}

func differs(before, after *marker.Assessment) bool {
	for i := range before.Dimensions {
		if shown(before.Dimensions[i].Level) != shown(after.Dimensions[i].Level) {
			return true
		}
	}
	return shown(before.Level) != shown(after.Level)
}

func countCriteria(before, after *marker.Assessment, rises, falls map[string]int) bool {
	moved := false
	for i := range before.Criteria {
		old, new := before.Criteria[i], after.Criteria[i]
		moved = moved || old.Status != new.Status || shown(old.Level) != shown(new.Level)
		switch {
		case old.Level == nil || new.Level == nil:
		case *new.Level > *old.Level:
			rises[old.ID]++
		case *new.Level < *old.Level:
			falls[old.ID]++
		}
	}
	return moved
}

// checkMoved: every programme that is listed says why, and one whose overall level moves has a cause.
func checkMoved(t *testing.T, moves *tune.Moves) {
	caused := 0
	for _, moved := range moves.Moved {
		if has := moved.Cause.Rule || len(moved.Cause.Criteria) > 0; has != moved.MovesOverall() {
			t.Errorf("%s: %+v", moved.Programme.ID, moved.Cause)
		}
		for _, f := range moved.Criteria {
			if f.Why == "" {
				t.Errorf("%s: nothing says why %s moves", moved.Programme.ID, f.ID)
			}
		}
		if moved.Cause.Rule {
			caused++
		}
	}
	if caused != moves.Rule {
		t.Errorf("%d programmes are moved by the rule, counted %d", caused, moves.Rule)
	}
}

// nobodyMoves: by the same edition, loaded anew, everyone stays, and every list is there in JSON.
func nobodyMoves(t *testing.T, markings []*marker.Marking) {
	moves := tune.MovesBetween(markings, markertest.Marker(t, "lm-2.0"))
	if len(moves.Moved)+len(moves.Criteria)+moves.ByAnything.Programmes+moves.Rule != 0 {
		t.Errorf("somebody moves: %+v", moves)
	}
	for _, want := range []string{`"moved":[]`, `"criteria":[]`, `"other_form":[]`, `"sums":[]`} {
		if !strings.Contains(written(t, moves), want) {
			t.Errorf("the JSON lacks %s", want)
		}
	}
}

// TestMovedMoneyIsExact: cents are kept, currencies apart, USD first, and what is not known is no 0.
func TestMovedMoneyIsExact(t *testing.T) {
	old := markertest.Marker(t, "lm-2.0")
	var markings []*marker.Marking
	for _, paid := range []struct{ amount, currency string }{{"0.10", "USD"}, {"90071992.93", "EUR"}, {"0.20", "USD"}, {"1", "XOF"}, {"", "USD"}} {
		markings = append(markings, old.Mark(paying(t, old, paid.amount, paid.currency)))
	}
	moves := tune.MovesBetween(markings, editedEdition(t, "edition.yaml", "cap: {A: 1}", "cap: {A: 1}\n      # the same"))
	if len(moves.Moved) != 0 || len(moves.Transitions) == 0 {
		t.Fatalf("moved: %+v", moves.Moved)
	}
	var all []tune.Sum
	unknown := 0
	for _, transition := range moves.Transitions {
		all = append(all, transition.Amounts.Sums...)
		unknown += transition.Amounts.Unknown
	}
	want := []tune.Sum{{Currency: "USD", Programmes: 2, Total: 30}, {Currency: "EUR", Programmes: 1, Total: 9007199293}, {Currency: "XOF", Programmes: 1, Total: 100}}
	if diff := cmp.Diff(want, all); diff != "" || unknown != 1 {
		t.Errorf("%d unknown, and %s", unknown, diff)
	}
}

// paying is the base programme with one budget line of so much, or none.
func paying(t *testing.T, m *marker.Marker, amount, currency string) *fact.Programme {
	t.Helper()
	p := markertest.Base(t, m)
	form := m.Form()
	budget := form.Table("budget")
	reader := markertest.Lexicon(t).Reader
	set := func(row fact.Row, columns *marker.Table, id, text string) {
		i := columns.Column(id)
		row[i] = markertest.Value(reader, &columns.Columns[i], text)
	}
	p.Tables[budget] = p.Tables[budget][:1]
	if amount == "" {
		p.Tables[budget] = nil
	} else {
		set(p.Tables[budget][0], &form.Tables[budget], "amount", amount)
	}
	set(p.Fields, &form.Programme, "currency", currency)
	set(p.Fields, &form.Programme, "total_budget", amount)
	return p
}
