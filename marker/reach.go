package marker

import (
	"math/big"
	"slices"

	"locmark/marker/fact"
)

// reach changes a draft until a requirement is met: each comparison that is not, by the smallest change that its kind of
// measure knows. Of alternatives the one that takes least is chosen.
func (d *draft) reach(r *requirement) bool {
	if d.met(r) == yes {
		return true
	}
	switch r.kind {
	case leaf:
		return d.reachPart(&r.test)
	case some:
		return d.reachAny(r.parts)
	}
	for i := range r.parts {
		if !d.reach(&r.parts[i]) {
			return false
		}
	}
	return d.met(r) == yes
}

// reachPart remembers what was changed for a comparison.
func (d *draft) reachPart(c *comparison) bool {
	if c.subject != ofMeasure {
		return false // a stage is what it is
	}
	part := stepPart{test: c, before: *d.measure(c.index), edits: [2]int{len(d.edits), 0}, moves: [2]int{len(d.moves), 0}}
	if !d.reachOne(c) {
		return false
	}
	part.edits[1], part.moves[1] = len(d.edits), len(d.moves)
	d.parts = append(d.parts, part)
	return true
}

func (d *draft) reachAny(parts []requirement) bool {
	var best *draft
	for i := range parts {
		tried := d.again()
		if tried.reach(&parts[i]) && (best == nil || tried.cost().less(best.cost())) {
			best = tried
		}
	}
	if best == nil {
		return false
	}
	*d = *best
	return true
}

// mostChanges is where a step is no longer a step: a table that has to be written anew.
const mostChanges = 120

// reachOne changes what one comparison measures, a row or an amount at a time, until it is met.
func (d *draft) reachOne(c *comparison) bool {
	if c.meaning.need == none {
		return false // what must not be is no step
	}
	m := &d.marker.measures[c.index]
	if m.kind == shareOf && m.column >= 0 {
		return d.reachMoney(c, m)
	}
	for d.compare(c) != yes {
		if len(d.edits) > mostChanges || !d.oneMore(c, m) {
			return false
		}
	}
	return true
}

// oneMore brings a measure one thing nearer to what is asked.
func (d *draft) oneMore(c *comparison, m *measure) bool {
	fewer := c.meaning.order != nil && c.meaning.order(-1)
	switch {
	case m.kind == gapOf:
		return d.correctTotal(m)
	case m.kind == valueOf:
		return d.fill(Edit{Table: -1, Column: m.field}, [][]predicate{{{op: "given"}}})
	case fewer && m.kind == countOf:
		return d.oneRowLess(m)
	case fewer || m.kind == sumOf:
		return false
	case m.kind == coveredOf:
		return d.coverOne(m)
	}
	return d.oneRowMore(m)
}

// oneRowMore makes one more row count: one that is there and lacks little, or a new one.
func (d *draft) oneRowMore(m *measure) bool {
	before := d.measure(m.index).value
	if d.measure(m.index).blank {
		before = fact.Int(0)
	}
	more := func(d *draft) bool {
		after := d.measure(m.index)
		return !after.blank && after.value.Cmp(before) > 0
	}
	for _, row := range d.nearest(m) {
		if d.attempt(func(d *draft) bool { return d.mendCounted(m, row) && more(d) }) {
			return true
		}
	}
	return d.inTurns(func(d *draft) bool {
		if !d.mayAdd(m) {
			return false
		}
		row := d.add(m.table)
		return d.nameNew(m.table, row) && d.mendCounted(m, row) && more(d)
	})
}

// inTurns tries other values where the first that would do add nothing: another day, another kind of actor.
func (d *draft) inTurns(do func(*draft) bool) bool {
	const turns = 8
	kept := d.turn
	for turn := range turns {
		if d.attempt(func(d *draft) bool { d.turn = turn; return do(d) }) {
			d.turn = kept
			return true
		}
	}
	return false
}

