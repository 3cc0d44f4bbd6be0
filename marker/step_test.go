package marker_test

import (
	"fmt"
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
	if made < promised*85/100 {
		t.Errorf("only %d of %d findings below their highest level have a step", made, promised)
	}
}

// keepsPromises makes the step of every criterion, and counts the criteria that could rise and those that have a step.
func (b bench) keepsPromises(t interface{ Fatalf(string, ...any) }, programme *fact.Programme) (low, made int) {
	marking := b.Mark(programme)
	before := marking.Assessment()
	for i, f := range before.Criteria {
		if f.Action == nil {
			continue
		}
		low++
		stepped, ok := marking.Stepped(i)
		if ok != (len(f.Action.Changes) > 0) {
			t.Fatalf("%s: a step %v, and %d changes", f.ID, ok, len(f.Action.Changes))
		}
		if !ok {
			continue
		}
		made++
		after := b.Assess(stepped)
		if level := after.Criteria[i].Level; level == nil || *level < f.Action.ToLevel {
			t.Fatalf("%s was promised %d: %s\n%s", f.ID, f.Action.ToLevel, f.Action.Text, after.Criteria[i].Because)
		}
		lowersNothing(t, before, after)
	}
	return low, made
}

func lowersNothing(t interface{ Fatalf(string, ...any) }, before, after *marker.Assessment) {
	for i, f := range before.Criteria {
		if f.Level != nil && (after.Criteria[i].Level == nil || *after.Criteria[i].Level < *f.Level) {
			t.Fatalf("%s fell from %d", f.ID, *f.Level)
		}
	}
}

// TestStepsKeepWhatWasSaid: a step fills blanks, lengthens lists, corrects totals and moves money, and says nothing else
// otherwise: every text, choice and date that was given stands as it was.
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
						if v.Given && !spec.List && spec.Kind != fact.Amount && after.Key != v.Key {
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

// TestTheOverallStepKeepsItsPromise: made together, the steps of the overall level give it; and none of fewer criteria would.
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
		after := b.Assess(stepped)
		if *after.Level < a.Step.ToLevel {
			t.Errorf("example %d was promised %d and stands at %d: %s", n, a.Step.ToLevel, *after.Level, a.Step.Text)
		}
		lowersNothing(t, a, after)
		for _, c := range a.Step.Criteria {
			if level, _ := b.Mark(stepped).CriterionLevel(b.CriterionIndex(c.ID)); level < c.ToLevel {
				t.Errorf("example %d: %s was to reach %d", n, c.ID, c.ToLevel)
			}
		}
	}
	if found < 50 {
		t.Errorf("only %d examples have a step of the overall level", found)
	}
}

// TestWhatHasPassedHasNoStep: after submission nobody can be heard before it.
func TestWhatHasPassedHasNoStep(t *testing.T) {
	b := newBench(t)
	for stage, want := range map[string]bool{"proposal": true, "inception": false, "annual": false} {
		given := fmt.Sprintf("programme: {stage: %s}\nconsultations: []\n", stage)
		f := finding(b.Assess(markertest.Given(t, b.Marker, b.lexicon, given)), "A1")
		if got := len(f.Action.Changes) > 0; got != want {
			t.Errorf("at stage %s there is a step: %v, %s", stage, got, f.Action.Text)
		}
	}
}
