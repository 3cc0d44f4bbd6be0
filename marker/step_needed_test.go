package marker_test

import (
	"testing"

	"locmark/marker"
	"locmark/marker/markertest"
)

// TestTheCriteriaNamedAreThoseThatAreNeeded: the overall level comes from the criteria that a step names: raised without any other
// they give it, and were one of them to stay where it is they would not.
func TestTheCriteriaNamedAreThoseThatAreNeeded(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	scope := marker.AsWritten
	scope.Levels = true
	named, beside := 0, 0
	for n, programme := range markertest.Examples(t, b.Marker) {
		marking := b.Mark(programme)
		step := marking.Assessment().Step
		stepped, ok := marking.SteppedOverall()
		if step == nil || !ok || len(step.Waits) > 0 {
			continue
		}
		decision, numbers, desk := marking.Decision(scope), b.Numbers(), b.NewDesk()
		reaches := func(levels []uint8) bool { return decision.LevelOf(levels, &numbers, desk) >= step.ToLevel }
		if !reaches(b.levels(b.Mark(stepped))) {
			continue // something else stood in the way
		}
		levels := b.levels(marking)
		for _, c := range step.Criteria {
			levels[b.CriterionIndex(c.ID)] = uint8(c.ToLevel)
		}
		if !reaches(levels) {
			t.Errorf("example %d: those that are named do not give the level: %s", n, step.Text)
		}
		for _, c := range step.Criteria {
			levels[b.CriterionIndex(c.ID)] = uint8(c.Level)
			if reaches(levels) {
				t.Errorf("example %d: %s is not needed: %s", n, c.ID, step.Text)
			}
			levels[b.CriterionIndex(c.ID)] = uint8(c.ToLevel)
		}
		named++
		if len(step.Criteria) > 1 {
			beside++
		}
	}
	if named < 50 || beside < 5 {
		t.Errorf("%d steps of the overall level, %d of several criteria", named, beside)
	}
}

// levels are those of all criteria, as Decision takes them.
func (b bench) levels(m *marker.Marking) []uint8 {
	all := make([]uint8, len(b.Edition().Criteria))
	for i := range all {
		level, status := m.CriterionLevel(i)
		if all[i] = uint8(level); status == marker.NotApplicable {
			all[i] = marker.NoDecision
		}
	}
	return all
}
