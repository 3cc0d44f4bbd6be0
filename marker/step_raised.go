package marker

import "slices"

// raised is what a part of a lean step raises, where that is no longer what it was made for: a measure that no other part
// raises, of a criterion that rises. It is nil where a part raises its own measure, or none.
func (d *draft) raised(part *stepPart, origin *Marking) *comparison {
	if d.isMoved(part.test, origin) {
		return nil
	}
	for i := range d.findings {
		if d.findings[i].level <= origin.findings[i].level {
			continue
		}
		for level := range d.marker.criteria[i].levels {
			for _, test := range d.marker.criteria[i].levels[level].tests() {
				if !slices.ContainsFunc(d.parts, func(p stepPart) bool { return p.test.index == test.index }) && d.isMoved(test, origin) && d.touches(part, test) {
					return test
				}
			}
		}
	}
	return nil
}

// tests are the comparisons of measures in a requirement.
func (r *requirement) tests() []*comparison {
	var all []*comparison
	if r.kind == leaf && r.test.subject == ofMeasure {
		all = append(all, &r.test)
	}
	for i := range r.parts {
		all = append(all, r.parts[i].tests()...)
	}
	return all
}

// isMoved reports whether what is measured is another value than it was.
func (d *draft) isMoved(test *comparison, origin *Marking) bool {
	before, after := origin.measure(test.index), d.measure(test.index)
	return before.blank != after.blank || !after.blank && before.value.Cmp(after.value) != 0
}

// touches reports whether a part changes a column that a measure reads.
func (d *draft) touches(part *stepPart, test *comparison) bool {
	return slices.ContainsFunc(d.edits[part.edits[0]:part.edits[1]], func(e Edit) bool {
		return slices.Contains(d.marker.measures[test.index].reads, place{e.Table, e.Column})
	})
}
