package marker

import "locmark/marker/fact"

// stepBook remembers the steps of a programme, which several goals share.
type stepBook struct {
	marking *Marking
	made    map[[2]int]*draft
	overall *fact.Programme // after the step of the overall level
}

// to is the step that raises a criterion to a level, made once; nil where there is none. A step to a lower level may reach it.
func (b *stepBook) to(index, level int) *draft {
	key := [2]int{index, level}
	step, known := b.made[key]
	if known {
		return step
	}
	for below := b.marking.findings[index].level + 1; below < level; below++ {
		if lower := b.made[[2]int{index, below}]; lower != nil && lower.findings[index].level >= level {
			b.made[key] = lower
			return lower
		}
	}
	step = b.marking.stepTo(index, level)
	b.made[key] = step
	return step
}

// ascents are the steps of a criterion, the lowest first, each to another level.
func (b *stepBook) ascents(index int) []*ascent {
	var all []*ascent
	f := &b.marking.findings[index]
	for level := f.level + 1; f.status != NotApplicable && level <= len(b.marking.marker.criteria[index].levels); level++ {
		step := b.to(index, level)
		if step == nil {
			break
		}
		if reached := step.findings[index].level; reached == level || len(all) == 0 {
			all = append(all, &ascent{index, uint8(reached), step.criterionLevels(), step.cost()})
			level = reached
		}
	}
	return all
}
