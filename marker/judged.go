package marker

import (
	"slices"

	"locmark/marker/fact"
)

// test judges a text by the word lists.
func (m *marking) test(name string, v *fact.Value) bool {
	judge := m.marker.judge
	switch name {
	case "named":
		return m.isNamed(v)
	case "substantive":
		return judge.Substantive(v.Text, m.marker.vocabulary.has)
	case "activity_count":
		return judge.ActivityCount(v.Text)
	}
	return v.Given
}

func (m *marking) isNamed(v *fact.Value) bool {
	if known, ok := m.judged[v.Key]; ok {
		return known
	}
	if m.judged == nil {
		m.judged = map[string]bool{}
	}
	is := m.marker.judge.Named(v.Text, m.own)
	m.judged[v.Key] = is
	return is
}

// isUN reports whether a name is one of the programme's own UN organisations.
func (m *marking) isUN(key string) bool {
	lead := m.field(m.marker.fields.leadAgency)
	if lead.Given && lead.Key == key {
		return true
	}
	return slices.Contains(m.field(m.marker.fields.punos).Keys, key)
}
