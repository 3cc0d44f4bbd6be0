package main

import (
	"slices"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/batch"
)

// renaming is what results are named by in the report's language: editions that come with the program by themselves, others by
// a record that speaks the language.
func (h *house) renaming(earlier *batch.Earlier) (*marker.Renaming, error) {
	renaming := marker.NewRenaming(h.forms, h.lexicon, h.voice)
	for _, id := range earlier.EditionIDs() {
		if !slices.Contains(criteria.EditionNames(), id) {
			continue
		}
		m, err := h.marker(id)
		if err != nil {
			return nil, err
		}
		renaming.Learn(m.Names())
	}
	earlier.Teach(renaming, h.voice.Language)
	return renaming, nil
}
