package marker_test

import (
	"regexp"
	"testing"

	"locmark/marker"
	"locmark/marker/markertest"
)

// TestACellIsChangedOnce: no step says of one cell that it is to hold two things, nor of one measure two beginnings.
func TestACellIsChangedOnce(t *testing.T) {
	b := newBench(t)
	changes := 0
	for n, programme := range markertest.Examples(t, b.Marker) {
		a := b.Assess(programme)
		for _, f := range a.Criteria {
			if f.Action != nil {
				changes += changedOnce(t, n, f.Action.Changes)
			}
		}
		if a.Step != nil {
			changes += changedOnce(t, n, a.Step.Changes)
		}
	}
	if changes < 500 {
		t.Errorf("only %d changes were looked at", changes)
	}
}

// said finds what a change says of its measure: from what to what.
var said = regexp.MustCompile(`: ([^:]*) becomes ([^:]*)\.\)$`)

func changedOnce(t *testing.T, example int, changes []marker.ActionChange) int {
	measures, cells := map[string]bool{}, map[marker.CellEdit]bool{}
	for _, c := range changes {
		if measures[c.Measure] {
			t.Errorf("example %d: %s is raised twice: %s", example, c.Measure, c.Text)
		}
		measures[c.Measure] = true
		if becomes := said.FindStringSubmatch(c.Text); becomes != nil && becomes[1] == becomes[2] {
			t.Errorf("example %d: nothing becomes of it: %s", example, c.Text)
		}
		for _, e := range c.Edits {
			place := marker.CellEdit{Table: e.Table, Column: e.Column, Cell: e.Cell, NewRow: e.NewRow}
			if cells[place] && (e.Cell != "" || e.NewRow > 0) {
				t.Errorf("example %d: %+v is changed twice: %s", example, place, c.Text)
			}
			cells[place] = true
		}
	}
	return len(changes)
}

// TestFromAndToAreTrue: what a change says a measure is and becomes is what the programme, and the copy after the whole step,
// are found to have.
func TestFromAndToAreTrue(t *testing.T) {
	b := newBench(t)
	compared := 0
	for n, programme := range markertest.Examples(t, b.Marker) {
		marking := b.Mark(programme)
		before := marking.Assessment()
		stepped, ok := marking.SteppedOverall()
		if !ok {
			continue
		}
		was, is := gotten(before), gotten(b.Assess(stepped))
		for _, c := range before.Step.Changes {
			for _, one := range []struct {
				found map[string]any
				said  any
			}{{was, c.From}, {is, c.To}} {
				if got, looked := one.found[c.Measure]; looked {
					compared++
					if got != one.said {
						t.Errorf("example %d: %s is %v, and not %v: %s", n, c.Measure, got, one.said, c.Text)
					}
				}
			}
		}
	}
	if compared < 100 {
		t.Errorf("only %d numbers were compared", compared)
	}
}

// gotten are the numbers of all measures that findings tell of.
func gotten(a *marker.Assessment) map[string]any {
	all := map[string]any{}
	var note func(outcomes []marker.Outcome)
	note = func(outcomes []marker.Outcome) {
		for _, o := range outcomes {
			for _, together := range o.Any {
				note(together)
			}
			if o.Any == nil {
				all[o.Measure] = o.Got
			}
		}
	}
	for _, f := range a.Criteria {
		note(f.Met)
		note(f.Unmet)
	}
	return all
}

// TestTheOverallLevelReachedIsPromised: a set of steps that reaches more than the next level says so, and the copy stands just
// there.
func TestTheOverallLevelReachedIsPromised(t *testing.T) {
	b := newBench(t)
	above := 0
	for n, programme := range markertest.Examples(t, b.Marker) {
		marking := b.Mark(programme)
		a := marking.Assessment()
		stepped, ok := marking.SteppedOverall()
		if !ok {
			continue
		}
		level, _ := b.Mark(stepped).Level()
		if level != a.Step.ToLevel {
			t.Errorf("example %d: %d is promised and %d reached: %s", n, a.Step.ToLevel, level, a.Step.Text)
		}
		if now, _ := marking.Level(); level > now+1 {
			above++
		}
	}
	if above == 0 {
		t.Error("no set of steps reaches more than the next level")
	}
}
