package marker

import "strings"

// OverallStep is the smallest set of steps that raises the overall level: the fewest criteria, then the least money, then the
// fewest cells, then the first criteria. It was made on a copy of the programme, all steps together, and marked; what it did
// not need was left out.
type OverallStep struct {
	ToLevel  int            `json:"to_level"` // the level that is reached, which may be above the next one
	Criteria []CriterionTo  `json:"criteria"` // none where no set of so few criteria was found
	Changes  []ActionChange `json:"changes"`
	Guards   []string       `json:"guards"` // the guards that stand in the way now
	Text     string         `json:"text"`
	Waits    []string       `json:"waits,omitempty"` // criteria that cannot be computed before the changes make cells readable: then ToLevel is possible, and not promised
	Cells    []string       `json:"cells,omitempty"` // that have to be readable before some criteria can be computed, as ranges; Text names them
}

// CriterionTo is a criterion and the level it has to reach.
type CriterionTo struct {
	ID      string `json:"id"`
	Level   int    `json:"level"` // where it stands now
	ToLevel int    `json:"to_level"`
}

// mostCriteria is how many criteria a step for the overall level touches at most: what asks for more is another programme.
const mostCriteria = 5

// mostTried is how many sets of as many criteria, the cheapest by their own steps first, are tried together.
const mostTried = 6

// overallStep is nil at the highest level and where nothing gives a level.
func (m *Marking) overallStep() *OverallStep {
	top := len(m.marker.edition.Scale) - 1
	if !m.overall.given || m.overall.level >= top || !m.marker.hasSteps() {
		return nil
	}
	step := &OverallStep{ToLevel: m.overall.level + 1, Criteria: []CriterionTo{}, Changes: []ActionChange{}, Guards: []string{}}
	goal, d := m.overallGoal(step.ToLevel)
	if d == nil {
		if !step.wait(m) {
			step.hindered(m)
		}
		return step
	}
	var hindered []string
	for _, g := range m.guards {
		if g.target == overallTarget && g.changed && *g.cap < step.ToLevel {
			step.Guards = append(step.Guards, g.guard.id)
			hindered = append(hindered, m.guardBecause(g.guard))
		}
	}
	step.ToLevel = max(step.ToLevel, d.overall.level) // what is enough for the next level may reach more
	step.take(m, goal, d)
	m.steps.overall = d.programme
	step.Text = strings.Join(append(hindered, step.Text), " ")
	return step
}

// take writes down what the criteria of a goal reach together, and which others rise with them.
func (s *OverallStep) take(m *Marking, g goal, d *draft) {
	var names, others []string
	needed := m.needed(g, d, s.ToLevel)
	for i := range m.findings {
		now, after := m.findings[i].level, d.findings[i].level
		if m.findings[i].status == NotApplicable || after <= now {
			continue
		}
		c := CriterionTo{m.marker.criteria[i].source.ID, now, after}
		name := m.marker.voice.Say("steps.criterion_to", "id", c.ID, "from", m.marker.voice.Count(now), "to", m.marker.voice.Count(after))
		if !needed[i] {
			others = append(others, name)
			continue
		}
		s.Criteria, names = append(s.Criteria, c), append(names, name)
	}
	s.Changes = d.changes()
	key := "steps.overall"
	if len(names) == 1 {
		key = "steps.overall_one"
	}
	if len(others) > 0 {
		key += "_more"
	}
	s.Text = m.marker.voice.Say(key, "level", m.marker.LevelName(s.ToLevel), "criteria", m.marker.voice.List(names), "others", m.marker.voice.List(others))
}

// overallGoal is the smallest set of steps that gives the overall level, made together; nil where none of so few criteria
// does.
func (m *Marking) overallGoal(level int) (goal, *draft) {
	return m.goalFor(m.goalSearch(m.criterionLevels(), level), func(after *Marking) bool { return after.overall.given && after.overall.level >= level })
}

// goalFor is the first goal of a search whose steps, made together, hold.
func (m *Marking) goalFor(search *goalSearch, holds func(after *Marking) bool) (goal, *draft) {
	for size := 1; size <= min(mostCriteria, len(search.ascents)); size++ {
		goals := search.ofSize(size)
		for _, g := range goals[:min(len(goals), mostTried)] {
			if d := m.together(g, holds); d != nil {
				return g, d
			}
		}
	}
	return nil, nil
}

// goalSearch looks for goals among all criteria that have a step, from some levels on.
func (m *Marking) goalSearch(now []uint8, level int) *goalSearch {
	decision := m.onLevels()
	search := &goalSearch{now: now, reaches: m.reaches(decision, level)}
	for i := range m.marker.criteria {
		if !decision.hangsOn(i) {
			continue
		}
		if ascents := m.steps.ascents(i); len(ascents) > 0 {
			search.ascents = append(search.ascents, ascents)
		}
	}
	return search
}

// together makes all steps of a goal on one draft, and gives what of it is needed where it does what is asked.
func (m *Marking) together(g goal, holds func(after *Marking) bool) *draft {
	d := m.newDraft()
	for _, a := range g {
		if !d.step(m, a.index, int(a.level)) {
			return nil
		}
	}
	return d.lean(m, aim{
		mayHold: func(*Marking) bool { return true },
		holds:   func(after *Marking) bool { return holds(after) && len(m.lowered(after)) == 0 },
	})
}

// criterionLevels are the levels now; noLevel where one does not apply.
func (m *Marking) criterionLevels() []uint8 {
	levels := make([]uint8, len(m.findings))
	for i := range m.findings {
		levels[i] = uint8(m.findings[i].level)
		if m.findings[i].status == NotApplicable {
			levels[i] = noLevel
		}
	}
	return levels
}
