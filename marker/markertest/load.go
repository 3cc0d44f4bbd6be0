// Package markertest helps tests: editions ready to mark, programmes made up at random, and workbooks that hold them.
package markertest

import (
	"testing"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/fact"
)

// Lexicon loads the embedded word lists.
func Lexicon(t testing.TB) marker.Lexicon {
	t.Helper()
	lists, err := criteria.LoadLists()
	if err != nil {
		t.Fatal(err)
	}
	return marker.NewLexicon(lists)
}

// Form loads an embedded form.
func Form(t testing.TB, id string) *marker.Form {
	t.Helper()
	source, err := criteria.LoadForm(id)
	if err != nil {
		t.Fatal(err)
	}
	form, faults := marker.NewForm(source)
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	return form
}

// Voice speaks a language.
func Voice(t testing.TB, language string) marker.Voice {
	t.Helper()
	words, err := criteria.LoadWords(language)
	if err != nil {
		t.Fatal(err)
	}
	return marker.NewVoice(words)
}

// Marker loads an edition, by its id or folder, to mark in English.
func Marker(t testing.TB, edition string) *marker.Marker {
	t.Helper()
	loaded, faults, err := criteria.LoadEdition(edition)
	if err != nil || len(faults) > 0 {
		t.Fatal(faults, err)
	}
	m, faults := marker.New(loaded, Form(t, loaded.Form), Lexicon(t), Voice(t, "en"))
	if len(faults) > 0 {
		t.Fatal(loaded.Locate(nil, faults))
	}
	return m
}

// Base is the sound programme that the examples of an edition are laid on.
func Base(t testing.TB, m *marker.Marker) *fact.Programme {
	t.Helper()
	programme, faults := marker.Example(m.Edition().Base, criteria.Node{}, m.Form(), Lexicon(t))
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	return programme
}
