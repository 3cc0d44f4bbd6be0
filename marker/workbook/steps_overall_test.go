package workbook_test

import (
	"path/filepath"
	"slices"
	"testing"

	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/markertest"
)

// eachShipped marks every shipped proposal of the form of lm-2.0.
func eachShipped(t *testing.T, do func(m *marker.Marking)) {
	t.Helper()
	files, err := filepath.Glob(filepath.FromSlash("../../testdata/portfolio/*.xlsx"))
	if err != nil || len(files) < 10 {
		t.Fatal(files, err)
	}
	c := &copier{t: t, catalog: markertest.Catalog(t), m: markertest.Marker(t, "lm-2.0")}
	for _, file := range files {
		if reading := c.read(file); reading.Form.ID == c.m.Form().ID {
			for programme := range reading.Programmes("") {
				do(c.m.Mark(programme))
			}
		}
	}
}

// TestOverallStepsOfTheShipped: what a step raises besides its own criterion counts, so few steps do, and all that rises and is
// needed is named; where nothing does, the guard in the way is named.
func TestOverallStepsOfTheShipped(t *testing.T) {
	most, guards := map[string]int{"JP-FJ-2026-12": 3, "SEED-02": 4}, map[string]string{"JP-MG-2026-08": "weak-voice-or-partner"}
	eachShipped(t, func(m *marker.Marking) {
		id, step := m.ProgrammeID(), m.Assessment().Step
		if step == nil {
			return
		}
		if size, known := most[id]; known && (len(step.Criteria) == 0 || len(step.Criteria) > size) {
			t.Errorf("%s: %s", id, step.Text)
		}
		if guard, known := guards[id]; known && !slices.Contains(step.Guards, guard) {
			t.Errorf("%s: the guards are %v: %s", id, step.Guards, step.Text)
		}
		delete(most, id)
		delete(guards, id)
	})
	if len(most)+len(guards) > 0 {
		t.Errorf("not met: %v, %v", most, guards)
	}
}

// TestListsOfTheShippedGetNoMoreThanIsNeeded: of what the step of the overall level adds to a list that is there, no item can be
// left out.
func TestListsOfTheShippedGetNoMoreThanIsNeeded(t *testing.T) {
	eachShipped(t, func(m *marker.Marking) {
		step := m.Assessment().Step
		stepped, ok := m.SteppedOverall()
		if !ok {
			return
		}
		for table, rows := range stepped.Tables {
			for row, values := range rows {
				for column, v := range values {
					for i := range v.Keys {
						if len(v.Keys) < 2 || wasThere(m.Programme(), table, row, column, v.Keys[i]) {
							continue
						}
						kept := stepped.Tables[table][row][column]
						less := kept
						less.Keys, less.Items = slices.Delete(slices.Clone(v.Keys), i, i+1), slices.Delete(slices.Clone(v.Items), i, i+1)
						stepped.Tables[table][row][column] = less
						after := m.Marker().Mark(stepped)
						if level, _ := after.Level(); level >= step.ToLevel && !lowers(m, after) {
							t.Errorf("%s: %q of %v is not needed: %s", m.ProgrammeID(), v.Keys[i], v.Cell, step.Text)
						}
						stepped.Tables[table][row][column] = kept
					}
				}
			}
		}
	})
}

func wasThere(p *fact.Programme, table, row, column int, key string) bool {
	return row < len(p.Tables[table]) && slices.Contains(p.Tables[table][row][column].Keys, key)
}

func lowers(before, after *marker.Marking) bool {
	for i := range before.Marker().Edition().Criteria {
		level, status := before.CriterionLevel(i)
		if now, _ := after.CriterionLevel(i); status != marker.NotApplicable && now < level {
			return true
		}
	}
	return false
}
