package fact_test

import (
	"testing"
)

func TestSubstantive(t *testing.T) {
	echo := func(folded string) bool { return folded == "what changed because of the consultation" }
	for text, want := range map[string]bool{
		"The council moved the water budget line to Mto Mweupe": true,
		"Le conseil a déplacé la ligne budgétaire de l’eau":     true,
		"El concejo trasladó la partida de agua a Colomi":       true,
		"市议会把供水预算转移到受影响最严重的社区和村庄居民手中":                           true,
		"":                                false,
		"-":                               false,
		"tbd":                             false,
		"To be confirmed (pending) - TBD": false,
		"See above.":                      false,
		"12345 67890 12345 67890 1 2 3":   false,
		"What changed because of the consultation?": false,
		"Budget moved":                              false,
		"Intergovernmental institutionalisation":    false,
		"water water water water water water water": false,
		"a b c d e f":                               false,
		"市议会":                                       false,
	} {
		if got := judge.Substantive(text, echo); got != want {
			t.Errorf("%q says something: %v", text, got)
		}
	}
	if !judge.Substantive("What changed because of the consultation?", nil) {
		t.Error("without an echo nothing is one")
	}
}

// TestTooShort: what says nothing does not say more by being longer, and what is long enough is not too short.
func TestTooShort(t *testing.T) {
	echo := func(folded string) bool { return folded == "what changed" }
	words, letters := judge.Least()
	if words != 4 || letters != 20 {
		t.Errorf("at least %d words and %d letters", words, letters)
	}
	for text, want := range map[string]bool{
		"Budget moved":                           true,
		"Clerks learn to budget":                 true, // 19 letters
		"Intergovernmental institutionalisation": true, // 2 words
		"water water water water water water":    true, // one word
		"市议会":                                    true,
		"Clerks learn to budgets":                false,
		"What changed?":                          false,
		"tbd":                                    false,
		"":                                       false,
	} {
		if got := judge.TooShort(text, echo); got != want {
			t.Errorf("%q is too short: %v", text, got)
		}
		if want && judge.Substantive(text, echo) {
			t.Errorf("%q is too short and says something", text)
		}
	}
}

func TestNamed(t *testing.T) {
	own := append(reader.CountryNames("KE"), reader.CountryNames("TZ")...)
	for name, want := range map[string]bool{
		"Municipality of Mto Mweupe":                   true,
		"Mairie de Sikasso":                            true,
		"Asociación de Mujeres de Colomi":              true,
		"UNDP":                                         true,
		"Kenya Red Cross":                              true,
		"市议会":                                          true,
		"local governments in target districts":        false,
		"CSO representative":                           false,
		"a delegate of the municipality":               false,
		"Stakeholders":                                 false,
		"Local Government Unit of X":                   false,
		"Local Government Unit of … (tbd)":             false,
		"Municipality 1":                               false,
		"Kenya":                                        false,
		"Local governments of Kenya":                   false,
		"Tanzania, United Republic of":                 false,
		"Municipality of Tanzania, United Republic of": false,
		"municipalities":                               false,
		"Autoridades locales":                          false,
		"collectivités territoriales":                  false,
		"n/a":                                          false,
		"":                                             false,
		"—":                                            false,
		"4":                                            false,
	} {
		if got := judge.Named(name, own); got != want {
			t.Errorf("%q names somebody: %v", name, got)
		}
	}
	if !judge.Named("Kenya", nil) {
		t.Error("another country's name is a name")
	}
}

func TestActivityCount(t *testing.T) {
	for statement, want := range map[string]bool{
		"Number of people trained": true,
		"# of workshops held":      true,
		"Number of local officials trained in participatory budgeting by UNDP": true,
		"Nombre de participants formés":                                        true,
		"Número de talleres realizados":                                        true,
		"Cantidad de lideresas capacitadas":                                    true,
		"Number of women attending trainings":                                  false,
		"Number of women attending training":                                   true,
		"Number of participants":                                               true,
		"Trained":                                                              true,
		"Share of municipal budget executed":                                   false,
		"Number of households with safe water":                                 false,
		"Number of municipalities that adopted a budget line":                  false,
		"Number of women trained who found work within a year":                 false,
		"Nombre de femmes formées qui ont trouvé un emploi":                    false,
		"Number of clinics with trained staff":                                 false,
		"Households reached by people trained":                                 false,
		"Share of land titles distributed":                                     false,
		"":                                                                     false,
		"one two three four five six seven eight nine ten eleven trained":      false,
	} {
		if got := judge.ActivityCount(statement); got != want {
			t.Errorf("%q counts what was done: %v", statement, got)
		}
	}
}

func BenchmarkJudge(b *testing.B) {
	b.Run("substantive", func(b *testing.B) {
		for b.Loop() {
			judge.Substantive("the council moved the water budget line to mto mweupe", nil)
		}
	})
	b.Run("named", func(b *testing.B) {
		own := reader.CountryNames("KE")
		for b.Loop() {
			judge.Named("municipality of mto mweupe", own)
		}
	})
	b.Run("activity count", func(b *testing.B) {
		for b.Loop() {
			judge.ActivityCount("number of municipalities that adopted a budget line")
		}
	})
}
