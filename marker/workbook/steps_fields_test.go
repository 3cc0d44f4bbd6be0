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

// TestABlankFieldIsFilledWithTheBlankCellsOfItsRows: where the cells that are compared with a field of the programme are blank as
// well, the step fills both, and tells nobody what stood in for them.
func TestABlankFieldIsFilledWithTheBlankCellsOfItsRows(t *testing.T) {
	fallen := map[string]int{}
	eachShipped(t, func(m *marker.Marking) {
		for _, both := range [][3]string{{"country", "partners", "country"}, {"submitted", "consultations", "date"}, {"start", "indicators", "target_date"}, {"end", "indicators", "target_date"}} {
			form := m.Marker().Form()
			field, table := form.Programme.Column(both[0]), form.Table(both[1])
			column := form.Tables[table].Column(both[2])
			without := m.Marker().Mark(blankColumn(blankField(m.Programme(), field), table, column))
			for i, f := range without.Assessment().Criteria {
				before, _ := m.CriterionLevel(i)
				now, status := without.CriterionLevel(i)
				if status == marker.NotApplicable || now >= before {
					continue
				}
				fallen[both[0]]++
				stepped, ok := without.Stepped(i)
				if !ok || !stepped.Fields[field].Given {
					t.Errorf("%s without %v, %s: %s", m.ProgrammeID(), both, f.ID, f.Action.Text)
					continue
				}
				after := m.Marker().Mark(stepped)
				if level, _ := after.CriterionLevel(i); level < f.Action.ToLevel || lowers(without, after) {
					t.Errorf("%s without %v, %s: %d is promised, and %d reached: %s", m.ProgrammeID(), both, f.ID, f.Action.ToLevel, level, f.Action.Text)
				}
				for _, change := range f.Action.Changes {
					for _, edit := range change.Edits {
						if edit.Column == both[2] && edit.Table == both[1] && (edit.Value != nil || edit.Suggested != "") {
							t.Errorf("%s, %s: a stand-in is told: %+v", m.ProgrammeID(), f.ID, edit)
						}
					}
				}
			}
		}
	})
	if fallen["country"] < 10 || fallen["submitted"] < 5 || fallen["start"] < 5 || fallen["end"] < 5 {
		t.Errorf("too few criteria fell: %v", fallen)
	}
}

// blankColumn is a programme whose tables are its own, and a column of one blank; none where column is -1.
func blankColumn(programme *fact.Programme, table, column int) *fact.Programme {
	without := *programme
	without.Tables = slices.Clone(programme.Tables)
	without.Tables[table] = slices.Clone(programme.Tables[table])
	for row, values := range without.Tables[table] {
		less := slices.Clone(values)
		if column >= 0 {
			less[column] = fact.Value{Cell: values[column].Cell}
		}
		without.Tables[table][row] = less
	}
	return &without
}
