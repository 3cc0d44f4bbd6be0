package marker

import "slices"

// Cause is what moved the overall level of a programme from one marking to another.
type Cause struct {
	// Criteria are those whose new findings alone, put into the old marking, move the overall level the way it went; where
	// Together is true, those that do so all at once and none alone; none where the rule did it.
	Criteria []string `json:"criteria"`
	Together bool     `json:"together,omitempty"`
	// Rule is true where the findings of the criteria that both have do not move the level by the old rule: weights, cuts,
	// guards on dimensions and the whole, and criteria that come and go.
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
	changed := m.changed(other)
	for _, id := range changed {
		if m.overall.compare(m.imagined(other, []string{id})) == went {
			cause.Criteria = append(cause.Criteria, id)
		}
	}
	switch {
	case len(cause.Criteria) > 0:
	case m.overall.compare(m.imagined(other, changed)) == went:
		cause.Criteria, cause.Together = changed, true
	default:
		cause.Rule = true
	}
	return cause
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

// changed are the criteria of both markings whose level or status is another.
func (m *Marking) changed(other *Marking) []string {
	ids := []string{}
	for i := range m.findings {
		id := m.marker.criteria[i].source.ID
		j := other.marker.CriterionIndex(id)
		if j >= 0 && (m.findings[i].level != other.findings[j].level || m.findings[i].status != other.findings[j].status) {
			ids = append(ids, id)
		}
	}
	return ids
}

// imagined is the overall level if the findings of these criteria were those of the other marking.
func (m *Marking) imagined(other *Marking, ids []string) standing {
	imagined := *m
	imagined.findings = slices.Clone(m.findings)
	for _, id := range ids {
		imagined.findings[m.marker.CriterionIndex(id)] = other.findings[other.marker.CriterionIndex(id)]
	}
	imagined.combine()
	return imagined.overall
}
