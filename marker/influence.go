package marker

import "locmark/marker/fact"

// Influence is what a criterion's weight comes to after nesting.
type Influence struct {
	Criterion   string  `json:"criterion"`
	Weight      float64 `json:"weight"`       // as its file gives it
	InDimension float64 `json:"in_dimension"` // its share of the mean of its dimension, where all criteria apply
	Overall     bool    `json:"overall"`      // whether its dimension is one of those whose lowest level is the overall level
	Decisive    bool    `json:"decisive"`     // whether some levels of the others let it alone move the dimension to another level
}

// Influences gives every criterion's influence, so that nobody mistakes a weight for importance.
func (m *Marker) Influences() []Influence {
	all := make([]Influence, len(m.criteria))
	for d := range m.dimensions {
		var total int64
		for _, i := range m.dimensions[d].criteria {
			total += m.criteria[i].weight
		}
		for _, i := range m.dimensions[d].criteria {
			c := &m.criteria[i]
			all[i] = Influence{
				Criterion: c.source.ID, Weight: c.written.Float(), InDimension: fact.Ratio{Num: c.weight, Den: total}.Float(),
				Overall: m.decidesOverall(d), Decisive: m.isDecisive(i, total),
			}
		}
	}
	return all
}

func (m *Marker) decidesOverall(dimension int) bool {
	for _, i := range m.lowestOf {
		if i == dimension {
			return true
		}
	}
	return false
}

// isDecisive: going from 0 to its highest level, the criterion moves the mean by its weight times that level; it can change
// a level if some sum of the others leaves a cut within that move.
func (m *Marker) isDecisive(index int, total int64) bool {
	sums := map[int64]bool{0: true}
	for _, i := range m.dimensions[m.criteria[index].dimension].criteria {
		if i == index {
			continue
		}
		next := map[int64]bool{}
		for sum := range sums {
			for level := range len(m.criteria[i].levels) + 1 {
				next[sum+int64(level)*m.criteria[i].weight] = true
			}
		}
		sums = next
	}
	move := int64(len(m.criteria[index].levels)) * m.criteria[index].weight
	for sum := range sums {
		for _, cut := range m.cuts {
			if (fact.Ratio{Num: sum, Den: total}).Cmp(cut) < 0 && (fact.Ratio{Num: sum + move, Den: total}).Cmp(cut) >= 0 {
				return true
			}
		}
	}
	return false
}
