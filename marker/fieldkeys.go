package marker

import (
	"slices"
	"strings"

	"locmark/marker/fact"
)

// FieldIDs are the ids of the programme's fields, prose left out: those that an Assessment may note.
func (f *Form) FieldIDs() []string {
	var ids []string
	for _, column := range f.Programme.Columns {
		if column.ID != "self_rationale" {
			ids = append(ids, column.ID)
		}
	}
	return ids
}

// FieldKeys are the keys that FieldNotes have for what a person types as the value of a field, in any of our languages:
// "Espagne" and "ES" are one donor. What cannot be read as the field's kind is told by its folded words alone.
func FieldKeys(form *Form, lexicon Lexicon, field, typed string) []string {
	keys := []string{fact.Fold(typed)}
	i := form.Programme.Column(field)
	if i < 0 {
		return keys
	}
	spec := form.Programme.Columns[i].Spec
	spec.List = false
	texts := []string{typed, strings.ToUpper(typed)} // ke is KE
	if spec.Kind == fact.Amount || spec.Kind == fact.Number {
		texts = append(texts, strings.ReplaceAll(typed, ",", "")) // 4,200, as reports write it
	}
	for _, text := range texts {
		value, problem := lexicon.Reader.Read(spec, fact.Habit{}, text)
		if problem == nil && value.Given {
			keys = append(keys, value.Key)
		}
		if code, ok := lexicon.Reader.Country(text); ok && field == "donors" {
			keys = append(keys, code)
		}
	}
	slices.Sort(keys)
	return slices.Compact(keys)
}
