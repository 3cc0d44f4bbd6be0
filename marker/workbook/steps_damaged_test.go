package workbook_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"locmark/marker"
	"locmark/marker/fact"
)

// TestStepsOfDamagedProgrammesKeepTheirPromise: what country teams send lacks this and that. A shipped programme with some cells
// blank gets the levels that its steps promise, and loses none.
func TestStepsOfDamagedProgrammesKeepTheirPromise(t *testing.T) {
	var shipped []*marker.Marking
	eachShipped(t, func(m *marker.Marking) { shipped = append(shipped, m) })
	rapid.Check(t, func(t *rapid.T) {
		m := rapid.SampledFrom(shipped).Draw(t, "programme")
		damaged := m.Marker().Mark(blanked(t, m.Programme()))
		assessment := damaged.Assessment()
		for i, f := range assessment.Criteria {
			stepped, ok := damaged.Stepped(i)
			if !ok {
				continue
			}
			after := m.Marker().Mark(stepped)
			if level, _ := after.CriterionLevel(i); level < f.Action.ToLevel || lowers(damaged, after) {
				t.Fatalf("%s, %s: level %d: %s", damaged.ProgrammeID(), f.ID, level, f.Action.Text)
			}
		}
		if stepped, ok := damaged.SteppedOverall(); ok {
			after := m.Marker().Mark(stepped).Assessment()
			if after.Level == nil || *after.Level < assessment.Step.ToLevel {
				t.Fatalf("%s: %s", damaged.ProgrammeID(), assessment.Step.Text)
			}
		}
	})
}

// blanked is a programme in which some cells say nothing.
func blanked(t *rapid.T, programme *fact.Programme) *fact.Programme {
	damaged := *programme
	damaged.Tables = slices.Clone(programme.Tables)
	oneIn := rapid.IntRange(3, 12).Draw(t, "one cell in")
	for table, rows := range damaged.Tables {
		damaged.Tables[table] = slices.Clone(rows)
		for row, values := range rows {
			less := slices.Clone(values)
			for column := range less {
				if less[column].Given && rapid.IntRange(0, oneIn).Draw(t, "blank") == 0 {
					less[column] = fact.Value{Cell: less[column].Cell}
				}
			}
			damaged.Tables[table][row] = less
		}
	}
	return &damaged
}
