package fact_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"locmark/marker/fact"
)

func TestFold(t *testing.T) {
	for text, want := range map[string]string{
		"":                                  "",
		"municipality":                      "municipality",
		"  Municipality   of\tMto\nMweupe ": "municipality of mto mweupe",
		"Côte d’Ivoire":                     "cote d ivoire",
		"COTE D'IVOIRE":                     "cote d ivoire",
		"Co\u0302te d`Ivoire":               "cote d ivoire",
		"U.N.D.P.":                          "undp",
		"n.a.":                              "na",
		"N / A":                             "n a",
		"J. Smith":                          "j smith",
		"St. Louis":                         "st louis",
		"Output 1.1":                        "output 1 1",
		"local_government":                  "local government",
		"Cœur & Straße":                     "coeur strasse",
		"Łódź, Ærø":                         "lodz aero",
		"İstanbul ISPARTA ı":                "istanbul isparta i",
		"50 %":                              "50 %",
		"# of workshops":                    "# of workshops",
		"N° 5 – Nº 6":                       "n° 5 no 6",
		"—…?!":                              "",
		"✓\ufe0f":                           "✓",
		"ﬁnance":                            "finance",
		"市议会":                               "市议会",
		"नगर पालिका":                        "नगर पालिका",
		"Совет Й":                           "совет и",
		"\ufeffa\u200bb":                    "ab",
		"２０２５":                              "2025",
		"Z\xffa":                            "z\ufffda",
	} {
		if got := fact.Fold(text); got != want {
			t.Errorf("%q folds to %q, want %q", text, got, want)
		}
	}
}

func TestFoldingPlainTextCostsNothing(t *testing.T) {
	if n := testing.AllocsPerRun(10, func() { fact.Fold("municipality of mto mweupe") }); n != 0 {
		t.Errorf("folding what is folded allocates %v times", n)
	}
}

func FuzzFold(f *testing.F) {
	for _, text := range []string{"Côte d’Ivoire", "U.N.D.P.", "ǽ", "ẞ", "İ", "㏂", "각", "\xff", "a.b.c d", "K℡"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		folded := fact.Fold(text)
		if again := fact.Fold(folded); again != folded {
			t.Errorf("%q folds to %q, and that to %q", text, folded, again)
		}
		if !utf8.ValidString(folded) || strings.Contains(folded, "  ") || strings.TrimSpace(folded) != folded {
			t.Errorf("%q folds to %q", text, folded)
		}
	})
}

func BenchmarkFold(b *testing.B) {
	for name, text := range map[string]string{
		"folded": "municipality of mto mweupe", "ASCII": "Municipality of Mto Mweupe", "French": "Municipalité de Sikasso (région)",
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				fact.Fold(text)
			}
		})
	}
}
