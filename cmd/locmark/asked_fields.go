package main

import (
	"fmt"
	"slices"
	"strings"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/batch"
	"locmark/marker/fact"
	"locmark/marker/portfolio"
	"locmark/marker/report"
)

// selection reads --where: each a field of some form, and a value of it in any language.
func (h *house) selection(wheres []string) (*portfolio.Selection, error) {
	if len(wheres) == 0 {
		return nil, nil
	}
	selection := &portfolio.Selection{}
	names := marker.NewRenaming(h.forms, h.lexicon, h.voice)
	for _, text := range wheres {
		field, value, ok := strings.Cut(text, "=")
		field, value = strings.TrimSpace(field), strings.TrimSpace(value)
		if !ok || field == "" || value == "" {
			return nil, fmt.Errorf("--where takes a field and its value, such as donors=Spain, not %q", text)
		}
		known, err := h.knownField("--where", field)
		if err != nil {
			return nil, err
		}
		keys, err := h.keysOf(known, value)
		if err != nil {
			return nil, err
		}
		selection.Wanted = append(selection.Wanted, portfolio.Wanted{Field: known, Title: h.fieldTitle(known), Value: names.Called(known, value), Keys: keys})
	}
	return selection, nil
}

// within says in the report's language by which selections results were made that are put together. One that cannot be read any
// more is told as it was typed.
func (h *house) within(earlier *batch.Earlier) []string {
	var all []string
	for _, wheres := range earlier.Slices() {
		selection, err := h.selection(wheres)
		if err != nil {
			all = append(all, strings.Join(wheres, ", "))
			continue
		}
		all = append(all, report.Wanted(selection, report.Target{Voice: h.voice}))
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// knownField is the id of a field, by its id or by what it is called in any language; what no form has is refused.
func (h *house) knownField(option, typed string) (string, error) {
	known, folded := []string{portfolio.LevelField}, fact.Fold(typed)
	if slices.Contains(h.voice.All("asked.level"), typed) {
		return portfolio.LevelField, nil
	}
	for _, form := range h.forms {
		for _, id := range form.FieldIDs() {
			known = append(known, id)
			label := form.Programme.Columns[form.Programme.Column(id)].Label
			if slices.ContainsFunc(label.All(), func(name string) bool { return fact.Fold(name) == folded }) || fact.Fold(id) == folded {
				return id, nil
			}
		}
	}
	if typed == portfolio.LevelField {
		return typed, nil
	}
	return "", fmt.Errorf("%s: there is no field %q%s (locmark facts --list names the fields of the first sheet)", option, typed, criteria.Suggest(typed, known))
}

// fieldTitle is what a field is called in the report's language.
func (h *house) fieldTitle(field string) string {
	for _, form := range h.forms {
		if i := form.Programme.Column(field); i >= 0 {
			return form.Programme.Columns[i].Label.In(h.voice.Language)
		}
	}
	return h.voice.Say("asked.level")
}
