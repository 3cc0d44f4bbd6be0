package marker

import (
	"fmt"

	"locmark/criteria"
)

// Advice is what a reader of an edition would ask about: nothing of it is wrong, and all of it is worth a look. It stands in
// the order of its places, each with its line. What only the examples can show is advice of a Trial.
func (m *Marker) Advice() criteria.Faults {
	return m.edition.Locate(nil, m.advise().advice)
}

// Advice is that of the edition, and what its examples miss and do not show.
func (t *Trial) Advice() criteria.Faults {
	a := t.marker.advise()
	a.examples(t)
	return t.marker.edition.Locate(nil, a.advice)
}

// adviser collects advice. Comparisons that it has spoken of are not spoken of again for what follows.
type adviser struct {
	marker  *Marker
	edition *criteria.Edition
	used    map[string]bool
	spoken  map[criteria.Position]bool
	advice  criteria.Faults
}

func (m *Marker) advise() *adviser {
	a := &adviser{marker: m, edition: m.edition, used: usedNames(m.edition), spoken: map[criteria.Position]bool{}}
	a.unused()
	a.ladders()
	a.guards()
	a.bounds()
	a.sources()
	a.translations()
	return a
}

func (a *adviser) say(at criteria.Position, message string, args ...any) {
	a.advice = append(a.advice, criteria.Fault{Position: at, Message: fmt.Sprintf(message, args...)})
}

// unused: measures and definitions that nothing names.
func (a *adviser) unused() {
	a.unusedIn(a.edition.Definitions, a.edition.Measures)
	for i := range a.edition.Criteria {
		a.unusedIn(a.edition.Criteria[i].Definitions, a.edition.Criteria[i].Measures)
	}
}

func (a *adviser) unusedIn(definitions criteria.Ordered[criteria.Condition], measures criteria.Ordered[criteria.Measure]) {
	for _, d := range definitions {
		if !a.used[d.Name] {
			a.say(d.Position, "nothing uses the definition %q; delete it, or name it after is:", d.Name)
		}
	}
	for _, d := range measures {
		if !a.used[d.Name] {
			a.say(d.Position, "nothing uses the measure %q; delete it, or name it in a level or guard", d.Name)
		}
	}
}