// mendCounted makes a row part of the whole, and count.
func (d *draft) mendCounted(m *measure, row int) bool {
	if m.among != nil && m.among.holds(d.Marking, row) != yes && !d.mendRow(m.among, row) {
		return false
	}
	return d.mendRow(m.where, row)
}

// nearest are the rows that do not count, those that lack least first. What lacks more than a new row would is left.
func (d *draft) nearest(m *measure) []int {
	var rows []int
	for row := range d.programme.Tables[m.table] {
		if m.where.holds(d.Marking, row) != yes && (m.among == nil || m.among.holds(d.Marking, row) != no) {
			rows = append(rows, row)
		}
	}
	slices.SortStableFunc(rows, func(a, b int) int { return m.where.short(d.Marking, a) - m.where.short(d.Marking, b) })
	return rows
}

// mayAdd: nothing new can have happened before submission once that has passed, and nothing at all once the programme ended.
func (d *draft) mayAdd(m *measure) bool { return !d.ended && (!d.late || !m.isOfDesign(d.marker)) }

// isOfDesign reports whether a measure counts what happened up to submission.
func (m *measure) isOfDesign(marker *Marker) bool {
	submitted := marker.form.Programme.Column("submitted")
	return comparesField(m.where, submitted)
}

// comparesField reports whether a condition compares something with a field of the programme.
func comparesField(c condition, field int) bool {
	within := func(alternatives [][]predicate) bool {
		return slices.ContainsFunc(alternatives, func(together []predicate) bool {
			return slices.ContainsFunc(together, func(p predicate) bool {
				return slices.ContainsFunc(p.operands, func(o operand) bool { return o.field == field && field >= 0 })
			})
		})
	}
	switch c := c.(type) {
	case everyCondition:
		return slices.ContainsFunc(c, func(part condition) bool { return comparesField(part, field) })
	case someCondition:
		return slices.ContainsFunc(c, func(part condition) bool { return comparesField(part, field) })
	case *columnCondition:
		return within(c.alternatives)
	}
	return false
}

// oneRowLess keeps one row from being counted against the programme by filling the cell that is blank.
func (d *draft) oneRowLess(m *measure) bool {
	for row := range d.programme.Tables[m.table] {
		if m.where.holds(d.Marking, row) != yes {
			continue
		}
		for _, blank := range blanksAsked(m.where) {
			if d.columnOf(m.table, blank.column).Spec.Kind == fact.Amount {
				return false // whatever amount were made up, all that follows would rest on it
			}
			if d.fill(Edit{Table: m.table, Row: row, Column: blank.column}, [][]predicate{{{op: "given"}}}) && m.where.holds(d.Marking, row) != yes {
				return true
			}
		}
	}
	return false
}

// blanksAsked are the columns that a condition asks to be blank.
func blanksAsked(c condition) []place {
	switch c := c.(type) {
	case everyCondition:
		var all []place
		for _, part := range c {
			all = append(all, blanksAsked(part)...)
		}
		return all
	case *columnCondition:
		for _, together := range c.alternatives {
			if len(together) == 1 && together[0].op == "blank" && !together[0].negated {
				return []place{{c.table, c.column}}
			}
		}
	}
	return nil
}

// correctTotal makes the field of a gap what the rows add up to.
func (d *draft) correctTotal(m *measure) bool {
	sum := d.sum(m, indices32(len(d.programme.Tables[m.table])))
	if sum == 0 || d.fresh[[2]int{-1, m.field}] {
		return false
	}
	d.fresh[[2]int{-1, m.field}] = true // once is enough: if the sum does not mend it, nothing of this does
	d.set(Edit{Table: -1, Column: m.field}, big.NewRat(sum, 100).FloatString(2))
	return true
}

func indices32(n int) []int32 {
	all := make([]int32, n)
	for i := range all {
		all[i] = int32(i)
	}
	return all
}
