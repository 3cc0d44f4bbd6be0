package fact_test

import (
	"testing"

	"golang.org/x/text/language"

	"locmark/marker/fact"
)

// TestCountryNamesReadBack: a country that a report names, in whatever language, is read as that country where somebody copies the
// name into a workbook.
func TestCountryNamesReadBack(t *testing.T) {
	met := 0
	for a := 'A'; a <= 'Z'; a++ {
		for b := 'A'; b <= 'Z'; b++ {
			code := string([]rune{a, b})
			region, err := language.ParseRegion(code)
			if err != nil || reader.CountryNames(code) == nil || region.Canonicalize() != region {
				continue
			}
			met++
			for _, tongue := range []string{"en", "fr", "es"} {
				name := fact.CountryName(code, tongue)
				if got := key(fact.Spec{Kind: fact.Country}, fact.Habit{}, name); got != code {
					t.Errorf("%s is %q in %s, which is read as %s", code, name, tongue, got)
				}
			}
		}
	}
	if met < 190 {
		t.Errorf("%d countries", met)
	}
}
