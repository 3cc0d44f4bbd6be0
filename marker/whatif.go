package marker

import (
	"errors"
	"fmt"
	"strings"

	"locmark/marker/fact"
)

// Imagined is one cell that is taken to say something else. From and To are what it says before and after, written as a report
// does and "" where it says nothing; Label is its column in the report's language. Cell is "" where the column is not on the
// sheet. Name and Other are only given where a row was found by its name, Name, which is also the number of another row on the
// sheet: Other is the cell in that one.
type Imagined struct {
	Table  string `json:"table"`
	Column string `json:"column"`
	Label  string `json:"label"`
	Cell   string `json:"cell"`
	From   string `json:"from"`
	To     string `json:"to"`
	Name   string `json:"name,omitempty"`
	Other  string `json:"other,omitempty"`
}

// WhatIf is the programme with other entries in some of its cells, and what each of them was and is. A cell is written as steps
// name it, Budget!O8=200000, or as programme.total_budget=500000 and budget.amount[1.1]=200000, where a row is named by what
// stands in its first column, by what its table is named by, or by its number on the sheet. What cannot be understood, or in two
// ways, is an error in the words of whoever typed it.
func (m *Marker) WhatIf(programme *fact.Programme, changes []string) (*fact.Programme, []Imagined, error) {
	d := m.Mark(programme).newDraft()
	var all []Imagined
	for _, change := range changes {
		where, text, assigned := strings.Cut(change, "=")
		if !assigned {
			return nil, nil, noChange(change)
		}
		to, err := d.address(strings.TrimSpace(where))
		if err != nil {
			return nil, nil, err
		}
		one, err := d.imagine(to, strings.TrimSpace(text))
		if err != nil {
			return nil, nil, err
		}
		all = append(all, one)
	}
	return d.programme, all, nil
}

// ErrNotRead is the error of a cell or row that a programme does not have, though another of the same workbook may.
var ErrNotRead = errors.New("not read")

// notRead says in words of its own that something is not read.
type notRead struct{ said string }

func (e notRead) Error() string { return e.said }

func (e notRead) Is(target error) bool { return target == ErrNotRead }

// imagine writes a text into a cell, which must be able to hold it.
func (d *draft) imagine(to addressed, text string) (Imagined, error) {
	to.Edit = d.top(to.Edit)
	column := d.columnOf(to.Table, to.Column)
	value, problem := d.marker.lexicon.Reader.Read(column.Spec, fact.Habit{}, text)
	if text != "" && (problem != nil || !value.Given) {
		return Imagined{}, unheld(text, column, inDoubt(problem))
	}
	if column.Spec.Kind == fact.Amount && value.Unit != "" && !fact.SameCurrency(value.Unit, d.currency()) {
		return Imagined{}, unheld(text, column, "; the programme's currency is "+d.currency())
	}
	table := &d.marker.form.Programme
	if to.Table >= 0 {
		table = &d.marker.form.Tables[to.Table]
	}
	before := *d.at(to.Edit)
	d.set(to.Edit, text)
	return Imagined{
		Table: table.ID, Column: column.ID, Label: d.in(column.Label), Cell: before.Cell.String(),
		From: d.imagined(&before, column), To: d.imagined(d.at(to.Edit), column), Name: to.name, Other: to.other.String(),
	}, nil
}

// imagined is what a cell says, as reports write it.
func (d *draft) imagined(v *fact.Value, column *Column) string {
	if !v.Given {
		return v.Text
	}
	return d.said(v, column)
}

func noChange(change string) error {
	return fmt.Errorf("%q is no change; write one as Budget!O8=200000, as budget.amount[1.1]=200000 or as programme.total_budget=500000", change)
}

// unheld says that a column cannot hold a text, and what it can or why.
func unheld(text string, column *Column, hint string) error {
	if column.Spec.Kind == fact.Choice {
		hint = "; locmark facts --list names its choices"
	}
	return fmt.Errorf("%q cannot stand in %s (kind: %s%s)", text, column.ID, fact.KindNames[column.Spec.Kind], hint)
}
