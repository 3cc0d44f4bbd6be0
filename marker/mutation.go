package marker

import (
	"cmp"
	"slices"

	"locmark/criteria"
)

// Mutation is what an edition's examples notice of its mutants.
type Mutation struct {
	Tried     int      `json:"tried"`
	Survivors []Mutant `json:"survivors"` // that no example notices
}

// Mutate puts each mutant of the edition to the examples that the edition itself keeps, until one notices. A mutant that is
// no edition (a share above 100 %, a level beyond the scale) is nothing that a slip could leave behind unseen, and is left
// out.
func (t *Trial) Mutate() Mutation {
	result := Mutation{Survivors: []Mutant{}}
	kept := t.kept()
	for _, mutant := range t.marker.mutants() {
		changed := t.marker.mutated(mutant)
		if changed == nil {
			continue
		}
		result.Tried++
		if !notices(changed, t.nearest(kept, mutant)) {
			result.Survivors = append(result.Survivors, mutant)
		}
	}
	return result
}

// mutated compiles the edition with a mutant's change, or gives nil where that is no edition.
func (m *Marker) mutated(mutant Mutant) *Marker {
	edition := m.edition.MapConditions(func(n criteria.Node) criteria.Node { return n.Replaced(mutant.at, mutant.text) })
	changed, _ := New(edition, m.form, m.lexicon, m.voice)
	return changed
}

// kept are the examples whose promises are kept: one that misses anyway notices nothing.
func (t *Trial) kept() []exhibit {
	var all []exhibit
	for _, e := range t.examples {
		if len(t.marker.Mark(e.programme).misses(e.Example, e.criterion)) == 0 {
			all = append(all, e)
		}
	}
	return all
}

// nearest puts the examples of the mutant's own file first: they are the likeliest to notice.
func (t *Trial) nearest(examples []exhibit, mutant Mutant) []exhibit {
	far := func(e exhibit) int {
		if e.Position.File == mutant.File {
			return 0
		}
		return 1
	}
	ordered := slices.Clone(examples)
	slices.SortStableFunc(ordered, func(a, b exhibit) int { return cmp.Compare(far(a), far(b)) })
	return ordered
}

func notices(changed *Marker, examples []exhibit) bool {
	return slices.ContainsFunc(examples, func(e exhibit) bool {
		return len(changed.Mark(e.programme).misses(e.Example, e.criterion)) > 0
	})
}
