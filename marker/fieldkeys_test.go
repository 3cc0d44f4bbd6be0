package marker_test

import (
	"slices"
	"testing"

	"locmark/marker"
	"locmark/marker/markertest"
)

// TestFieldKeys: what a person types is found under the key that a programme has for the same, in any language.
func TestFieldKeys(t *testing.T) {
	m := markertest.Marker(t, "lm-2.0")
	lexicon := markertest.Lexicon(t)
	tests := []struct{ field, typed, key string }{
		{"donors", "Spain", "ES"}, {"donors", "Espagne", "ES"}, {"donors", "ES", "ES"}, {"donors", "PNUD", "undp"},
		{"country", "Kenia", "KE"}, {"country", "ke", "KE"},
		{"stage", "Rapport annuel", "annual"}, {"stage", "annual", "annual"},
		{"region", "ASIA and the Pacific", "asia and the pacific"},
		{"start", "1 March 2025", "2025-03-01"},
		{"nowhere", "Any Thing", "any thing"},
	}
	for _, test := range tests {
		if keys := marker.FieldKeys(m.Form(), lexicon, test.field, test.typed); !slices.Contains(keys, test.key) {
			t.Errorf("%s %q: %v, want %s", test.field, test.typed, keys, test.key)
		}
	}
}

// TestFieldNotesAreFound: every value that an assessment notes is found by its own name.
func TestFieldNotesAreFound(t *testing.T) {
	m := markertest.Marker(t, "lm-2.0")
	lexicon := markertest.Lexicon(t)
	notes := m.Assess(markertest.Base(t, m)).Fields
	if len(notes) < 10 {
		t.Fatalf("only %d fields are noted", len(notes))
	}
	for _, note := range notes {
		for _, value := range note.Values {
			if keys := marker.FieldKeys(m.Form(), lexicon, note.ID, value.Name); !slices.Contains(keys, value.Key) {
				t.Errorf("%s %q: %v, want %s", note.ID, value.Name, keys, value.Key)
			}
		}
	}
}
