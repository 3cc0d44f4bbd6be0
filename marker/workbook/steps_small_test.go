package workbook_test

import (
	"slices"
	"testing"

	"locmark/marker"
	"locmark/marker/fact"
)

// TestStepsOfTheShippedAreSmall: what a register's reviewer would see at once to be enough is what the step asks for.
func TestStepsOfTheShippedAreSmall(t *testing.T) {
	most := map[string]int{"A3": 2, "B2": 4, "B4": 2}
	eachShipped(t, func(m *marker.Marking) {
		if m.ProgrammeID() != "SEED-02" {
			return
		}
		for _, f := range m.Assessment().Criteria {
			if size, known := most[f.ID]; known && (editsOf(&f) == 0 || editsOf(&f) > size) {
				t.Errorf("%s: %d cells: %s", f.ID, editsOf(&f), f.Action.Text)
			}
			delete(most, f.ID)
		}
	})
	if len(most) > 0 {
		t.Errorf("not looked at: %v", most)
	}
}

func editsOf(f *marker.Finding) int {
	sum := 0
	for _, change := range f.Action.Changes {
		sum += len(change.Edits)
	}
	return sum
}

// TestNoSingleCellIsEnough: where a step changes several cells, none of its entries alone, in any row that is there, does what
// the step does.
func TestNoSingleCellIsEnough(t *testing.T) {
	tried := 0
	eachShipped(t, func(m *marker.Marking) {
		for i, f := range m.Assessment().Criteria {
			stepped, ok := m.Stepped(i)
			if !ok || editsOf(&f) < 2 {
				continue
			}
			eachSingleCell(m, stepped, func(alone *fact.Programme, table, row, column int) {
				tried++
				after := m.Marker().Mark(alone)
				before, _ := m.CriterionLevel(i)
				if level, _ := after.CriterionLevel(i); level > before && !lowers(m, after) {
					t.Errorf("%s, %s: %s in row %d of %s alone is enough: %s", m.ProgrammeID(), f.ID, alone.Tables[table][row][column].Text, row, m.Marker().Form().Tables[table].ID, f.Action.Text)
				}
			})
		}
	})
	if tried < 100 {
		t.Errorf("only %d cells were tried", tried)
	}
}

// eachSingleCell gives the programme with one blank cell filled by what a step writes somewhere into its column. The places of
// money that is spent, and what an organisation of the United Nations is, are not for a step to say.
func eachSingleCell(m *marker.Marking, stepped *fact.Programme, do func(alone *fact.Programme, table, row, column int)) {
	for table, rows := range m.Programme().Tables {
		id := m.Marker().Form().Tables[table].ID
		for row, values := range rows {
			for column, v := range values {
				if v.Given || id == "budget" || m.Marker().Form().Tables[table].Columns[column].About >= 0 {
					continue
				}
				for _, text := range written(m.Programme(), stepped, table, column) {
					alone := *m.Programme()
					alone.Tables = slices.Clone(alone.Tables)
					alone.Tables[table] = slices.Clone(rows)
					alone.Tables[table][row] = slices.Clone(values)
					alone.Tables[table][row][column] = text
					do(&alone, table, row, column)
				}
			}
		}
	}
}

// written is what a step writes into a column.
func written(before, stepped *fact.Programme, table, column int) []fact.Value {
	var all []fact.Value
	for row, values := range stepped.Tables[table] {
		isNew := row >= len(before.Tables[table])
		if v := values[column]; v.Given && (isNew || v.Key != before.Tables[table][row][column].Key) {
			all = append(all, v)
		}
	}
	return all
}

// TestEditsSayWhereTheyStand: a cell of a change has an address, or the row in which a column is to be added, or is of a new row.
func TestEditsSayWhereTheyStand(t *testing.T) {
	looked, added := 0, 0
	eachShipped(t, func(m *marker.Marking) {
		for _, f := range m.Assessment().Criteria {
			if f.Action == nil {
				continue
			}
			for _, change := range f.Action.Changes {
				for _, e := range change.Edits {
					looked++
					isAdded := e.Cell == "" && e.NewRow == 0
					if isAdded {
						added++
					}
					if isAdded != (e.Row > 0 && e.Sheet != "") && e.Table != "programme" {
						t.Errorf("%s, %s: %+v", m.ProgrammeID(), f.ID, e)
					}
				}
			}
		}
	})
	if looked < 200 || added < 3 {
		t.Errorf("%d edits, %d of them in columns that are missing", looked, added)
	}
}
