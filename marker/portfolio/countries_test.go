package portfolio

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"locmark/marker"
)

// TestCountriesAreCalled: a country goes by its code, and is called as the record's field calls it, which may be in another
// language than its sentences.
func TestCountriesAreCalled(t *testing.T) {
	a := saying(1, note("country", "País", "KE", "Kenia", "UG", "UG"))
	a.Language, a.Programme = "fr", marker.ProgrammeRef{Country: "KE; UG; GH; XX"}
	want := []value{{"KE", "Kenia"}, {"UG", "Ouganda"}, {"GH", "Ghana"}, {"XX", "XX"}}
	if diff := cmp.Diff(want, countriesOf(a), cmp.AllowUnexported(value{})); diff != "" {
		t.Error(diff)
	}
}
