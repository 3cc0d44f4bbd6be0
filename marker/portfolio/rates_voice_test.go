package portfolio

import (
	"strings"
	"testing"

	"locmark/criteria"
	"locmark/marker"
)

func voiceIn(t testing.TB, language string) marker.Voice {
	t.Helper()
	words, err := criteria.LoadWords(language)
	if err != nil {
		t.Fatal(err)
	}
	return marker.NewVoice(words)
}

// TestRateFaultsInEveryLanguage: what is wrong with a table is told in the language of the reader, with its line and all that fills
// a sentence, and nothing of it in another.
func TestRateFaultsInEveryLanguage(t *testing.T) {
	const table = "currency,per_usd,date,source\nKSH,0,31/01/2026,\nEUR,1,2026-01-01,UN\nEUR,2,2026-01-01,UN,more\nEUR,,2999-01-01,UN\n"
	for language, want := range map[string][]string{
		"en": {`line 2: "KSH" is not the ISO code`, "line 2: the rate is 0,", `line 2: "31/01/2026" is not a day`, "line 4: this line has 5 entries under 4 columns"},
		"fr": {"ligne 2 : « KSH » n’est pas", "ligne 2 : le taux est 0,", "ligne 2 : « 31/01/2026 » n’est pas un jour", "ligne 5 : EUR figure aux lignes 3 et 5"},
		"es": {"línea 2: «KSH» no es", "línea 2: el tipo es 0,", "línea 2: «31/01/2026» no es un día", "línea 5: EUR figura en las líneas 3 y 5"},
	} {
		_, err := ReadRates(strings.NewReader(table), voiceIn(t, language))
		if err == nil {
			t.Fatal("the table was read")
		}
		for _, sentence := range want {
			if !strings.Contains(err.Error(), sentence) {
				t.Errorf("%s: %q is not told:\n%v", language, sentence, err)
			}
		}
		if strings.ContainsAny(err.Error(), "{}") || language != criteria.Languages[0] && strings.Contains(err.Error(), "please") {
			t.Errorf("%s:\n%v", language, err)
		}
	}
}
