package marker

import "locmark/criteria"

// say gives a sentence of the engine's own room.
func (m *Marking) say(key string, args ...string) string {
	return m.marker.voice.Say("findings."+key, args...)
}

// in gives a text in the report's language.
func (m *Marking) in(text criteria.Text) string { return text.In(m.marker.voice.Language) }
