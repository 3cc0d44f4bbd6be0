package marker

import (
	"slices"

	"locmark/marker/fact"
)

// fields are the programme's fields that the engine itself speaks of, as indices into Fields; -1 where a form has none.
type fields struct {
	id, title, country, region, stage, modality, leadAgency, punos, donors, transitions int
	currency, selfLevel, selfRationale                                                  int
}

func fieldsOf(form *Form) fields {
	at := form.Programme.Column
	return fields{
		id: at("id"), title: at("title"), country: at("country"), region: at("region"), stage: at("stage"), modality: at("modality"),
		leadAgency: at("lead_agency"), punos: at("punos"), donors: at("donors"), transitions: at("transitions"),
		currency: at("currency"), selfLevel: at("self_level"), selfRationale: at("self_rationale"),
	}
}

// field gives a field's value; a blank where the form has no such field.
func (m *Marking) field(index int) *fact.Value {
	if index < 0 {
		return &fact.Value{}
	}
	return &m.programme.Fields[index]
}

// text is what people should read of a field; nothing of a blank.
func (m *Marking) text(index int) string {
	if v := m.field(index); v.Given {
		return v.Text
	}
	return ""
}

// organisation is what an organisation is called in the report's language; one that is known by no other name, as written.
func (m *Marking) organisation(index int) string {
	v := m.field(index)
	if !v.Given {
		return ""
	}
	return m.called(v.Key, v.Text)
}

func (m *Marking) called(key, written string) string {
	return m.marker.lexicon.called(key, written, m.marker.voice.Language)
}

// organisations are the same of a list.
func (m *Marking) organisations(index int) []string {
	v := m.field(index)
	all := make([]string, len(v.Keys))
	for i := range v.Keys {
		all[i] = m.called(v.Keys[i], v.Items[i])
	}
	return all
}

// donors are organisations, and countries by their names in the report's language: Spain, Espagne and España are one donor.
func (m *Marking) donors(index int) []string {
	all := []string{}
	v := m.field(index)
	for i := range v.Keys {
		if _, donor := m.donor(v.Keys[i], v.Items[i]); !slices.Contains(all, donor) {
			all = append(all, donor)
		}
	}
	return all
}

// donor is what a donor is told by and called.
func (m *Marking) donor(key, written string) (id, name string) {
	return m.marker.lexicon.donor(key, written, m.marker.voice.Language)
}

// currency is the programme's currency; US dollars where it gives none.
func (m *Marking) currency() string {
	if v := m.field(m.marker.fields.currency); v.Given {
		return fact.Currency(v.Text)
	}
	return "USD"
}
