package marker

import "locmark/marker/fact"

// stepBook remembers the steps of a programme, which several goals share.
type stepBook struct {
	marking *Marking
	made    map[[2]int]*draft
	overall *fact.Programme // after the step of the overall level
}

// to is the step that raises a criterion to a level, made once; nil where there is none.
func (b *stepBook) to(index, level int) *draft {
	key := [2]int{index, level}
	step, known := b.made[key]
	if !known {
		step = b.marking.stepTo(index, level)
		b.made[key] = step
	}
	return step
}

// cost is that of all steps of a goal, each for itself; ok is false where one has no step.
func (b *stepBook) cost(goal []uint8) (sum cost, ok bool) {
	for i, to := range goal {
		if to >= noLevel || int(to) <= b.marking.findings[i].level {
			continue
		}
		step := b.to(i, int(to))
		if step == nil {
			return sum, false
		}
		c := step.cost()
		sum.money, sum.cells = sum.money+c.money, sum.cells+c.cells
	}
	return sum, true
}
