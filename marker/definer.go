package marker

import (
	"strings"

	"locmark/criteria"
	"locmark/marker/fact"
)

// definer says conditions on the rows of a table in words.
type definer struct {
	*Marker
	grammar *compiler
	table   *Table
}

// asks gives the sentences of a condition that must all hold.
func (d definer) asks(cl clause) []string {
	if cl.kind != every {
		return []string{d.sentence(cl)}
	}
	var all []string
	for _, part := range cl.parts {
		all = append(all, d.asks(part)...)
	}
	return all
}

func (d definer) sentence(cl clause) string {
	switch cl.kind {
	case defined:
		return d.voice.Say("handbook.defined", "name", cl.value.Text)
	case leaf:
		return d.leaf(cl)
	}
	key, sentence := "ladder.both", ""
	if cl.kind == some {
		key = "ladder.either"
	}
	for i, part := range cl.parts {
		text := d.sentence(part)
		if cl.kind == every && part.kind == some {
			text = "(" + text + ")"
		}
		if i > 0 {
			text = d.voice.Say(key, "one", sentence, "other", text)
		}
		sentence = text
	}
	return sentence
}

// leaf says what is asked of a column, or of the thing that it names.
func (d definer) leaf(cl clause) string {
	column := columnNamed(d.table, cl.key.Text)
	if column == nil {
		column = &Column{ID: cl.key.Text, Refers: -1, Column: criteria.Column{Label: criteria.Text{En: cl.key.Text}}}
	}
	want := ""
	if isCondition(cl.value) {
		d.table = d.named(column, cl.value)
		want = d.sentence(d.grammar.read(cl.value))
	} else {
		want = d.wants(column, cl.value)
	}
	return d.voice.Say("handbook.column", "column", d.in(column.Label), "want", want)
}

// named is the table of what a column names.
func (d definer) named(column *Column, condition criteria.Node) *Table {
	if column.Refers >= 0 {
		return &d.form.Tables[column.Refers]
	}
	return d.tableWith(columnsOf(condition))
}

// wants says what stands under a column: a value, alternatives, or comparisons that all hold.
func (d definer) wants(column *Column, value criteria.Node) string {
	switch value.Kind {
	case criteria.Scalar:
		return d.value(column, value)
	case criteria.List:
		return d.oneOf(d.values(column, value.Items))
	}
	all := make([]string, len(value.Entries))
	for i, e := range value.Entries {
		all[i] = d.comparison(column, e)
	}
	return d.voice.List(all)
}

// comparison says one comparison. A test stands alone (given: yes).
func (d definer) comparison(column *Column, e criteria.Entry) string {
	if key := "handbook.test_" + e.Key.Text; d.voice.Has(key) {
		return d.voice.Say(key)
	}
	key := "handbook.date_" + e.Key.Text
	if column.Spec.Kind != fact.Date || !d.voice.Has(key) {
		key = "handbook." + e.Key.Text
	}
	if e.Key.Text == "all_of" && e.Value.Kind == criteria.List {
		return d.voice.Say(key, "want", d.voice.List(d.values(column, e.Value.Items)))
	}
	return d.voice.Say(key, "want", d.wants(column, e.Value))
}

func (d definer) values(column *Column, items []criteria.Node) []string {
	all := make([]string, len(items))
	for i, item := range items {
		all[i] = d.value(column, item)
	}
	return all
}

// value says one value: a test, another cell, an item of a closed list by its label, or the value as it is written.
func (d definer) value(column *Column, value criteria.Node) string {
	field, ofProgramme := strings.CutPrefix(value.Text, "$"+programmeID+".")
	other, ofRow := strings.CutPrefix(value.Text, "$row.")
	label, chosen := column.Labels[value.Text]
	switch {
	case isTest(value):
		return d.voice.Say("handbook.test_" + value.Text)
	case ofProgramme:
		return d.voice.Say("handbook.programme_field", "field", d.label(&d.form.Programme, field))
	case ofRow:
		return d.voice.Say("handbook.row_column", "column", d.label(d.table, other))
	case chosen:
		return d.voice.Say("findings.cell", "text", d.in(label))
	case column.Spec.Kind == fact.YesNo:
		return d.voice.Say("handbook." + value.Text)
	}
	return value.Text
}

// label is what a column is called, or its id where the table does not have it.
func (d definer) label(table *Table, id string) string {
	if column := columnNamed(table, id); column != nil {
		return d.in(column.Label)
	}
	return id
}
