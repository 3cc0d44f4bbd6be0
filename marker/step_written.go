package marker

import "slices"

// What a step asks to be named in one cell, other cells name as well: nobody knows yet what it is called, but all know where that
// will be written.

// writtenIn is the cell of a row that is there in which the name has to be written that an edit refers to; "" where the name is
// known, or belongs to a new row.
func (d *draft) writtenIn(e *Edit) string {
	if e.Table < 0 {
		return ""
	}
	refers := d.columnOf(e.Table, e.Column).Refers
	for i := range d.edits {
		named := &d.edits[i]
		if refers < 0 || named.Table != refers || named.New || named.Column != d.marker.form.Tables[refers].Names || !d.made[named.After.Key] {
			continue
		}
		if e.After.Key == named.After.Key || slices.Contains(e.After.Keys, named.After.Key) {
			return d.cellName(named)
		}
	}
	return ""
}

// writtenText is what a cell has to say that names such a thing, besides what it names already.
func (d *draft) writtenText(e *Edit, column *Column) string {
	if !e.Before.Given {
		return d.stepSays("written_in", "cell", d.writtenIn(e))
	}
	return d.stepSays("also_written_in", "value", d.said(&e.Before, column), "cell", d.writtenIn(e))
}
