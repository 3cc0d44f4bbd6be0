package marker

import (
	"slices"

	"locmark/marker/fact"
)

// step changes a draft so that a criterion stands at a level, and no other lower than it did in m. Where fields of the programme
// are blank that its conditions compare with, they are filled first, if less has to change then.
func (d *draft) step(m *Marking, index, level int) bool {
	var best *draft
	fields := d.blankFields(index)
	for _, filled := range append([][]int{nil}, fillings(fields)...) {
		tried := d.again()
		for _, field := range filled {
			tried.fillField(index, field)
		}
		if tried.stepAsItIs(m, index, level) && (best == nil || tried.cost().less(best.cost())) {
			best = tried
		}
	}
	if best == nil {
		return false
	}
	*d = *best
	return true
}

// fillings are each of some fields alone, and all of them.
func fillings(fields []int) [][]int {
	var all [][]int
	for _, field := range fields {
		all = append(all, []int{field})
	}
	if len(fields) > 1 {
		all = append(all, fields)
	}
	return all
}

// comparedField is a condition that compares the values of a column with a field of the programme.
type comparedField struct {
	test  *comparison // that it is asked for
	field int
	place place
	op    string
}

// blankFields are the fields of the programme that a criterion compares with and that say nothing.
func (d *draft) blankFields(index int) []int {
	var all []int
	for _, compared := range d.comparedFields(index) {
		if v := &d.programme.Fields[compared.field]; !v.Given && !v.Cell.IsZero() && !slices.Contains(all, compared.field) {
			all = append(all, compared.field)
		}
	}
	return all
}

func (d *draft) comparedFields(index int) []comparedField {
	var all []comparedField
	for i := range d.marker.criteria[index].levels {
		for _, test := range d.marker.criteria[index].levels[i].tests() {
			measure := &d.marker.measures[test.index]
			for _, c := range []condition{measure.where, measure.among} {
				eachPredicate(c, func(at place, p *predicate) {
					for _, o := range p.operands {
						if o.field >= 0 {
							all = append(all, comparedField{test, o.field, at, p.op})
						}
					}
				})
			}
		}
	}
	return all
}

// eachPredicate gives all predicates of a condition with the column whose values they look at.
func eachPredicate(c condition, do func(place, *predicate)) {
	within := func(at place, alternatives [][]predicate) {
		for _, together := range alternatives {
			for i := range together {
				do(at, &together[i])
			}
		}
	}
	switch c := c.(type) {
	case everyCondition:
		for _, part := range c {
			eachPredicate(part, do)
		}
	case someCondition:
		for _, part := range c {
			eachPredicate(part, do)
		}
	case *columnCondition:
		within(place{c.table, c.column}, c.alternatives)
	case *attributeCondition:
		within(place{c.link.target, c.partners}, c.alternatives)
	case *namedCondition:
		eachPredicate(c.target, do)
	}
}

// fillField fills a blank field by what most rows fit: the latest or the earliest day, the value that stands most often. Where the
// rows are blank as well, something stands in for what only people know.
func (d *draft) fillField(index, field int) {
	for _, compared := range d.comparedFields(index) {
		if compared.field != field {
			continue
		}
		value, limit := d.fitting(&compared)
		standIn := value == nil
		if standIn {
			value = d.standIn(d.columnOf(-1, field), compared.op)
		}
		if value == nil {
			continue
		}
		part := stepPart{test: compared.test, before: *d.measure(compared.test.index), edits: [2]int{len(d.edits), 0}, moves: [2]int{len(d.moves), len(d.moves)}}
		e := Edit{Table: -1, Column: field, Open: true, Limit: limit, standIn: standIn}
		if limit != "" {
			e.limits = map[string]fact.Ratio{limit: value.Number}
		}
		d.set(e, value.Key)
		part.edits[1] = len(d.edits)
		d.parts = append(d.parts, part)
		return
	}
}

// fitting is the value of a column that a field has to be at least, or at most, or that it is to be.
func (d *draft) fitting(c *comparedField) (value *fact.Value, limit string) {
	counts := map[string]int{}
	for row := range d.programme.Tables[c.place.table] {
		v := &d.programme.Tables[c.place.table][row][c.place.column]
		if !v.Given || v.Keys != nil {
			continue
		}
		counts[v.Key]++
		switch c.op {
		case "at_most":
			if limit = "at_least"; value == nil || v.Number.Cmp(value.Number) > 0 {
				value = v
			}
		case "at_least":
			if limit = "at_most"; value == nil || v.Number.Cmp(value.Number) < 0 {
				value = v
			}
		case "is", "any_of":
			if value == nil || counts[v.Key] > counts[value.Key] {
				value = v
			}
		}
	}
	return value, limit
}
