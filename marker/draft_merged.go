package marker

import "locmark/marker/fact"

// put lets a cell say something. One that is merged over several rows says it in all of them: people can write there once.
func (d *draft) put(e *Edit, value fact.Value) {
	cell := d.at(*e).Cell
	d.say(*e, value)
	if e.Table < 0 || cell.IsZero() {
		return
	}
	how := d.at(*e).How
	for row, values := range d.programme.Tables[e.Table] {
		if other := values[e.Column]; row != e.Row && other.Cell == cell && (other.How|how)&fact.Merged != 0 {
			d.say(Edit{Table: e.Table, Row: row, Column: e.Column}, value)
		}
	}
}

// say lets a row say something in one column. Where it repeats a merged cell it still does, and what is counted is counted once.
func (d *draft) say(e Edit, value fact.Value) {
	at := d.at(e)
	value.How = value.How&^fact.Merged | at.How&fact.Merged
	if value.How&fact.Merged != 0 && d.columnOf(e.Table, e.Column).Spec.Kind.IsCounted() {
		value = fact.Value{Cell: at.Cell, How: fact.Merged}
	}
	*at = value
}

// top is where people write what a row says: in the row that a merged cell begins in.
func (d *draft) top(e Edit) Edit {
	at := *d.at(e)
	if e.Table < 0 || at.How&fact.Merged == 0 {
		return e
	}
	for row, values := range d.programme.Tables[e.Table] {
		if v := values[e.Column]; v.Cell == at.Cell && v.How&fact.Merged == 0 {
			e.Row = row
		}
	}
	return e
}
