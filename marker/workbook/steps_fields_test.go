package workbook_test

import (
	"slices"
	"testing"

	"locmark/marker"
	"locmark/marker/fact"
)

// TestABlankFieldIsFilledFirst: where a field of the programme alone keeps a criterion down, the step is to fill it, and not to
// do again what was done.
func TestABlankFieldIsFilledFirst(t *testing.T) {
	fallen := 0
	eachShipped(t, func(m *marker.Marking) {
		for _, id := range []string{"country", "submitted", "start", "end"} {
			field := m.Marker().Form().Programme.Column(id)
			without := m.Marker().Mark(blankField(m.Programme(), field))
			for i, f := range without.Assessment().Criteria {
				before, _ := m.CriterionLevel(i)
				now, status := without.CriterionLevel(i)
				if status == marker.NotApplicable || now >= before {
					continue
				}
				fallen++
				stepped, ok := without.Stepped(i)
				if !ok || !stepped.Fields[field].Given || editsOf(&f) != 1 {
					t.Errorf("%s without %s, %s: %s", m.ProgrammeID(), id, f.ID, f.Action.Text)
				}
			}
		}
	})
	if fallen < 30 {
		t.Errorf("only %d criteria fell", fallen)
	}
}

func blankField(programme *fact.Programme, field int) *fact.Programme {
	without := *programme
	without.Fields = slices.Clone(programme.Fields)
	without.Fields[field] = fact.Value{Cell: programme.Fields[field].Cell}
	return &without
}
