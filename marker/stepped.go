package marker

import "locmark/marker/fact"

// Stepped is the programme as it would be after the step that raises a criterion one level, with entries that would do where
// only people can say what is to stand there. It is false where there is no step.
func (m *Marking) Stepped(criterion int) (*fact.Programme, bool) {
	f := &m.findings[criterion]
	if f.status == NotApplicable || f.level >= len(m.marker.criteria[criterion].levels) {
		return nil, false
	}
	step := m.steps.to(criterion, f.level+1)
	if step == nil {
		return nil, false
	}
	return step.programme, true
}

// SteppedOverall is the programme after the step that an assessment names for the overall level. It is false where there is
// none, and before the assessment was made.
func (m *Marking) SteppedOverall() (*fact.Programme, bool) {
	return m.steps.overall, m.steps.overall != nil
}
