package workbook_test

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"locmark/marker"
	"locmark/marker/fact"
)

// awaitedCase is a shipped programme in which some amounts, and maybe the total, cannot be read.
type awaitedCase struct {
	before, damaged *marker.Marking
	rows            []int
	cells           []string // that have to be named
}

// eachAwaited makes the first amounts of cost lines of each shipped programme unreadable, without and with its total.
func eachAwaited(t *testing.T, do func(*testing.T, awaitedCase)) {
	eachShipped(t, func(m *marker.Marking) {
		form := m.Marker().Form()
		budget, total := form.Table("budget"), form.Programme.Column("total_budget")
		for _, lines := range []int{1, 2} {
			for _, withTotal := range []bool{false, true} {
				c := awaitedCase{before: m}
				damaged := m.Programme()
				if withTotal {
					damaged = blankField(damaged, total)
				}
				damaged = blankColumn(damaged, budget, -1) // a copy of its own
				unread := 0
				for row, values := range damaged.Tables[budget] {
					v := &values[form.Tables[budget].Column("amount")]
					if values[form.Tables[budget].Column("category")].Key == "8" || v.Given && unread == lines {
						continue
					}
					if v.Given {
						unread++
						*v = fact.Value{Cell: v.Cell, Raw: "EUR 48 000"}
					}
					c.rows, c.cells = append(c.rows, row), append(c.cells, v.Cell.String())
				}
				if withTotal {
					c.cells = append(c.cells, damaged.Fields[total].Cell.String())
				}
				if c.damaged = m.Marker().Mark(damaged); unread == lines {
					t.Run(fmt.Sprintf("%s, %d lines, total %v", m.ProgrammeID(), lines, withTotal), func(t *testing.T) { do(t, c) })
				}
			}
		}
	})
}

// TestWhatWaitsNamesAllItsCells: a criterion that cannot be computed before cells can be read names all of them, promises no level, and
// is computed once they are filled in.
func TestWhatWaitsNamesAllItsCells(t *testing.T) {
	waited := 0
	eachAwaited(t, func(t *testing.T, c awaitedCase) {
		filled := c.filled(func(v fact.Value) fact.Value { return v }).Assessment().Criteria
		for i, f := range c.damaged.Assessment().Criteria {
			if !slices.Contains([]string{"C1", "C2", "C3"}, f.ID) || f.Status == marker.NotApplicable {
				continue
			}
			waited++
			if f.Action == nil || !f.Action.Waits {
				t.Fatalf("%s: %+v", f.ID, f.Action)
			}
			if got := editedCells(t, f.Action.Changes); !slices.Equal(got, c.cells) {
				t.Errorf("%s names %v, and waits for %v", f.ID, got, c.cells)
			}
			for _, guard := range filled[i].Guards {
				if guard.Status != nil {
					t.Errorf("%s: %s", f.ID, guard.Because)
				}
			}
		}
	})
	if waited < 60 {
		t.Errorf("only %d criteria waited", waited)
	}
}

// editedCells are the cells of changes that wait, of which nothing is suggested.
func editedCells(t *testing.T, changes []marker.ActionChange) []string {
	var cells []string
	for _, change := range changes {
		if !slices.Contains([]string{"lines_without_amount", "budget_gap"}, change.Measure) {
			continue // what has to rise as well
		}
		if change.Text == "" || len(change.Cells) == 0 {
			t.Errorf("a change says too little: %+v", change)
		}
		for _, edit := range change.Edits {
			if cells = append(cells, edit.Cell); edit.Value != nil || edit.Suggested != "" {
				t.Errorf("an amount is made up: %+v", edit)
			}
		}
	}
	return cells
}

// filled is the programme with its amounts as something makes of them, and with the sum of them as its total.
func (c *awaitedCase) filled(amount func(fact.Value) fact.Value) *marker.Marking {
	form := c.before.Marker().Form()
	budget, total := form.Table("budget"), form.Programme.Column("total_budget")
	column := form.Tables[budget].Column("amount")
	programme := blankColumn(blankField(c.before.Programme(), total), budget, -1)
	for _, row := range c.rows {
		v := programme.Tables[budget][row][column]
		if !v.Given {
			v = fact.Value{Given: true, Number: fact.Int(1000), Cell: v.Cell}
		}
		programme.Tables[budget][row][column] = amount(v)
	}
	var sum fact.Ratio = fact.Int(0)
	for _, row := range programme.Tables[budget] {
		if row[column].Given {
			sum, _ = sum.Add(row[column].Number)
		}
	}
	programme.Fields[total] = fact.Value{Given: true, Number: sum, Cell: programme.Fields[total].Cell}
	return c.before.Marker().Mark(programme)
}

var atMost = regexp.MustCompile(`then at most (\d)`)

// TestTheOverallStepSaysWhatWaits: where amounts that cannot be read may bring the next level, they are named, and the level that
// is then the most is no less than any that they come to; nothing that waits is called beyond raising.
func TestTheOverallStepSaysWhatWaits(t *testing.T) {
	waited := 0
	eachAwaited(t, func(t *testing.T, c awaitedCase) {
		step := c.damaged.Assessment().Step
		if step == nil {
			return
		}
		if _, stuck, _ := strings.Cut(step.Text, "No step raises these any more: "); strings.Contains(stuck, "C1 (at") {
			t.Errorf("C1 waits: %s", step.Text)
		}
		now, _ := c.damaged.Level()
		if before, _ := c.before.Level(); before > now && len(step.Waits) == 0 && len(step.Criteria) == 0 {
			t.Errorf("it stood at %d before: %s", before, step.Text)
		}
		if len(step.Waits) == 0 {
			return
		}
		waited++
		most, err := strconv.Atoi(atMost.FindStringSubmatch(step.Text + " then at most 9")[1])
		if err != nil || most < step.ToLevel || !slices.Equal(editedCells(t, step.Changes), c.cells) {
			t.Errorf("%v are awaited: %+v", c.cells, step)
		}
		for _, amount := range []func(fact.Value) fact.Value{
			func(v fact.Value) fact.Value { return v },
			func(v fact.Value) fact.Value { v.Number = fact.Int(0); return v },
			func(v fact.Value) fact.Value { v.Number = fact.Int(90_000_000); return v },
		} {
			if level, _ := c.filled(amount).Level(); level > most {
				t.Errorf("it stands at %d: %s", level, step.Text)
			}
		}
	})
	if waited < 10 {
		t.Errorf("only %d waited", waited)
	}
}

// TestWhatWaitsAndWhatHasToRise: where the next level needs more than what can be read, both are named.
func TestWhatWaitsAndWhatHasToRise(t *testing.T) {
	both := 0
	eachAwaited(t, func(t *testing.T, c awaitedCase) {
		form := c.before.Marker().Form()
		partners, country := form.Table("partners"), form.Programme.Column("country")
		unknown := blankColumn(blankField(c.damaged.Programme(), country), partners, form.Tables[partners].Column("country"))
		step := c.before.Marker().Mark(unknown).Assessment().Step
		if step == nil || len(step.Waits) == 0 {
			return
		}
		both++
		cells := editedCells(t, step.Changes)
		if !slices.ContainsFunc(step.Criteria, func(r marker.CriterionTo) bool { return r.ID == "A2" }) || !slices.Equal(c.cells, cells) {
			t.Errorf("%+v", step)
		}
	})
	if both < 5 {
		t.Errorf("only %d need both", both)
	}
}
