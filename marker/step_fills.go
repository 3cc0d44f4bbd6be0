package marker

import "strings"

// askings are what is asked of cells that stand there, in the order in which a step says it; each is a sentence of its own.
var askings = []string{"fill", "say_more", "change", "broken_down", "correct"}

// fillsText names the cells of rows that are there, with their columns: "Indicators!H7 (Baseline)".
func (d *draft) fillsText(part *stepPart) string {
	cells := map[string][]string{}
	var sentences []string
	for _, e := range d.edits[part.edits[0]:part.edits[1]] {
		if e.New || d.isDrawnFrom(&e) {
			continue
		}
		if total := d.totalText(&e); total != "" {
			sentences = append(sentences, total)
			continue
		}
		asking, cell := d.asked(part, &e)
		cells[asking] = append(cells[asking], cell)
		if asking == "change" {
			cells["broken_down"] = append(cells["broken_down"], d.brokenDown(&e)...)
		}
	}
	for _, asking := range askings {
		if all := cells[asking]; len(all) > 0 {
			sentences = append(sentences, d.askText(asking, all))
		}
	}
	return strings.Join(sentences, " ")
}

// asked is what an edit asks of a cell, and how the cell is named there.
func (d *draft) asked(part *stepPart, e *Edit) (asking, cell string) {
	switch {
	case e.goesOn():
		return "say_more", d.cellLabel(e)
	case e.Before.Given && (d.isAssigned(*e) || d.columnOf(e.Table, e.Column).Spec.List):
		return "change", d.cellText(part, e, "cell_to")
	case e.Before.Given && !e.Open:
		return "correct", d.cellText(part, e, "cell_to")
	}
	return "fill", d.cellText(part, e, "cell_with")
}

// askText is a sentence about cells. How much more a text has to say is said once for all of them.
func (d *draft) askText(asking string, cells []string) string {
	if asking == "say_more" && len(cells) > 1 {
		asking = "say_more_each"
	}
	return d.stepSays(asking, "cells", d.marker.voice.List(cells), "least", d.leastText())
}

// cellText names a cell, its column, and what it is to say: where a rule knows no more than what would do, not as a change to it.
func (d *draft) cellText(part *stepPart, e *Edit, key string) string {
	value := d.toSay(part, e)
	switch {
	case value == "":
		return d.cellLabel(e)
	case e.Open:
		key = "cell_with"
	}
	return d.stepSays(key, "column", d.in(d.columnOf(e.Table, e.Column).Label), "cell", d.cellName(e), "value", value)
}

// cellLabel names a cell and its column.
func (d *draft) cellLabel(e *Edit) string {
	return d.stepSays("cell", "column", d.in(d.columnOf(e.Table, e.Column).Label), "cell", d.cellName(e))
}
