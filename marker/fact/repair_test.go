package fact_test

import (
	"strings"
	"testing"

	"locmark/marker/fact"

	"golang.org/x/text/encoding/charmap"
	"pgregory.net/rapid"
)

func TestBrokenLettersAreMended(t *testing.T) {
	for raw, want := range map[string]string{
		"S√£o Tom√© and Pr√≠ncipe": "São Tomé and Príncipe",
		"OrganizaciÃ³n municipal":  "Organización municipal",
		"women‚Äôs groups":         "women’s groups",
		"womenâ€™s groups":         "women’s groups",
		"2024â€“2026":              "2024–2026",
		"â€œLocalâ€\u009d":         "“Local”",
		"OrganizaciÃƒÂ³n":          "Organización",
		"‚Äö√Ñ√¥":                  "’",
		"‰∏≠ÂõΩ‰∫∫":                "中国人",
		"Ð¡Ð¾Ð²ÐµÑ‚ Ð¸ Ð³Ð¾Ñ€Ð¾Ð´": "Совет и город",
		"goÃ»t, dÃ»":               "goût, dû",
		"Å»ory":                    "Żory",
		"caf√© and Ã©tÃ©":          "café and été",
	} {
		if v, _ := read(fact.Text, raw); v.Text != want || v.How != fact.Repaired || v.Raw != raw {
			t.Errorf("%q is mended to %q (%d), want %q", raw, v.Text, v.How, want)
		}
	}
}

func TestSoundLettersAreLeftAlone(t *testing.T) {
	for _, raw := range []string{
		"São Tomé and Príncipe", "« École »", "«École…»", "l’été–automne", "Ærø, Ångström, Ÿ", "√ 16", "¬ p", "50 ≤ x", "Россия", "中国", "‚quoted’", "mañana «ÁÉ» … Ñ",
		"ÇÉ", "É«", "100 £ · ∫", "Â", "Ã", "naïve café", "ÀÈÌÒÙ",
	} {
		if v, _ := read(fact.Text, raw); v.Text != raw || v.How != 0 {
			t.Errorf("%q became %q (%d)", raw, v.Text, v.How)
		}
	}
}

func TestWhatWasMisreadOnceOrTwiceIsMended(t *testing.T) {
	letters := rapid.SampledFrom([]rune("abc ,áéíóúñüçàèêôûœãõÁÉÑÇ’“”–…ąćęłńśźżșțğış"))
	rapid.Check(t, func(t *rapid.T) {
		want := "x" + rapid.StringOfN(letters, 1, 30, -1).Draw(t, "text") + "x"
		encoding := charmap.Macintosh
		if rapid.Bool().Draw(t, "on Windows") {
			encoding = charmap.Windows1252
		}
		broken := misread(want, encoding)
		if rapid.Bool().Draw(t, "twice") {
			broken = misread(broken, encoding)
		}
		if v, _ := read(fact.Text, broken); v.Text != want {
			t.Fatalf("%q was broken to %q and mended to %q", want, broken, v.Text)
		}
	})
}

// misread takes the bytes of a text for another encoding, and fills its gaps with control characters as programs do.
func misread(text string, encoding *charmap.Charmap) string {
	var broken strings.Builder
	for _, b := range []byte(text) {
		r := encoding.DecodeByte(b)
		if r == '\uFFFD' {
			r = rune(b)
		}
		broken.WriteRune(r)
	}
	return broken.String()
}
