package marker

import "locmark/marker/fact"

// FieldNote is one field of the programme and what it says, for portfolios to group and select by. Only fields that are given
// are noted, in the order of the form; what is prose is not.
type FieldNote struct {
	ID     string       `json:"id"`
	Title  string       `json:"title"` // in the report's language
	Values []FieldValue `json:"values"`
	Cell   string       `json:"cell,omitempty"` // where it stands; "" where it stands in no cell
}

// FieldValue is one value of a field. Key is what it is told by, whatever the language: the id of a choice, an ISO code or
// date, a number in plain digits, a folded name. Name is what people call it, in the report's language.
type FieldValue struct {
	Key  string `json:"key"`
	Name string `json:"name"`
}

// fieldNotes are all fields that are given.
func (m *Marking) fieldNotes() []FieldNote {
	notes := []FieldNote{}
	form := &m.marker.form.Programme
	for i := range form.Columns {
		column := &form.Columns[i]
		if values := m.fieldValues(i, column); len(values) > 0 {
			notes = append(notes, FieldNote{column.ID, m.in(column.Label), values, m.field(i).Cell.String()})
		}
	}
	return notes
}

func (m *Marking) fieldValues(index int, column *Column) []FieldValue {
	v := m.field(index)
	switch {
	case index == m.marker.fields.selfRationale:
		return nil
	case index == m.marker.fields.stage: // one that is missing is assessed as another
		return []FieldValue{{m.stage, m.stageName(m.stage)}}
	case !v.Given:
		return nil
	case v.Keys == nil:
		return []FieldValue{m.fieldValue(index, column, v.Key, v.Text)}
	}
	values := make([]FieldValue, len(v.Keys))
	for i := range v.Keys {
		values[i] = m.fieldValue(index, column, v.Keys[i], v.Items[i])
	}
	return values
}

// fieldValue is one value, which is written as people call it.
func (m *Marking) fieldValue(index int, column *Column, key, written string) FieldValue {
	if index == m.marker.fields.donors {
		key, written = m.donor(key, written)
		return FieldValue{key, written}
	}
	switch column.Spec.Kind {
	case fact.Country:
		return FieldValue{key, fact.CountryName(key, m.marker.voice.Language)}
	case fact.Choice:
		return FieldValue{key, m.in(column.Labels[key])}
	case fact.Name:
		return FieldValue{key, m.called(key, written)}
	case fact.Amount, fact.Number:
		return FieldValue{key, m.marker.voice.figure(key, written)}
	case fact.Date:
		return FieldValue{key, m.marker.voice.Date(m.field(index).Number)}
	}
	return FieldValue{key, written}
}
