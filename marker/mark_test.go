package marker

import (
	"testing"

	"locmark/criteria"
	"locmark/marker/fact"
)

// loaded is an embedded edition on its form, ready to mark.
func loaded(t testing.TB, id string) (*Marker, Lexicon) {
	t.Helper()
	lists, err := criteria.LoadLists()
	if err != nil {
		t.Fatal(err)
	}
	lexicon := NewLexicon(lists)
	edition, faults, err := criteria.LoadEdition(id)
	if err != nil || len(faults) > 0 {
		t.Fatal(faults, err)
	}
	source, err := criteria.LoadForm(edition.Form)
	if err != nil {
		t.Fatal(err)
	}
	form, faults := NewForm(source)
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	words, err := criteria.LoadWords("en")
	if err != nil {
		t.Fatal(err)
	}
	m, faults := New(edition, form, lexicon, NewVoice(words))
	if len(faults) > 0 {
		t.Fatal(edition.Locate(nil, faults))
	}
	return m, lexicon
}

// TestExamples runs the criteria's own examples.
func TestExamples(t *testing.T) {
	for _, id := range criteria.EditionNames() {
		m, lexicon := loaded(t, id)
		for i := range m.edition.Criteria {
			c := &m.edition.Criteria[i]
			for _, example := range c.Examples {
				t.Run(id+"/"+c.ID+"/"+example.Name, func(t *testing.T) {
					programme, faults := Example(m.edition.Base, example.Given, m.form, lexicon)
					if len(faults) > 0 {
						t.Fatal(faults)
					}
					for _, miss := range Misses(&example, c.ID, m.Mark(programme)) {
						t.Errorf("%s:%d: %s", example.Position.File, example.Position.Line, miss)
					}
				})
			}
		}
	}
}

func base(t testing.TB, m *Marker, lexicon Lexicon) *fact.Programme {
	t.Helper()
	programme, faults := Example(m.edition.Base, criteria.Node{}, m.form, lexicon)
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	return programme
}
