package marker_test

import (
	"testing"

	"locmark/marker/markertest"
)

// TestStepsNameCountries: people read the name of a country, and never its code.
func TestStepsNameCountries(t *testing.T) {
	b := newBench(t)
	b.checkSayings(t, []saying{
		{"of a partner", "A2", "programme: {country: ET}\npartners: []\n", []string{"Country: Ethiopia"}, []string{"Country: ET"}},
		{"of several", "A2", "programme: {country: [LA]}\npartners: []\n", []string{"Country: Lao"}, []string{"Country: LA"}},
	})
	f := finding(b.Assess(markertest.Given(t, b.Marker, b.lexicon, "programme: {country: ET}\npartners: []\n")), "A2")
	codes := 0
	for _, change := range f.Action.Changes {
		for _, edit := range change.Edits {
			if edit.Column == "country" && edit.Value != nil && *edit.Value == "ET" {
				codes++
			}
		}
	}
	if codes == 0 {
		t.Errorf("no entry keeps the code: %+v", f.Action.Changes)
	}
}
