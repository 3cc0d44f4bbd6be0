package marker_test

import (
	"strings"
	"testing"

	"locmark/marker/markertest"
)

// TestUntranslatedTextsAreToldWhereTheyStand: not at the beginning of their file or block.
func TestUntranslatedTextsAreToldWhereTheyStand(t *testing.T) {
	tests := []struct{ file, old, new, at, says string }{
		{"edition.yaml", "\ntitle: {", "\ntitle: Mine #{", "Mine", "the title of the edition"},
		{"edition.yaml", "  1: {en: \"limited\", fr: \"limité\", es: \"limitado\"}", "  1: \"limited\"", "\"limited\"", "level 1"},
		{"edition.yaml", "title: {en: \"Local involvement\", fr: \"Participation des acteurs locaux\", es: \"Participación de los actores locales\"}", "title: Local involvement", "Local involvement", "the title of dimension A"},
		{"edition.yaml", "\nform: joint-programme\n", "\nform: joint-programme\ncannot_see:\n  - {en: x, fr: x, es: x}\n  - \"Much.\"\n", "\"Much.\"", "a sentence of cannot_see"},
		{"edition.yaml", "es: \"Indicar lo gastado", "# \"Indicar lo gastado", "en: \"", "the action of the guard spending-not-complete"},
		{"edition.yaml", "es: \"Todos los resultados", "# \"Todos los resultados", "en: \"", "the sentence (because) of the flag ACTUALS_AS_PLANNED"},
		{"A4.yaml", "  es: \"¿", "  # es: \"¿", "en: \"Which groups", "the question of A4"},
		{"A4.yaml", "title: {en: \"groups left behind that are named\", fr:", "title: {en: \"groups left behind that are named\", es: \"x\"} #", "{en: \"groups left behind", "the title of groups_named"},
	}
	for _, test := range tests {
		t.Run(test.says, func(t *testing.T) {
			for _, a := range markertest.Marker(t, free(t, "lm-2.0", test.file, test.old, test.new)).Advice() {
				if !strings.HasPrefix(a.Message, test.says) || !strings.Contains(a.Message, " is not translated into ") {
					continue
				}
				if line := []rune(a.Source); !strings.HasPrefix(string(line[a.Column-1:]), test.at) {
					t.Errorf("the caret stands wrong:\n%v", a)
				}
				return
			}
			t.Error("nothing is said")
		})
	}
}
