package marker_test

import (
	"slices"
	"strings"
	"testing"

	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/markertest"
)

// TestNoEditIsNeedless: of what a step changes in the cells that are there, nothing can be left as it was: the level would not
// be reached, or another would fall. Money that moves is held to the cent elsewhere.
func TestNoEditIsNeedless(t *testing.T) {
	b := newBench(t)
	examples, looked := markertest.Examples(t, b.Marker), 0
	for n := 0; n < len(examples); n += 3 {
		marking := b.Mark(examples[n])
		for i, f := range marking.Assessment().Criteria {
			stepped, ok := marking.Stepped(i)
			if !ok || len(stepped.Tables[b.Form().Table("budget")]) != len(examples[n].Tables[b.Form().Table("budget")]) {
				continue
			}
			eachEdit(examples[n], stepped, func(less *fact.Programme, table, row, column int) {
				looked++
				after := b.Mark(less)
				if level, _ := after.CriterionLevel(i); level > *f.Level && !lowersAny(marking, after) {
					t.Errorf("example %d, %s: %s[%d] column %d need not change: %s", n, f.ID, b.Form().Tables[table].ID, row, column, f.Action.Text)
				}
			})
		}
	}
	if looked < 100 {
		t.Errorf("only %d edits were looked at", looked)
	}
}

// eachEdit gives the programme after a step with one cell as it was before, for each cell that the step changed.
func eachEdit(before, after *fact.Programme, do func(less *fact.Programme, table, row, column int)) {
	for table, rows := range before.Tables {
		for row, values := range rows {
			for column := range values {
				if values[column].Key == after.Tables[table][row][column].Key && slices.Equal(values[column].Keys, after.Tables[table][row][column].Keys) {
					continue
				}
				less := clone(after)
				less.Tables[table][row][column] = values[column]
				do(less, table, row, column)
			}
		}
	}
}

func lowersAny(before, after *marker.Marking) bool {
	for i := range before.Marker().Edition().Criteria {
		level, status := before.CriterionLevel(i)
		if now, _ := after.CriterionLevel(i); status != marker.NotApplicable && now < level {
			return true
		}
	}
	return false
}

// TestListsGetNoMoreThanIsNeeded: a partner who implements one output and could lead it need not take on another.
func TestListsGetNoMoreThanIsNeeded(t *testing.T) {
	b := newBench(t)
	given := `
outputs: [{id: "1", title: Water}, {id: "2", title: Roads}]
partners:
  - {organisation: Municipality of Mto Mweupe, actor_type: local_government, country: KE, role: implement, outputs: "2", agreement: MoU of 3 May}
  - {organisation: Municipality of Kilima Kidogo, actor_type: local_government, country: KE, role: implement, outputs: "1", agreement: null}
`
	f := finding(b.Assess(markertest.Given(t, b.Marker, b.lexicon, given)), "A2")
	if *f.Level != 2 || strings.Contains(f.Action.Text, "Outputs)") {
		t.Errorf("at %d: %s", *f.Level, f.Action.Text)
	}
}

// TestTheLevelReachedIsPromised: a step that reaches more than the next level says so, and the copy stands just there.
func TestTheLevelReachedIsPromised(t *testing.T) {
	b := newBench(t)
	above := 0
	for n, programme := range markertest.Examples(t, b.Marker) {
		marking := b.Mark(programme)
		for i, f := range marking.Assessment().Criteria {
			stepped, ok := marking.Stepped(i)
			if !ok {
				continue
			}
			if level, _ := b.Mark(stepped).CriterionLevel(i); level != f.Action.ToLevel {
				t.Errorf("example %d, %s: %d is promised and %d reached: %s", n, f.ID, f.Action.ToLevel, level, f.Action.Text)
			}
			if f.Action.ToLevel > *f.Level+1 {
				above++
			}
		}
	}
	if above == 0 {
		t.Error("no step reaches more than the next level")
	}
}
