package marker

import (
	"golang.org/x/text/unicode/norm"

	"locmark/marker/fact"
)

// ProgrammeIDs tells which programme people mean by an id that they write: the one that has it letter for letter, else those
// that have it but for case, accents and punctuation. The zero value knows none.
type ProgrammeIDs struct {
	exact map[string]int
	alike map[string][]int
}

// SameID is an id as ids are compared letter for letter: a letter with an accent is one, however it is encoded.
func SameID(id string) string { return norm.NFC.String(id) }

// Add notes the id of the programme at a place, or gives the place of the first that has the same, letter for letter. A
// programme without an id is noted nowhere.
func (p *ProgrammeIDs) Add(place int, id string) (first int, twice bool) {
	if p.exact == nil {
		p.exact, p.alike = map[string]int{}, map[string][]int{}
	}
	id = SameID(id)
	if id == "" {
		return place, false
	}
	if first, twice = p.exact[id]; twice {
		return first, true
	}
	p.exact[id] = place
	if folded := fact.Fold(id); folded != "" {
		p.alike[folded] = append(p.alike[folded], place)
	}
	return place, false
}

// Meant gives the places of the programmes that an id may mean: none, one, or several that are equally alike.
func (p *ProgrammeIDs) Meant(id string) []int {
	if place, ok := p.exact[SameID(id)]; ok {
		return []int{place}
	}
	return p.alike[fact.Fold(id)]
}
