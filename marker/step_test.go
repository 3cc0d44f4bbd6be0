package marker_test

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/markertest"
)

// TestStepsKeepTheirPromise is the property over generated programmes: a step that is made gives its criterion the level that
// was promised, and lowers no other criterion.
func TestStepsKeepTheirPromise(t *testing.T) {
	b := newBench(t)
	rapid.Check(t, func(t *rapid.T) { b.keepsPromises(t, b.draw(t)) })
}

// TestStepsOfExamplesKeepTheirPromise: the same at every threshold of the criteria, where nearly every criterion has a step.
func TestStepsOfExamplesKeepTheirPromise(t *testing.T) {
	b := newBench(t)
	promised, made := 0, 0
	for _, programme := range markertest.Examples(t, b.Marker) {
		p, m := b.keepsPromises(t, programme)
		promised, made = promised+p, made+m
	}
	if made < promised*80/100 {
		t.Errorf("only %d of %d findings below their highest level have a step", made, promised)
	}
}

// keepsPromises makes the step of every criterion, and counts the criteria that could rise and those that have a step.
func (b bench) keepsPromises(t interface{ Fatalf(string, ...any) }, programme *fact.Programme) (low, made int) {
	marking := b.Mark(programme)
	for i, c := range b.Edition().Criteria {
		level, status := marking.CriterionLevel(i)
		if status == marker.NotApplicable || level == len(c.Levels) {
			continue
		}
		low++
		stepped, ok := marking.Stepped(i)
		if !ok {
			continue
		}
		made++
		after := b.Mark(stepped)
		if now, _ := after.CriterionLevel(i); now <= level {
			t.Fatalf("%s stood at %d, and stands at %d after its step: %s", c.ID, level, now, marking.Assessment().Criteria[i].Action.Text)
		}
		lowersNothing(t, marking, after)
	}
	return low, made
}

func lowersNothing(t interface{ Fatalf(string, ...any) }, before, after *marker.Marking) {
	for i, c := range before.Marker().Edition().Criteria {
		level, status := before.CriterionLevel(i)
		if now, _ := after.CriterionLevel(i); status != marker.NotApplicable && now < level {
			t.Fatalf("%s fell from %d to %d", c.ID, level, now)
		}
	}
}

// TestStepsAreWrittenDown: an action has changes just where there is a step, and each says from what to what, and in words.
func TestStepsAreWrittenDown(t *testing.T) {
	b := newBench(t)
	for n, programme := range markertest.Examples(t, b.Marker) {
		marking := b.Mark(programme)
		for i, f := range marking.Assessment().Criteria {
			if f.Action == nil || f.Action.Waits {
				continue
			}
			if _, ok := marking.Stepped(i); ok != (len(f.Action.Changes) > 0) {
				t.Fatalf("example %d, %s: a step %v, and %d changes", n, f.ID, ok, len(f.Action.Changes))
			}
			for _, change := range f.Action.Changes {
				if change.Text == "" || change.To == nil || len(change.Edits) == 0 || strings.ContainsAny(change.Text, "{}") {
					t.Errorf("example %d, %s: %+v", n, f.ID, change)
				}
			}
		}
	}
}

// assigned is what a programme may set itself otherwise.
var assigned = map[string]bool{"role": true, "seat": true, "decides": true, "target": true, "target_date": true}

// TestStepsKeepWhatWasSaid: a step fills blanks, lengthens lists and texts, corrects totals, moves money, gives other roles and seats
// and sets other targets, and says nothing else otherwise: every other choice and date that was given stands as it was, and
// a text that goes on begins as it did.
func TestStepsKeepWhatWasSaid(t *testing.T) {
	b := newBench(t)
	for n, programme := range markertest.Examples(t, b.Marker) {
		marking := b.Mark(programme)
		for i := range b.Edition().Criteria {
			stepped, ok := marking.Stepped(i)
			if !ok {
				continue
			}
			for table, rows := range programme.Tables {
				for row, values := range rows {
					for column, v := range values {
						spec := b.Form().Tables[table].Columns[column].Spec
						after := stepped.Tables[table][row][column]
						goesOn := spec.Kind == fact.Text && strings.HasPrefix(after.Text, v.Text+". ")
						if v.Given && !spec.List && spec.Kind != fact.Amount && after.Key != v.Key && !goesOn && !assigned[b.Form().Tables[table].Columns[column].ID] {
							t.Errorf("example %d, %s: %s[%d].%s was %q and is %q", n, b.Edition().Criteria[i].ID, b.Form().Tables[table].ID, row, b.Form().Tables[table].Columns[column].ID, v.Key, after.Key)
						}
					}
				}
			}
		}
	}
}

