package marker

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"locmark/criteria"
	"locmark/marker/fact"
)

// Stepped is the programme as it would be after the step that raises a criterion one level, with entries that would do where
// only people can say what is to stand there. It is false where there is no step.
func (m *Marking) Stepped(criterion int) (*fact.Programme, bool) {
	f := &m.findings[criterion]
	if f.status == NotApplicable || f.level >= len(m.marker.criteria[criterion].levels) {
		return nil, false
	}
	step := m.steps.to(criterion, f.level+1)
	if step == nil {
		return nil, false
	}
	return step.programme, true
}

// SteppedOverall is the programme after the step that an assessment names for the overall level. It is false where there is
// none, and before the assessment was made.
func (m *Marking) SteppedOverall() (*fact.Programme, bool) {
	return m.steps.overall, m.steps.overall != nil
}

// WhatIf is the programme with other entries in some of its cells: programme.total_budget=500000, budget.amount[1.1]=200000.
// A row is named by what stands in its first column, by what its table is named by, or by its number on the sheet. What cannot
// be understood is an error in the words of whoever typed it.
func (m *Marker) WhatIf(programme *fact.Programme, changes []string) (*fact.Programme, error) {
	d := m.Mark(programme).newDraft()
	for _, change := range changes {
		e, text, err := d.address(change)
		if err != nil {
			return nil, err
		}
		column := d.columnOf(e.Table, e.Column)
		value, problem := m.lexicon.Reader.Read(column.Spec, fact.Habit{}, text)
		if text != "" && (problem != nil || !value.Given) {
			return nil, unheld(text, column)
		}
		d.set(e, text)
	}
	return d.programme, nil
}

// unheld says that a column cannot hold a text, and what it can.
func unheld(text string, column *Column) error {
	hint := ""
	if column.Spec.Kind == fact.Choice {
		hint = "; locmark facts --list names its choices"
	}
	return fmt.Errorf("%q cannot stand in %s (kind: %s%s)", text, column.ID, fact.KindNames[column.Spec.Kind], hint)
}

// address reads where a change is to be made, and what is to stand there.
func (d *draft) address(change string) (Edit, string, error) {
	where, text, assigned := strings.Cut(change, "=")
	table, rest, dotted := strings.Cut(strings.TrimSpace(where), ".")
	if !assigned || !dotted {
		return Edit{}, "", fmt.Errorf("%q is no change; write one as budget.amount[1.1]=200000 or programme.total_budget=500000", change)
	}
	column, row, inRow := strings.Cut(strings.TrimSuffix(rest, "]"), "[")
	if table == programmeID {
		i := d.marker.form.Programme.Column(column)
		if i < 0 {
			return Edit{}, "", fmt.Errorf("the programme has no field %q%s", column, criteria.Suggest(column, columnIDs(&d.marker.form.Programme)))
		}
		return Edit{Table: -1, Column: i}, strings.TrimSpace(text), nil
	}
	e, err := d.cellOf(table, column)
	if err != nil {
		return Edit{}, "", err
	}
	if !inRow {
		return Edit{}, "", fmt.Errorf("%q does not say which row; write %s.%s[ROW]=…, where ROW is a row's name or its number on the sheet", change, table, column)
	}
	e.Row, err = d.rowOf(e.Table, row)
	return e, strings.TrimSpace(text), err
}

func (d *draft) cellOf(table, column string) (Edit, error) {
	t := d.marker.form.Table(table)
	if t < 0 {
		return Edit{}, fmt.Errorf("there is no table %q%s", table, criteria.Suggest(table, append(tableIDs(d.marker.form), programmeID)))
	}
	c := d.marker.form.Tables[t].Column(column)
	if c < 0 {
		return Edit{}, fmt.Errorf("%s has no column %q%s", table, column, criteria.Suggest(column, columnIDs(&d.marker.form.Tables[t])))
	}
	return Edit{Table: t, Column: c}, nil
}

// rowOf finds a row by its name, else by its number on the sheet.
func (d *draft) rowOf(table int, name string) (int, error) {
	form, folded := &d.marker.form.Tables[table], fact.Fold(name)
	known := []string{}
	for _, column := range slices.Compact([]int{max(form.Names, 0), 0}) {
		for i, row := range d.programme.Tables[table] {
			if row[column].Given && fact.Fold(row[column].Text) == folded {
				return i, nil
			}
			if row[column].Given && !slices.Contains(known, row[column].Text) {
				known = append(known, row[column].Text)
			}
		}
	}
	number, err := strconv.Atoi(name)
	for i, row := range d.programme.Tables[table] {
		if err == nil && slices.ContainsFunc(row, func(v fact.Value) bool { return v.Cell.Row == number }) {
			return i, nil
		}
	}
	return 0, fmt.Errorf("%s has no row %q; a row may also be named by its number on the sheet%s", form.ID, name, criteria.Suggest(name, known))
}
