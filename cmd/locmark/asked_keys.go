package main

import (
	"slices"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/portfolio"
)

// keysOf are what a value is told by: in the forms that have the field, among the levels of the criteria, or as not given.
func (h *house) keysOf(field, value string) ([]string, error) {
	var keys []string
	for _, form := range h.forms {
		keys = append(keys, marker.FieldKeys(form, h.lexicon, field, value)...)
	}
	if field == portfolio.LevelField {
		names, err := h.levelsCalled(value)
		if err != nil {
			return nil, err
		}
		keys = append(keys, names...)
	}
	if h.saysNotGiven(value) {
		keys = append(keys, portfolio.Blank)
	}
	slices.Sort(keys)
	return slices.Compact(keys), nil
}

// levelsCalled are what the levels of that name are called in every language, in the criteria that were asked for and in those
// that come with the program. Other criteria may call the same number otherwise, and are not meant.
func (h *house) levelsCalled(name string) ([]string, error) {
	var names []string
	if h.asked != nil {
		names = levelNames(h.asked.Edition(), name)
	}
	for _, id := range criteria.EditionNames() {
		m, err := h.marker(id)
		if err != nil {
			return nil, err
		}
		names = append(names, levelNames(m.Edition(), name)...)
	}
	return names, nil
}

// levelNames are the folded names, in every language, of an edition's levels that have that name in one.
func levelNames(edition *criteria.Edition, name string) []string {
	var names []string
	for _, level := range edition.Scale {
		if !called(level.Value.All(), name) {
			continue
		}
		for _, other := range level.Value.All() {
			names = append(names, fact.Fold(other))
		}
	}
	return names
}

// saysNotGiven reports whether a value is what tables say, in any language, of a field that a programme does not give.
func (h *house) saysNotGiven(value string) bool {
	return called(slices.Concat(h.voice.All("reports.not_given"), h.voice.All("reports.no_level")), value) || value == portfolio.NotGiven
}

// called reports whether one of several names is that one, in capitals or not, with accents or without.
func called(names []string, name string) bool {
	folded := fact.Fold(name)
	return slices.ContainsFunc(names, func(n string) bool { return fact.Fold(n) == folded })
}
