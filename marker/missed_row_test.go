package marker_test

import (
	"fmt"
	"strings"
	"testing"

	"locmark/marker/markertest"
)

// TestRowsWithoutANameAreToldByTheirNumber: no sentence about a row begins with a colon.
func TestRowsWithoutANameAreToldByTheirNumber(t *testing.T) {
	for language, want := range map[string]string{"en": "Row 2: “Organisation” is empty", "fr": "Ligne 2 : « Organisation » est vide", "es": "Fila 2: «Organización» está vacío"} {
		m := speaking(t, "lm-2.0", language)
		assessment := m.Assess(markertest.Given(t, m, markertest.Lexicon(t), "monitoring: [{organisation: null, role: collects, feedback: null, feeds: null, document: null}]\n"))
		if missed := fmt.Sprint(finding(assessment, "B4").Missed); !strings.Contains(missed, want) {
			t.Errorf("%s: %s", language, missed)
		}
	}
}

// TestRowsThatNothingNamesAreToldByTheirNumber: a place without a name has no budget line, and is told as a row.
func TestRowsThatNothingNamesAreToldByTheirNumber(t *testing.T) {
	b := newBench(t)
	for _, f := range b.Assess(markertest.Given(t, b.Marker, b.lexicon, "territories: [{name: null, admin_level: municipality, code: null, outputs: null}]\n")).Criteria {
		for _, quote := range f.Missed {
			if strings.HasPrefix(quote.Text, ":") {
				t.Errorf("%s: %+v", f.ID, quote)
			}
		}
	}
}
