package marker

import (
	"slices"

	"locmark/marker/fact"
)

// Influence is what a criterion's weight comes to after nesting.
type Influence struct {
	Criterion   string           `json:"criterion"`
	Weight      float64          `json:"weight"`       // as its file gives it
	InDimension float64          `json:"in_dimension"` // its share of the mean of its dimension, where all criteria apply
	Overall     bool             `json:"overall"`      // whether its dimension is one of those whose lowest level is the overall level
	Decisive    bool             `json:"decisive"`     // whether at some stage some levels of the others let it alone move the dimension to another level
	Guards      []string         `json:"guards"`       // that look at its level
	Stages      []StageInfluence `json:"stages"`       // the same by stage; stages at which the same criteria apply stand together
}

// StageInfluence is a criterion's influence at stages at which the same criteria apply.
type StageInfluence struct {
	Stages      []string `json:"stages"`
	InDimension *float64 `json:"in_dimension"` // its share of the mean, where all criteria apply that may; null where it does not
	Decisive    bool     `json:"decisive"`
}

// Influences gives every criterion's influence, so that nobody mistakes a weight for importance.
func (m *Marker) Influences() []Influence {
	groups := m.stageGroups()
	all := make([]Influence, len(m.criteria))
	for i := range m.criteria {
		c := &m.criteria[i]
		one := Influence{Criterion: c.source.ID, Weight: c.written.Float(), Guards: m.guardsLookingAt(c.source.ID)}
		one.InDimension = fact.Ratio{Num: c.weight, Den: m.weightOf(m.dimensions[c.dimension].criteria)}.Float()
		one.Overall = slices.Contains(m.lowestOf, c.dimension)
		for _, group := range groups {
			stage := m.influenceAt(i, group)
			one.Decisive = one.Decisive || stage.Decisive
			one.Stages = append(one.Stages, stage)
		}
		all[i] = one
	}
	return all
}

func (m *Marker) weightOf(criteria []int) int64 {
	var total int64
	for _, i := range criteria {
		total += m.criteria[i].weight
	}
	return total
}

// guardsLookingAt are the guards whose conditions name the level of a criterion.
func (m *Marker) guardsLookingAt(criterion string) []string {
	ids := []string{}
	for _, g := range m.allGuards() {
		looks := func(c *comparison) bool { return c.subject == ofCriterion && c.name == criterion }
		if slices.ContainsFunc(testsOf(&g.when), looks) {
			ids = append(ids, g.id)
		}
	}
	return ids
}

// stageGroup is stages at which the same criteria apply: by criterion yes, no, or undecided where more than the stage decides.
type stageGroup struct {
	stages  []string
	applies []truth
}

func (m *Marker) stageGroups() []stageGroup {
	var groups []stageGroup
	for _, stage := range m.edition.Stages {
		at := &Marking{marker: m, stage: stage}
		applies := make([]truth, len(m.criteria))
		for i := range m.criteria {
			applies[i] = at.metByStage(&m.criteria[i].applies)
		}
		same := slices.IndexFunc(groups, func(g stageGroup) bool { return slices.Equal(g.applies, applies) })
		if same < 0 {
			same, groups = len(groups), append(groups, stageGroup{applies: applies})
		}
		groups[same].stages = append(groups[same].stages, stage)
	}
	return groups
}

// metByStage is met where the stage alone decides, and undecided where something else does.
func (m *Marking) metByStage(r *requirement) truth {
	if r.kind == leaf {
		if r.test.subject == ofStage {
			return m.compareStage(&r.test)
		}
		return undecided
	}
	result, join := yes, both
	if r.kind == some {
		result, join = no, either
	}
	for i := range r.parts {
		result = join(result, m.metByStage(&r.parts[i]))
	}
	return result
}

// influenceAt is a criterion's influence beside the criteria of its dimension that apply.
func (m *Marker) influenceAt(index int, group stageGroup) StageInfluence {
	one := StageInfluence{Stages: group.stages}
	if group.applies[index] == no {
		return one
	}
	present := slices.DeleteFunc(slices.Clone(m.dimensions[m.criteria[index].dimension].criteria), func(i int) bool { return group.applies[i] == no })
	share := fact.Ratio{Num: m.criteria[index].weight, Den: m.weightOf(present)}.Float()
	one.InDimension, one.Decisive = &share, m.isDecisive(index, present, group)
	return one
}

// isDecisive: going from 0 to its highest level, the criterion moves the mean by its weight times that level; it can change
// a level if some sum of the others leaves a cut within that move.
func (m *Marker) isDecisive(index int, present []int, group stageGroup) bool {
	own := m.criteria[index].weight
	move := int64(len(m.criteria[index].levels)) * own
	for other := range m.sumsWithout(index, present, group) {
		for _, cut := range m.cuts {
			total := other.weight + own
			if (fact.Ratio{Num: other.sum, Den: total}).Cmp(cut) < 0 && (fact.Ratio{Num: other.sum + move, Den: total}).Cmp(cut) >= 0 {
				return true
			}
		}
	}
	return false
}

// weighed is what criteria add to a mean: the sum of their levels by weight, and their weight.
type weighed struct{ sum, weight int64 }

// sumsWithout are all that the other criteria of a dimension may come to. One that more than the stage decides may be absent.
func (m *Marker) sumsWithout(index int, present []int, group stageGroup) map[weighed]bool {
	sums := map[weighed]bool{{}: true}
	for _, i := range present {
		if i == index {
			continue
		}
		next, weight := map[weighed]bool{}, m.criteria[i].weight
		for before := range sums {
			if group.applies[i] == undecided {
				next[before] = true
			}
			for level := range int64(len(m.criteria[i].levels) + 1) {
				next[weighed{before.sum + level*weight, before.weight + weight}] = true
			}
		}
		sums = next
	}
	return sums
}

// NamesOfStages writes stages as people call them: "Concept and Proposal".
func (m *Marker) NamesOfStages(stages []string) string {
	return (&Marking{marker: m}).stageNames(stages)
}