// TestMoneyThatMovesIsNeitherMoreNorLess: the lines add up to what they did, what was spent is where it was, and no more moves
// than it takes: one cent less is a level less.
func TestMoneyThatMovesIsNeitherMoreNorLess(t *testing.T) {
	b := newBench(t)
	budget := b.Form().Table("budget")
	amount, spent := b.table("budget").Column("amount"), b.table("budget").Column("spent")
	moved := 0
	for _, programme := range markertest.Examples(t, b.Marker) {
		marking := b.Mark(programme)
		stepped, ok := marking.Stepped(b.CriterionIndex("C1"))
		if !ok {
			continue
		}
		before, after := programme.Tables[budget], stepped.Tables[budget]
		if markertest.Sum(before, amount) != markertest.Sum(after, amount) && len(after) > len(before) || markertest.Sum(before, spent) != markertest.Sum(after, spent) {
			t.Errorf("the lines add up to %v and then to %v, spent %v and then %v", markertest.Sum(before, amount), markertest.Sum(after, amount), markertest.Sum(before, spent), markertest.Sum(after, spent))
		}
		if len(after) > len(before) {
			moved++
			b.oneCentLess(t, marking, stepped, len(after)-1)
		}
	}
	if moved < 5 {
		t.Errorf("money moves in %d examples only", moved)
	}
}

// oneCentLess gives a cent of a new line back to the line before it that is not local.
func (b bench) oneCentLess(t *testing.T, marking *marker.Marking, stepped *fact.Programme, row int) {
	budget, index := b.Form().Table("budget"), b.CriterionIndex("C1")
	amount := b.table("budget").Column("amount")
	less := clone(stepped)
	cents := markertest.Sum(less.Tables[budget][row:row+1], amount)
	if cents <= 1 {
		return
	}
	b.set(less.Tables[budget][row], budget, amount, cents-1)
	for i := range marking.Programme().Tables[budget] {
		own := markertest.Sum(less.Tables[budget][i:i+1], amount)
		if own != markertest.Sum(marking.Programme().Tables[budget][i:i+1], amount) {
			b.set(less.Tables[budget][i], budget, amount, own+1)
			break
		}
	}
	promised, _ := b.Mark(stepped).CriterionLevel(index)
	if level, _ := b.Mark(less).CriterionLevel(index); level >= promised {
		t.Errorf("a cent less gives level %d too", level)
	}
}

// TestOverallStep: made together, the steps of the overall level give it, and lower nothing.
func TestOverallStep(t *testing.T) {
	b := newBench(t)
	found := 0
	for n, programme := range markertest.Examples(t, b.Marker) {
		marking := b.Mark(programme)
		a := marking.Assessment()
		if a.Step == nil || len(a.Step.Criteria) == 0 {
			continue
		}
		found++
		stepped, ok := marking.SteppedOverall()
		if !ok {
			t.Fatalf("example %d has a step that cannot be made", n)
		}
		after := b.Mark(stepped)
		if level, _ := after.Level(); level < a.Step.ToLevel {
			t.Errorf("example %d was promised %d and stands at %d: %s", n, a.Step.ToLevel, level, a.Step.Text)
		}
		lowersNothing(t, marking, after)
		for _, c := range a.Step.Criteria {
			if level, _ := after.CriterionLevel(b.CriterionIndex(c.ID)); level < c.ToLevel {
				t.Errorf("example %d: %s was to reach %d", n, c.ID, c.ToLevel)
			}
		}
	}
	if found < 50 {
		t.Errorf("only %d examples have a step of the overall level", found)
	}
}

// TestWhatHasPassedHasNoStep: once a date of submission is given nobody can be heard before it, and once a programme has ended
// nothing can be done otherwise; what happened can still be written down.
func TestWhatHasPassedHasNoStep(t *testing.T) {
	b := newBench(t)
	heard := "consultations: [{date: 2026-01-10, territory: Mto Mweupe, organisation: Municipality of Mto Mweupe, kind: co_design, document: %s}]\n"
	tests := []struct {
		criterion, given string
		step             bool
		says             string
	}{
		{"A1", "programme: {stage: proposal}\nconsultations: []\n", false, "before submission"},
		{"A1", "programme: {stage: annual}\nconsultations: []\n", false, "before submission"},
		{"A2", "programme: {stage: proposal}\npartners: []\n", true, "Add a row"},
		{"A2", "programme: {stage: annual}\npartners: []\n", true, "Add a row"},
		{"A2", "programme: {stage: final}\npartners: []\n", false, "has ended"},
		{"B4", "programme: {stage: final}\nmonitoring: []\n", false, "has ended"},
	}
	for _, test := range tests {
		f := finding(b.Assess(markertest.Given(t, b.Marker, b.lexicon, test.given)), test.criterion)
		if got := len(f.Action.Changes) > 0; got != test.step || !strings.Contains(f.Action.Text, test.says) {
			t.Errorf("%s of %q: a step %v: %s", test.criterion, test.given, got, f.Action.Text)
		}
	}
	written := finding(b.Assess(markertest.Given(t, b.Marker, b.lexicon, fmt.Sprintf(heard, "null"))), "A1")
	if *written.Level < 3 && written.Level != nil && len(written.Action.Changes) > 0 && strings.Contains(written.Action.Text, "Add a row to Consultations") {
		t.Errorf("a hearing is added after submission: %s", written.Action.Text)
	}
}
