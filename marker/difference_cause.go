package marker

import "slices"

// Cause is what moved the overall level of a programme from one marking to another.
type Cause struct {
	// Criteria are those whose new findings alone, put into the old marking, move the overall level the way it went, and Rules
	// the parts of the overall rule that do; where Together is true, those that do so all at once and none alone.
	Criteria []string   `json:"criteria"`
	Rules    []RulePart `json:"rules,omitempty"`
	Together bool       `json:"together,omitempty"`
	// Rule is true where the overall rule has a part in it: weights, cuts, guards on dimensions and the whole, and criteria
	// that come and go.
	Rule bool `json:"rule,omitempty"`
}

// CauseOf says what moved the overall level from this marking to another one of the same programme. Where it did not move
// there is no cause.
func (m *Marking) CauseOf(other *Marking) Cause {
	cause := Cause{Criteria: []string{}}
	went := m.overall.compare(other.overall)
	if went == 0 {
		return cause
	}
	moves := func(swaps ...swap) bool { return m.overall.compare(m.imagine(other, swaps)) == went }
	all := append(m.ruleSwaps(other), m.findingSwaps(other)...)
	for _, one := range all {
		if moves(one) {
			cause.name(one)
		}
	}
	if len(cause.Criteria)+len(cause.Rules) == 0 && moves(all...) {
		cause.Together = true
		for _, one := range needed(all, moves) {
			cause.name(one)
		}
	}
	cause.Rule = len(cause.Rules) > 0 || len(cause.Criteria) == 0
	return cause
}

func (c *Cause) name(s swap) {
	if s.criterion != "" {
		c.Criteria = append(c.Criteria, s.criterion)
	} else {
		c.Rules = append(c.Rules, s.part)
	}
}

// needed leaves out, one after another, what the others move the level without.
func needed(all []swap, moves func(...swap) bool) []swap {
	for i := 0; i < len(all); {
		if fewer := slices.Delete(slices.Clone(all), i, i+1); moves(fewer...) {
			all = fewer
		} else {
			i++
		}
	}
	return all
}

// compare orders levels; having none stands below having one.
func (s standing) compare(other standing) int {
	rank := func(s standing) int {
		if !s.given {
			return -1
		}
		return s.level
	}
	switch a, b := rank(s), rank(other); {
	case a < b:
		return 1
	case a > b:
		return -1
	}
	return 0
}
