package marker

import "strings"

// OverallStep is the smallest set of steps that raises the overall level: the fewest criteria, then the least money, then the
// fewest cells, then the first criteria. It was made on a copy of the programme, all steps together, and marked.
type OverallStep struct {
	ToLevel  int            `json:"to_level"`
	Criteria []CriterionTo  `json:"criteria"` // none where no set of so few criteria was found
	Changes  []ActionChange `json:"changes"`
	Guards   []string       `json:"guards"` // the guards that stand in the way now
	Text     string         `json:"text"`
}

// CriterionTo is a criterion and the level it has to reach.
type CriterionTo struct {
	ID      string `json:"id"`
	Level   int    `json:"level"` // where it stands now
	ToLevel int    `json:"to_level"`
}

// mostCriteria is how many criteria a step for the overall level touches at most: what asks for more is another programme.
const mostCriteria = 5

// mostTried is how many sets of criteria, the cheapest by their own steps first, are tried together.
const mostTried = 4

// overallStep is nil at the highest level and where nothing gives a level.
func (m *Marking) overallStep() *OverallStep {
	top := len(m.marker.edition.Scale) - 1
	if !m.overall.given || m.overall.level >= top || !m.marker.hasSteps() {
		return nil
	}
	step := &OverallStep{ToLevel: m.overall.level + 1, Criteria: []CriterionTo{}, Changes: []ActionChange{}, Guards: []string{}}
	var hindered []string
	for _, g := range m.guards {
		if g.target == overallTarget && g.changed && *g.cap < step.ToLevel {
			step.Guards = append(step.Guards, g.guard.id)
			hindered = append(hindered, m.guardBecause(g.guard))
		}
	}
	goals := m.goals(step.ToLevel, &m.steps)
	for _, goal := range goals[:min(len(goals), mostTried)] {
		if d := m.together(goal, step.ToLevel); d != nil {
			step.take(m, goal, d)
			m.steps.overall = d.programme
			step.Text = strings.Join(append(hindered, step.Text), " ")
			return step
		}
	}
	none := m.marker.voice.Say("steps.overall_none", "count", m.marker.voice.Count(mostCriteria))
	step.Text = strings.Join(append(hindered, none), " ")
	return step
}

func (s *OverallStep) take(m *Marking, goal []uint8, d *draft) {
	var names []string
	for i, level := range goal {
		if now := m.findings[i].level; level < noLevel && int(level) > now {
			c := CriterionTo{m.marker.criteria[i].source.ID, now, int(level)}
			s.Criteria = append(s.Criteria, c)
			names = append(names, m.marker.voice.Say("steps.criterion_to", "id", c.ID, "from", m.marker.voice.Count(c.Level), "to", m.marker.voice.Count(c.ToLevel)))
		}
	}
	s.Changes = d.changes()
	key := "steps.overall"
	if len(names) == 1 {
		key = "steps.overall_one"
	}
	s.Text = m.marker.voice.Say(key, "level", m.marker.LevelName(s.ToLevel), "criteria", m.marker.voice.List(names))
}

// together makes all steps of a goal on one draft, and gives it where the overall level is reached.
func (m *Marking) together(goal []uint8, level int) *draft {
	d := m.newDraft()
	for i, to := range goal {
		if to < noLevel && int(to) > m.findings[i].level && !d.step(m, i, int(to)) {
			return nil
		}
	}
	after := m.marker.Mark(d.programme)
	if !after.overall.given || after.overall.level < level || len(m.lowered(after)) > 0 {
		return nil
	}
	d.Marking = after
	return d
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

// goals are the levels of criteria that would give the overall level, touching as few criteria as will do, in the order of
// their cost.
func (m *Marking) goals(level int, steps *stepBook) [][]uint8 {
	scope := AsWritten
	scope.Levels = true
	decision, numbers, desk := m.Decision(scope), m.marker.Numbers(), m.marker.NewDesk()
	reaches := func(levels []uint8) bool {
		got := decision.LevelOf(levels, &numbers, desk)
		return got != NoDecision && got >= level
	}
	search := goalSearch{now: m.criterionLevels(), reaches: reaches}
	for i := range m.marker.criteria {
		if search.now[i] < noLevel && int(search.now[i]) < len(m.marker.criteria[i].levels) && steps.to(i, int(search.now[i])+1) != nil {
			search.raisable = append(search.raisable, i)
			search.tops = append(search.tops, uint8(len(m.marker.criteria[i].levels)))
		}
	}
	for size := 1; size <= mostCriteria; size++ {
		if goals := search.ofSize(size); len(goals) > 0 {
			if possible := byCost(goals, steps); len(possible) > 0 {
				return possible
			}
		}
	}
	return nil
}
