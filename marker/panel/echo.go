package panel

import (
	"strings"

	"locmark/marker/fact"
)

// repeats reports whether a reason says nothing but what the form itself says in its row: the criterion, or what a level asks
// for. Every line of it stands there, word for word.
func repeats(reason, form string) bool {
	form = " " + fact.Fold(form) + " "
	said := false
	for line := range strings.Lines(reason) {
		folded := fact.Fold(line)
		if folded == "" {
			continue
		}
		if said = true; !strings.Contains(form, " "+folded+" ") {
			return false
		}
	}
	return said
}
