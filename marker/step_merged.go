package marker

import "slices"

// merged is a recipe in which every measure has one part and every cell is changed once: people who read that a cell is to say
// one thing, and below that it is to say another, do not know which. Parts stand where their measure was first raised, and a
// cell where it was first changed; it says what it said last.
func (r recipe) merged() recipe {
	whole := recipe{made: r.made}
	for i := range r.parts {
		first := &r.parts[i]
		if slices.ContainsFunc(r.parts[:i], first.isOf) {
			continue
		}
		part := stepPart{test: first.test, before: first.before, edits: [2]int{len(whole.edits), 0}, moves: [2]int{len(whole.moves), 0}}
		for k := i; k < len(r.parts); k++ {
			if other := &r.parts[k]; first.isOf(*other) {
				part.test = other.test // what was asked last is the most
				whole.edits = append(whole.edits, r.edits[other.edits[0]:other.edits[1]]...)
				whole.moves = append(whole.moves, r.moves[other.moves[0]:other.moves[1]]...)
			}
		}
		part.edits[1], part.moves[1] = len(whole.edits), len(whole.moves)
		whole.parts = append(whole.parts, part)
	}
	return whole.once(r.edits)
}

// isOf reports whether two parts raise the same measure.
func (p *stepPart) isOf(other stepPart) bool { return p.test.index == other.test.index }

// once is a recipe that changes every cell where it first does, to what it says last in the order in which edits were made.
func (r recipe) once(made []Edit) recipe {
	for i := range r.edits {
		for _, later := range slices.Backward(made) {
			if later.isAt(&r.edits[i]) {
				r.edits[i] = later
				break
			}
		}
	}
	return r.without(func(i int) bool { return slices.ContainsFunc(r.edits[:i], r.edits[i].isSame) })
}

func (e *Edit) isSame(other Edit) bool { return e.isAt(&other) }
