package tune

import (
	"slices"

	"locmark/marker"
)

// Moves is whom a change of the criteria moves: programmes marked by an old edition and by a new one on the same scale.
type Moves struct {
	Sample      Sample           `json:"sample"`          // marked by both editions
	ByOverall   Amounts          `json:"overall_changes"` // of those whose overall level changes
	ByAnything  Amounts          `json:"any_change"`      // of those of which anything changes
	Transitions []Transition     `json:"transitions"`     // of overall levels, in their order; those that nobody makes are left out
	Criteria    []CriterionMoves `json:"criteria"`        // those that move in some programme
	Rule        int              `json:"moved_by_rule"`   // programmes whose overall level the rule moved
	Moved       []Moved          `json:"moved"`           // the programmes of which anything changes
}

// Transition is an old overall level and a new one, nil where there is none, and the programmes that go from one to the other.
type Transition struct {
	Old     *int    `json:"old"`
	New     *int    `json:"new"`
	Amounts Amounts `json:"amounts"`
}

// CriterionMoves is how a criterion moves: programmes whose level rises or falls, those whose status alone changes, and
// those whose overall level it moved, alone or with others.
type CriterionMoves struct {
	ID      string `json:"id"`
	Title   string `json:"title"`
	Rises   int    `json:"rises"`
	Falls   int    `json:"falls"`
	Status  int    `json:"status_only"`
	Overall int    `json:"moves_overall"`
}

// MovesBetween marks every programme again, by the new edition. All markings are of one Marker, whose form the new edition
// speaks of too, on a scale as long.
func MovesBetween(markings []*marker.Marking, new *marker.Marker) *Moves {
	moves := &Moves{Sample: sampleOf(len(markings)), Transitions: []Transition{}, Criteria: []CriterionMoves{}, Moved: []Moved{}}
	moves.ByOverall.Sums, moves.ByAnything.Sums = []Sum{}, []Sum{}
	for i := range new.Edition().Criteria {
		source := &new.Edition().Criteria[i]
		moves.Criteria = append(moves.Criteria, CriterionMoves{ID: source.ID, Title: source.Title.In(new.Voice().Language)})
	}
	for _, old := range markings {
		moves.mark(old, new.Mark(old.Programme()))
	}
	slices.SortStableFunc(moves.Transitions, compareTransitions)
	moves.Criteria = slices.DeleteFunc(moves.Criteria, func(c CriterionMoves) bool { return c.Rises+c.Falls+c.Status == 0 })
	return moves
}

func (m *Moves) mark(old, new *marker.Marking) {
	before, after := overallOf(old), overallOf(new)
	money := new.Financing()
	m.transition(before, after).Amounts.add(money)
	if unmoved(old, new) {
		return
	}
	moved := movedBetween(old, new)
	m.ByAnything.add(money)
	if !sameLevel(before, after) {
		m.ByOverall.add(money)
	}
	m.count(&moved)
	m.Moved = append(m.Moved, moved)
}

// transition finds a transition, or begins it.
func (m *Moves) transition(old, new *int) *Transition {
	i := slices.IndexFunc(m.Transitions, func(t Transition) bool { return sameLevel(t.Old, old) && sameLevel(t.New, new) })
	if i < 0 {
		i = len(m.Transitions)
		m.Transitions = append(m.Transitions, Transition{Old: old, New: new, Amounts: Amounts{Sums: []Sum{}}})
	}
	return &m.Transitions[i]
}

func compareTransitions(a, b Transition) int {
	if c := levelRank(a.Old) - levelRank(b.Old); c != 0 {
		return c
	}
	return levelRank(a.New) - levelRank(b.New)
}

// levelRank puts having no level before having one.
func levelRank(level *int) int {
	if level == nil {
		return -1
	}
	return *level
}

func (m *Moves) count(moved *Moved) {
	for i := range m.Criteria {
		c := &m.Criteria[i]
		for _, f := range moved.Criteria {
			if f.ID == c.ID {
				c.count(f)
			}
		}
		if slices.Contains(moved.Cause.Criteria, c.ID) {
			c.Overall++
		}
	}
	if moved.Cause.Rule {
		m.Rule++
	}
}

func (c *CriterionMoves) count(f FindingMove) {
	switch {
	case f.Old == nil || f.New == nil || *f.Old == *f.New:
		c.Status++
	case *f.New > *f.Old:
		c.Rises++
	default:
		c.Falls++
	}
}
