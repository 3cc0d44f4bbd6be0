package marker

import (
	"slices"

	"locmark/criteria"
)

// Severities of flags, from the mildest.
var severities = []string{"info", "warning", "serious"}

// flagRule is a flag that an edition raises by a condition.
type flagRule struct {
	id, severity string
	when         requirement
	because      criteria.Text
	shown        []int
}

func (c *compiler) flagRules() []flagRule {
	var all []flagRule
	for _, source := range c.edition.Flags {
		if !slices.Contains(severities, source.Severity) {
			c.fault(source.Position, "there is no severity %q%s", source.Severity, criteria.Suggest(source.Severity, severities))
		}
		all = append(all, flagRule{
			id: source.ID, severity: source.Severity, because: source.Because,
			when:  c.requirement(source.When.Node, true),
			shown: c.shown(source.Position, source.ID, source.Because),
		})
	}
	return all
}

// raise gives the flags of the edition whose conditions hold.
func (m *Marking) raise() []Flag {
	var raised []Flag
	for i := range m.marker.flags {
		rule := &m.marker.flags[i]
		if m.met(&rule.when) != yes {
			continue
		}
		cells := []string{}
		var measures []int
		collect(&rule.when, &measures)
		for _, index := range measures {
			cells = append(cells, m.countedCells(index)...)
		}
		for _, index := range criteriaOf(&rule.when) {
			cells = append(cells, m.lookedAt(&m.marker.criteria[index])...)
		}
		raised = append(raised, Flag{Code: rule.id, Severity: rule.severity, Message: m.filled(m.in(rule.because), rule.shown), Cells: cells})
	}
	return raised
}

// criteriaOf gathers the criteria whose levels a requirement compares.
func criteriaOf(r *requirement) []int {
	if r.kind == leaf {
		if r.test.subject == ofCriterion {
			return []int{r.test.index}
		}
		return nil
	}
	var all []int
	for i := range r.parts {
		all = append(all, criteriaOf(&r.parts[i])...)
	}
	return all
}
