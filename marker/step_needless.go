package marker

import (
	"slices"
	"strings"

	"locmark/marker/fact"
)

// lean is a step without the edits that it does not need: what is left still does what is asked of the marked programme. Whole
// parts go first, then new rows, then cells, then what was added to lists. It is nil where the step does not do it as it is.
func (d *draft) lean(origin *Marking, a aim) *draft {
	l := &leaning{origin: origin, aim: a}
	if !l.keep(d.recipe()) {
		return nil
	}
	l.drop(l.parts)
	l.drop(l.rows)
	l.drop(l.cells)
	l.dropItems()
	l.loosen()
	l.keep(l.recipe.merged())
	l.best.measureParts(origin)
	return l.best
}

// aim is what a step is for. What mayHold looks at is all that is asked of a programme that is not marked yet; holds decides.
type aim struct{ mayHold, holds func(*Marking) bool }

// leaning looks for what a step can do without.
type leaning struct {
	origin *Marking
	aim    aim
	recipe recipe
	best   *draft
}

// keep follows a recipe, and keeps it where it does what is asked.
func (l *leaning) keep(r recipe) bool {
	d := l.origin.newDraft()
	d.follow(r)
	if !l.aim.mayHold(d.Marking) {
		return false
	}
	d.finish()
	if !l.aim.holds(d.Marking) {
		return false
	}
	l.recipe, l.best = r, d
	return true
}

// drop tries to do without each of some groups of edits, the last first: what came later was often added to what is enough.
func (l *leaning) drop(groups func() []func(*Edit, int) bool) {
	for _, inGroup := range slices.Backward(groups()) {
		if l.stands(inGroup) {
			left := l.recipe.without(func(i int) bool { return inGroup(&l.recipe.edits[i], i) })
			if len(left.edits) > 0 && len(left.edits) < len(l.recipe.edits) {
				l.keep(left)
			}
		}
	}
}

// stands reports whether nothing that is left hangs on what would be dropped: no reference loses its row, and money that moves
// keeps its lines.
func (l *leaning) stands(dropped func(*Edit, int) bool) bool {
	for i := range l.recipe.edits {
		e := &l.recipe.edits[i]
		if !dropped(e, i) {
			continue
		}
		if l.recipe.isMoved(e) {
			return false
		}
		names := e.New && e.Table >= 0 && e.Column == l.origin.marker.form.Tables[e.Table].Names
		for k := range l.recipe.edits {
			other := &l.recipe.edits[k]
			if names && !dropped(other, k) && other.After.Key == e.After.Key {
				return false
			}
		}
	}
	return true
}

func (l *leaning) parts() []func(*Edit, int) bool {
	var all []func(*Edit, int) bool
	for _, part := range l.recipe.parts {
		all = append(all, func(_ *Edit, i int) bool { return part.edits[0] <= i && i < part.edits[1] })
	}
	return all
}

func (l *leaning) rows() []func(*Edit, int) bool {
	var all []func(*Edit, int) bool
	for i := range l.recipe.edits {
		if first := l.recipe.edits[i]; first.New && first.Table >= 0 && !slices.ContainsFunc(l.recipe.edits[:i], func(e Edit) bool { return e.New && e.Table == first.Table && e.Row == first.Row }) {
			all = append(all, func(e *Edit, _ int) bool { return e.New && e.Table == first.Table && e.Row == first.Row })
		}
	}
	return all
}

func (l *leaning) cells() []func(*Edit, int) bool {
	var all []func(*Edit, int) bool
	for i := range l.recipe.edits {
		first := l.recipe.edits[i]
		all = append(all, func(e *Edit, _ int) bool { return e.isAt(&first) })
	}
	return all
}

// dropItems takes out of lists, one at a time, what was added to them and is not needed.
func (l *leaning) dropItems() {
	for i := 0; i < len(l.recipe.edits); i++ {
		e := &l.recipe.edits[i]
		column := l.best.columnOf(e.Table, e.Column)
		if !column.Spec.List || len(e.After.Items) <= len(e.Before.Items)+1 || l.recipe.isMoved(e) {
			continue
		}
		for _, item := range slices.Backward(e.After.Items) {
			if slices.Contains(e.Before.Items, item) || len(e.After.Items) == 1 {
				continue
			}
			left := slices.DeleteFunc(slices.Clone(e.After.Items), func(other string) bool { return other == item })
			shorter := recipe{slices.Clone(l.recipe.edits), l.recipe.moves, l.recipe.parts, l.recipe.made}
			value, _ := l.origin.marker.lexicon.Reader.Read(column.Spec, fact.Habit{}, strings.Join(left, "; "))
			value.Cell = e.After.Cell
			shorter.edits[i].After = value
			if l.keep(shorter) {
				e = &l.recipe.edits[i]
			}
		}
	}
}
