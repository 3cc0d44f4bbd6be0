package fact_test

import (
	"slices"
	"strings"
	"testing"

	"locmark/marker/fact"
)

func TestReadCountry(t *testing.T) {
	for raw, want := range map[string]string{
		"KE": "KE", "KEN": "KE", "Kenya": "KE", "kenia": "KE", "Côte d'Ivoire": "CI", "COTE D’IVOIRE": "CI", "Tanzania, United Republic of": "TZ", "Tanzanie": "TZ",
		"Bolivia (Plurinational State of)": "BO", "Türkiye": "TR", "Turquía": "TR", "drc": "CD", "Alemania": "DE", "États-Unis": "US", "Kosovo": "XK", "Brasil": "BR",
		"n/a": "", "tbd": "", "no": "[COUNTRY_UNKNOWN]", "Ke": "[COUNTRY_UNKNOWN]", "Wakanda": "[COUNTRY_UNKNOWN]", "World": "[COUNTRY_UNKNOWN]", "EU": "[COUNTRY_UNKNOWN]", "ZZ": "[COUNTRY_UNKNOWN]",
		"NA": "[COUNTRY_AMBIGUOUS]", "NAM": "NA", "Namibia": "NA",
	} {
		if got := key(fact.Spec{Kind: fact.Country}, fact.Habit{}, raw); got != want {
			t.Errorf("%q is %s, want %s", raw, got, want)
		}
	}
}

func TestCountryNames(t *testing.T) {
	names := reader.CountryNames("TZ")
	for _, want := range []string{"tanzania united republic of", "tanzania", "tanzanie"} {
		if !slices.Contains(names, want) {
			t.Errorf("%q is not among %q", want, names)
		}
	}
	if slices.Contains(names, "tz") || reader.CountryNames("ZZ") != nil {
		t.Error("a code is a name")
	}
}

func TestCountryName(t *testing.T) {
	for _, c := range []struct{ code, language, want string }{
		{"KE", "es", "Kenia"}, {"KE", "en", "Kenya"}, {"CI", "fr", "Côte d’Ivoire"}, {"?", "en", "?"}, {"", "en", ""}, {"QQ", "fr", "QQ"},
		{"SZ", "en", "Eswatini"}, {"CD", "fr", "République démocratique du Congo"}, {"MK", "es", "Macedonia del Norte"}, {"TR", "en", "Türkiye"},
		{"ML", "es", "Malí"}, {"ML", "fr", "Mali"}, {"HT", "es", "Haití"}, {"PA", "es", "Panamá"}, {"PE", "es", "Perú"}, {"MX", "es", "México"}, {"JP", "es", "Japón"},
		{"NE", "es", "Níger"}, {"BJ", "es", "Benín"}, {"BA", "en", "Bosnia and Herzegovina"}, {"LC", "en", "Saint Lucia"}, {"TL", "fr", "Timor-Leste"}, {"SV", "fr", "El Salvador"},
		{"VN", "en", "Viet Nam"}, {"KR", "es", "República de Corea"},
	} {
		if got := fact.CountryName(c.code, c.language); got != c.want {
			t.Errorf("%s in %s is %q, want %q", c.code, c.language, got, c.want)
		}
	}
}

// TestCountryNamesWithoutSigns: a name in a report is written out, as in a letter: no "&", and no "St." before a dot.
func TestCountryNamesWithoutSigns(t *testing.T) {
	for _, code := range []string{"AG", "BA", "KN", "LC", "ST", "TT", "VC"} {
		for _, language := range []string{"en", "fr", "es"} {
			if name := fact.CountryName(code, language); strings.ContainsAny(name, "&.") {
				t.Errorf("%s in %s is %q", code, language, name)
			}
		}
	}
}
