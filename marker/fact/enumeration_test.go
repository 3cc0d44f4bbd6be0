package fact_test

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"locmark/marker/fact"
)

var countryList = fact.Spec{Kind: fact.Country, List: true}

// TestCountriesInASentence: an "and" within a name is part of it, and every other parts two countries.
func TestCountriesInASentence(t *testing.T) {
	for raw, want := range map[string]string{
		"Trinidad and Tobago and Kenya":                                  "TT KE",
		"Kenya and Trinidad and Tobago":                                  "KE TT",
		"Bosnia and Herzegovina and Antigua and Barbuda":                 "BA AG",
		"São Tomé and Príncipe and Saint Vincent and the Grenadines":     "ST VC",
		"Saint Kitts and Nevis, Trinidad and Tobago and Kenya and Mali":  "KN TT KE ML",
		"Bosnie-Herzégovine et Kenya et Mali":                            "BA KE ML",
		"Trinité-et-Tobago et Kenya":                                     "TT KE",
		"Antigua y Barbuda y Kenia e India":                              "AG KE IN",
		"San Vicente y las Granadinas, Kenia y Santo Tomé y Príncipe":    "VC KE ST",
		"Kenya  AND  Mali":                                               "KE ML",
		"The Gambia, the Philippines and Trinidad and Tobago":            "GM PH TT",
		"le Kenya et l'Inde":                                             "KE IN",
		"El Salvador y la República Dominicana":                          "SV DO",
		"Kenya, and Mali":                                                "KE ML",
		"Kenya & Trinidad & Tobago":                                      "KE TT",
		"Kenya/Uganda":                                                   "KE UG",
		"Kenya / Uganda/ Trinidad and Tobago":                            "KE UG TT",
		"Kenya + Uganda":                                                 "KE UG",
		"Kenya+Uganda, Mali":                                             "KE UG ML",
		"Kenya/Atlantis":                                                 "[COUNTRY_UNKNOWN]",
		"South Georgia & South Sandwich Islands and Norway":              "GS NO",
		"Trinidad and Tobago and Atlantis":                               "[COUNTRY_UNKNOWN]",
		"Kenya and":                                                      "[COUNTRY_UNKNOWN]",
		"and":                                                            "[COUNTRY_UNKNOWN]",
		"Kenya and and Mali":                                             "[COUNTRY_UNKNOWN]",
		strings.Repeat("Kenya and Mali and ", 800) + "Kenya":             "KE ML",
		strings.Repeat("a,", 8000) + strings.Repeat(" and b", 2000) + "": "[COUNTRY_UNKNOWN]",
	} {
		v, p := reader.Read(countryList, fact.Habit{}, raw)
		got := strings.Join(v.Keys, " ")
		if p != nil {
			got = "[" + p.Code + "]"
		}
		if got != want {
			t.Errorf("%.80q is %s, want %s", raw, got, want)
		}
	}
}

// TestCountriesWrittenAsASentenceReadBack, up to four of them, in each language, with or without a comma before the last.
func TestCountriesWrittenAsASentenceReadBack(t *testing.T) {
	var all []string
	for first := 'A'; first <= 'Z'; first++ {
		for second := 'A'; second <= 'Z'; second++ {
			if code := string(first) + string(second); reader.CountryNames(code) != nil {
				all = append(all, code)
			}
		}
	}
	joined := []string{"AG", "BA", "GS", "KN", "ST", "TT", "VC"} // whose names hold an "and"
	rapid.Check(t, func(t *rapid.T) {
		one := rapid.OneOf(rapid.SampledFrom(all), rapid.SampledFrom(joined))
		codes := rapid.SliceOfNDistinct(one, 1, 4, rapid.ID[string]).Draw(t, "countries")
		language := rapid.SampledFrom([]string{"en", "fr", "es"}).Draw(t, "language")
		and := rapid.SampledFrom([]string{map[string]string{"en": " and ", "fr": " et ", "es": " y "}[language], ", and ", " & "}).Draw(t, "and")
		var names []string
		for _, code := range codes {
			names = append(names, fact.CountryName(code, language))
		}
		last := len(names) - 1
		text := names[last]
		if last > 0 {
			text = strings.Join(names[:last], ", ") + and + names[last]
		}
		if v, p := reader.Read(countryList, fact.Habit{}, text); p != nil || !slices.Equal(v.Keys, codes) {
			t.Fatalf("%q is %q with %+v, want %q", text, v.Keys, p, codes)
		}
	})
}

// TestChoicesOfAListAreTold: where several choices are allowed, people are not told to choose one.
func TestChoicesOfAListAreTold(t *testing.T) {
	for raw, want := range map[string]string{"Grnat; in kind, goods": "CHOICE_UNKNOWN_OF_SEVERAL", "Loan": "CHOICE_UNKNOWN_LIST_OF_SEVERAL"} {
		for _, isList := range []bool{true, false} {
			_, p := reader.Read(fact.Spec{Kind: fact.Choice, List: isList, Choices: modalities}, fact.Habit{}, raw)
			if p == nil || p.Code != "CHOICE_UNKNOWN" || (p.Key() == want) != isList {
				t.Errorf("%q, a list: %v: %+v", raw, isList, p)
			}
		}
	}
}
