package marker

import (
	"slices"

	"locmark/marker/fact"
)

// judgement is one text put to one test. Several measures ask the same, and judging text costs more than anything else.
type judgement struct {
	test  string
	value *fact.Value
}

// test judges a text by the word lists.
func (m *Marking) test(name string, v *fact.Value) bool {
	if name == "given" {
		return v.Given
	}
	key := judgement{name, v}
	passed, known := m.judged[key]
	if !known {
		passed = m.judge(name, v)
		m.judged[key] = passed
	}
	return passed
}

func (m *Marking) judge(test string, v *fact.Value) bool {
	judge := m.marker.lexicon.Judge
	switch test {
	case "named":
		return judge.Named(v.Text, m.own)
	case substantive:
		return judge.Substantive(v.Text, m.marker.echoes.has)
	case tooShort:
		return judge.TooShort(v.Text, m.marker.echoes.has)
	}
	return judge.ActivityCount(v.Text)
}

// isUN reports whether a name is one of the programme's own UN organisations.
func (m *Marking) isUN(key string) bool {
	lead := m.field(m.marker.fields.leadAgency)
	if lead.Given && lead.Key == key {
		return true
	}
	return slices.Contains(m.field(m.marker.fields.punos).Keys, key)
}
