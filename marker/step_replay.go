package marker

import (
	"maps"
	"slices"

	"locmark/marker/fact"
)

// recipe is what a step consists of: its edits and moves, for which comparisons they are, and which names only stand in for
// those of things that are new.
type recipe struct {
	edits []Edit
	moves []Move
	parts []stepPart
	made  map[string]bool
}

// recipe of a draft. Of a cell that one part fills several times, what was tried first is left out.
func (d *draft) recipe() recipe {
	r := recipe{slices.Clone(d.edits), slices.Clone(d.moves), slices.Clone(d.parts), d.made}
	return r.without(func(i int) bool {
		part := r.partOf(i)
		return slices.ContainsFunc(r.edits[i+1:max(part.edits[1], i+1)], func(later Edit) bool { return later.isAt(&r.edits[i]) && !r.isMoved(&later) })
	})
}

// isAt reports whether two edits are of the same cell, which may be merged over the rows of both.
func (e *Edit) isAt(other *Edit) bool {
	merged := (e.Before.How|other.Before.How)&fact.Merged != 0 && e.Before.Cell == other.Before.Cell && !e.Before.Cell.IsZero()
	return e.Table == other.Table && e.Column == other.Column && (e.Row == other.Row || merged)
}

// partOf is the part that an edit is of; a part of nothing for one that is of none.
func (r *recipe) partOf(edit int) stepPart {
	for _, part := range r.parts {
		if part.edits[0] <= edit && edit < part.edits[1] {
			return part
		}
	}
	return stepPart{}
}

// isMoved reports whether an edit belongs to money that moves: the amount that is left, or the line it goes into.
func (r *recipe) isMoved(e *Edit) bool {
	return slices.ContainsFunc(r.moves, func(m Move) bool { return e.Table == m.Table && (e.Row == m.From || e.Row == m.To) })
}

// without is the recipe but for some of its edits, which are named by their place.
func (r *recipe) without(dropped func(edit int) bool) recipe {
	left := recipe{moves: r.moves, parts: slices.Clone(r.parts), made: r.made}
	kept := make([]int, len(r.edits)+1) // how many edits are kept before each
	for i := range r.edits {
		if kept[i+1] = kept[i]; !dropped(i) {
			left.edits = append(left.edits, r.edits[i])
			kept[i+1]++
		}
	}
	for i := range left.parts {
		part := &left.parts[i]
		part.edits = [2]int{kept[part.edits[0]], kept[part.edits[1]]}
	}
	return left
}

// follow makes a recipe on a draft that is new. Rows are numbered as they are added.
func (d *draft) follow(r recipe) {
	rows := map[[2]int]int{}
	d.edits, d.moves, d.parts = slices.Clone(r.edits), slices.Clone(r.moves), slices.Clone(r.parts)
	maps.Copy(d.made, r.made)
	for i := range d.edits {
		d.redo(&d.edits[i], rows)
	}
	for i := range d.moves {
		move := &d.moves[i]
		move.To = rows[[2]int{move.Table, move.To}]
		if from, added := rows[[2]int{move.Table, move.From}]; added {
			move.From = from
		}
	}
	d.refresh()
}

// measureParts says of each part what it raises as it is before the whole step: what a part says becomes of it is what all of
// the step makes of it, so both are true of one copy.
func (d *draft) measureParts(origin *Marking) {
	for i := range d.parts {
		part := &d.parts[i]
		if test := d.raised(part, origin); test != nil {
			part.test = test
		}
		part.before = *origin.measure(part.test.index)
	}
}

// redo makes an edit again, in the row that is its own now.
func (d *draft) redo(e *Edit, rows map[[2]int]int) {
	if key := [2]int{e.Table, e.Row}; e.New && e.Table >= 0 {
		row, begun := rows[key]
		if !begun {
			row = len(d.programme.Tables[e.Table])
			d.programme.Tables[e.Table] = append(d.programme.Tables[e.Table], make(fact.Row, len(d.marker.form.Tables[e.Table].Columns)))
			d.shared[[2]int{e.Table, row}], d.fresh[[2]int{e.Table, row}] = true, true
			rows[key] = row
		}
		e.Row = row
	}
	e.Before = *d.at(*e)
	d.put(e, e.After)
}
