package marker

import (
	"slices"
	"strconv"

	"locmark/marker/fact"
)

// RulePart is one part of the overall rule that two editions have otherwise. ID is a criterion of weights and of what comes
// and goes, a level of cuts, a guard of guards, and empty of the dimensions that decide.
type RulePart struct {
	Kind string `json:"kind"`
	ID   string `json:"id,omitempty"`
}

// The kinds of parts of the overall rule.
const (
	WeightPart     = "weight"
	AddedPart      = "criterion_added"
	RemovedPart    = "criterion_removed"
	CutPart        = "cut"
	GuardPart      = "guard"
	AddedGuardPart = "guard_added"
	GoneGuardPart  = "guard_removed"
	DimensionsPart = "dimensions"
)

// ruleSwaps are the parts of the overall rule that are, or may be, another in the other marking's edition.
func (m *Marking) ruleSwaps(other *Marking) []swap {
	return slices.Concat(m.criteriaSwaps(other), m.cutSwaps(other), m.guardSwaps(other), m.dimensionSwaps(other))
}

// criteriaSwaps are weights, and criteria that come and go.
func (m *Marking) criteriaSwaps(other *Marking) []swap {
	var all []swap
	for i := range m.marker.criteria {
		id, mine := m.marker.criteria[i].source.ID, m.marker.criteria[i].written
		j := other.marker.CriterionIndex(id)
		if j < 0 {
			all = append(all, swap{part: RulePart{RemovedPart, id}, put: func(im *imagined) { im.findings[i] = finding{status: NotApplicable} }})
			continue
		}
		if theirs := other.marker.criteria[j].written; mine.Cmp(theirs) != 0 {
			all = append(all, swap{part: RulePart{WeightPart, id}, put: func(im *imagined) { im.rule.criteria[i].written = theirs }})
		}
	}
	for j := range other.marker.criteria {
		c := &other.marker.criteria[j]
		dimension := m.marker.DimensionIndex(other.marker.dimensions[c.dimension].id)
		if m.marker.CriterionIndex(c.source.ID) < 0 && dimension >= 0 {
			all = append(all, swap{part: RulePart{AddedPart, c.source.ID}, put: func(im *imagined) { im.add(j, dimension) }})
		}
	}
	return all
}

func (m *Marking) cutSwaps(other *Marking) []swap {
	var all []swap
	for i, cut := range m.marker.cuts {
		if theirs := other.marker.cuts[i]; cut.Cmp(theirs) != 0 {
			all = append(all, swap{part: RulePart{CutPart, strconv.Itoa(i + 1)}, put: func(im *imagined) { im.rule.cuts[i] = theirs }})
		}
	}
	return all
}

// guardSwaps are all guards on dimensions and the whole: what one comes to may hang on a measure that changed, and one that
// did not change moves nothing.
func (m *Marking) guardSwaps(other *Marking) []swap {
	var all []swap
	add := func(kind, id string) {
		all = append(all, swap{part: RulePart{kind, id}, put: func(im *imagined) { im.guard(id) }})
	}
	for i := range m.marker.overall {
		kind := GuardPart
		if guardNamed(other.marker.overall, m.marker.overall[i].id) == nil {
			kind = GoneGuardPart
		}
		add(kind, m.marker.overall[i].id)
	}
	for i := range other.marker.overall {
		if id := other.marker.overall[i].id; guardNamed(m.marker.overall, id) == nil {
			add(AddedGuardPart, id)
		}
	}
	return all
}

// dimensionSwaps are the dimensions whose lowest level is the overall level.
func (m *Marking) dimensionSwaps(other *Marking) []swap {
	var theirs []int
	for _, d := range other.marker.lowestOf {
		if i := m.marker.DimensionIndex(other.marker.dimensions[d].id); i >= 0 {
			theirs = append(theirs, i)
		}
	}
	if slices.Equal(theirs, m.marker.lowestOf) {
		return nil
	}
	return []swap{{part: RulePart{Kind: DimensionsPart}, put: func(im *imagined) { im.rule.lowestOf = theirs }}}
}

// weigh brings the weights of all criteria to one unit again.
func (m *Marker) weigh() {
	written := make([]fact.Ratio, len(m.criteria))
	for i := range m.criteria {
		written[i] = m.criteria[i].written
	}
	for i, weight := range weights(written) {
		m.criteria[i].weight = weight
	}
}
