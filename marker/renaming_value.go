package marker

import (
	"strings"

	"locmark/marker/fact"
)

// Called is what a value that a person types for a field is called in the language, or what was typed where no form knows it:
// "ES" and "espagne" are España among donors.
func (r *Renaming) Called(field, typed string) string {
	for _, form := range r.forms {
		if i := form.Programme.Column(field); i >= 0 {
			if name, known := r.calledIn(&form.Programme.Columns[i], typed); known {
				return name
			}
		}
	}
	return typed
}

// calledIn reads what was typed as a column's kind; ke is KE.
func (r *Renaming) calledIn(column *Column, typed string) (name string, known bool) {
	spec := column.Spec
	spec.List = false
	for _, text := range []string{typed, strings.ToUpper(typed)} {
		if code, ok := r.lexicon.Reader.Country(text); ok && column.ID == "donors" {
			return fact.CountryName(code, r.voice.Language), true
		}
		value, problem := r.lexicon.Reader.Read(spec, fact.Habit{}, text)
		if problem == nil && value.Given && (text == typed || spec.Kind == fact.Country) {
			return r.valueName(column, FieldValue{value.Key, value.Text}), true
		}
	}
	return "", false
}
