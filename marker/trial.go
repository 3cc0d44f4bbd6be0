package marker

import (
	"slices"

	"locmark/criteria"
	"locmark/marker/fact"
)

// Trial is an edition put to its own examples: their programmes, made once, and what they come to.
type Trial struct {
	marker   *Marker
	examples []exhibit
}

// exhibit is an example with its programme.
type exhibit struct {
	*criteria.Example
	criterion int
	programme *fact.Programme
}

// Tried is one example, and what was found of its criterion. Misses is empty where all is as promised; Level is nil where
// the criterion does not apply.
type Tried struct {
	Criterion string `json:"criterion"`
	Example   string `json:"example"`
	Place
	Level   *int   `json:"level"`
	Status  string `json:"status"`
	Because string `json:"because"`
	Misses  []Miss `json:"misses"`
}

// Place is a place in the files of an edition; Line and Column count from 1.
type Place struct {
	File   string `json:"file"`
	Line   int    `json:"line"`
	Column int    `json:"column"`
}

// NewTrial makes the programmes of an edition's examples, or gives every fault of what they are given.
func NewTrial(m *Marker) (*Trial, criteria.Faults) {
	t := &Trial{marker: m}
	var all criteria.Faults
	for i := range m.edition.Criteria {
		examples := m.edition.Criteria[i].Examples
		for e := range examples {
			programme, faults := Example(m.edition.Base, examples[e].Given, m.form, m.lexicon)
			t.examples = append(t.examples, exhibit{&examples[e], i, programme})
			all = addNew(all, append(faults, m.promises(i, &examples[e])...))
		}
	}
	if len(all) > 0 {
		return nil, m.edition.Locate(nil, all)
	}
	return t, nil
}

// Marker is the marker of the edition.
func (t *Trial) Marker() *Marker { return t.marker }

// addNew adds faults that were not told yet: those of the base programme are every example's.
func addNew(told, faults criteria.Faults) criteria.Faults {
	for _, fault := range faults {
		if !slices.Contains(told, fault) {
			told = append(told, fault)
		}
	}
	return told
}

// Run runs the examples, in the order of the criteria and of their files.
func (t *Trial) Run() []Tried {
	all := []Tried{}
	for i := range t.examples {
		all = append(all, t.run(&t.examples[i]))
	}
	return all
}

func (t *Trial) run(e *exhibit) Tried {
	work := t.marker.Mark(e.programme)
	misses := append([]Miss{}, work.misses(e.Example, e.criterion)...)
	assessment := work.Assessment()
	found := &assessment.Criteria[e.criterion]
	for i := range misses {
		misses[i].Because = found.Because
		if misses[i].What == overallTarget {
			misses[i].Because = assessment.Because
		}
	}
	return Tried{
		Criterion: found.ID, Example: e.Name, Place: placeOf(e.Position),
		Level: found.Level, Status: found.Status, Because: found.Because, Misses: misses,
	}
}

func placeOf(p criteria.Position) Place { return Place{p.File, p.Line, p.Column} }
