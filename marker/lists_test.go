package marker_test

import (
	"strings"
	"testing"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/fact"
)

// lexicon is made of the word lists that come with the program.
func lexicon(t *testing.T) marker.Lexicon {
	t.Helper()
	lists, err := criteria.LoadLists()
	if err != nil {
		t.Fatal(err)
	}
	return marker.NewLexicon(lists)
}

func TestWordListsKnowWhatSaysNothing(t *testing.T) {
	reader := lexicon(t).Reader
	for text, how := range map[string]fact.How{
		"-": 0, "n/a": 0, "N.A.": 0, "Not applicable": 0, "no aplica": 0, "Néant": 0, "sans objet": 0, "não se aplica": 0, "None": 0,
		"tbd": fact.Filler, "TBC.": fact.Filler, "To be determined (TBD)": fact.Filler, "pendiente": fact.Filler, "à compléter": fact.Filler,
		"a definir": fact.Filler, "por definir": fact.Filler, "see above": fact.Filler, "Please refer to section 4.2": fact.Filler,
		"voir ci-dessus": fact.Filler, "Véase más arriba": fact.Filler, "refer to 4.2.1": fact.Filler, "Lorem ipsum": fact.Filler, "XXX": fact.Filler,
	} {
		v, _ := reader.Read(fact.Spec{Kind: fact.Text}, fact.Habit{}, text)
		if v.Given || v.How != how {
			t.Errorf("%q is %+v", text, v)
		}
	}
}

func TestWordListsKnowWordsForNone(t *testing.T) {
	reader := lexicon(t).Reader
	for _, text := range []string{
		"none", "No intermediaries", "direct", "directly", "zero", "nil", "aucun", "Aucune", "zéro", "ninguno", "ninguna", "cero", "Directo",
	} {
		if v, p := reader.Read(fact.Spec{Kind: fact.Number}, fact.Habit{}, text); v.Key != "0" || p != nil {
			t.Errorf("%q is %+v with %+v", text, v, p)
		}
	}
	for _, text := range []string{"none", "aucun", "ninguna"} {
		if v, _ := reader.Read(fact.Spec{Kind: fact.Text}, fact.Habit{}, text); v.Given {
			t.Errorf("%q is %+v as a text", text, v)
		}
	}
}

func TestWordListsLeaveNamesAlone(t *testing.T) {
	reader := lexicon(t).Reader
	for _, text := range []string{
		"See Annex 3", "Ver-sur-Mer", "Voir", "Nan", "Test Valley", "UN Women", "No policy", "Yes", "No", "Nada Surf", "To the council", "WIP", "ABC",
		"Programme document, page 12", "Acte d’engagement n° 5", "1", "1.1", "Pending claims settled",
	} {
		if v, _ := reader.Read(fact.Spec{Kind: fact.Name}, fact.Habit{}, text); !v.Given {
			t.Errorf("%q says nothing", text)
		}
	}
}

func TestWordListsKnowWhoIsNamed(t *testing.T) {
	words := lexicon(t)
	own := words.Reader.CountryNames("KE")
	for _, named := range []string{
		"Municipality of Mto Mweupe", "Mairie de Sikasso", "Asociación de Mujeres de Colomi", "UNDP", "UN", "UN Women", "WHO", "IOM", "Kenya Red Cross",
		"University of Kenya", "Council of Governors", "Association of Local Governments of Kenya", "Gobernación del Meta", "Ministry of Local Government",
		"Gobierno Autónomo Municipal de Colomi", "Commune de Bamako", "Alcaldía de La Paz", "Communauté urbaine de Dakar", "CARE", "Save the Children",
		"Kenya School of Government", "Prefeitura de Maputo", "بلدية صور", "市议会",
	} {
		if !words.Judge.Named(named, own) {
			t.Errorf("%q names nobody", named)
		}
	}
	for _, nobody := range []string{
		"local governments in target districts", "CSO representative", "a delegate of the municipality", "stakeholders", "Local Government Unit of X",
		"Kenya", "Government of Kenya", "municipalities", "autoridades locales", "Local authorities and CSOs", "Collectivités territoriales", "les communes ciblées",
		"Représentants de la société civile", "Organizaciones de la sociedad civil locales", "Municipios seleccionados", "District councils (4)", "NGO 1",
		"Municipality of [name]", "Implementing partner", "tbd", "Women's groups", "Members of the community", "Parties prenantes", "Gobiernos locales priorizados",
		"line ministries", "Civil society organisations in the target areas", "Municipality of Kenya", "delegado del municipio",
	} {
		if words.Judge.Named(nobody, own) {
			t.Errorf("%q names somebody", nobody)
		}
	}
}

func TestWordListsKnowWhatOnlyCounts(t *testing.T) {
	judge := lexicon(t).Judge
	for _, count := range []string{
		"number of people trained", "# of workshops held", "nombre de participants formés", "número de talleres realizados", "No. of participants",
		"Number of local officials and CSO members trained in budgeting", "Percentage of municipal staff trained", "Nombre d'ateliers organisés",
		"Cantidad de funcionarias municipales capacitadas", "Number of participants in dialogues", "Number of women who attended training",
		"Nombre d’élus sensibilisés au budget participatif", "Trainings delivered", "número de participantes", "Number of knowledge products",
	} {
		if !judge.ActivityCount(count) {
			t.Errorf("%q is no count of what was done", count)
		}
	}
	for _, change := range []string{
		"share of municipal budget executed", "number of households with safe water", "number of municipalities that adopted a budget line",
		"Number of women trained who found work", "Attendance rate in primary schools", "Percentage of children who attended school",
		"Share of council meetings open to the public", "Losses from climate events", "Number of youth hired by local firms", "Número de oficinas municipales abiertas",
		"Nombre de ménages ayant accès à l’eau", "Número de hogares con agua segura", "Share of revenue distributed to municipalities",
		"Número de mujeres que participan en el concejo", "Part du budget communal exécutée", "Number of audit reports published by councils",
	} {
		if judge.ActivityCount(change) {
			t.Errorf("%q only counts what was done", change)
		}
	}
}

func TestWordListsKnowCountries(t *testing.T) {
	reader := lexicon(t).Reader
	for code, spellings := range map[string]string{
		"TZ": "Tanzania, United Republic of|Tanzanie|TZA|República Unida de Tanzanía", "TR": "Türkiye|Turkey|Turquie", "CI": "Côte d'Ivoire|Ivory Coast",
		"BO": "Bolivia (Plurinational State of)|Bolivie (État plurinational de)", "CD": "DRC|RDC|Democratic Republic of the Congo", "CG": "Congo|Republic of the Congo",
		"VN": "Viet Nam|Vietnam", "LA": "Lao PDR|Lao People's Democratic Republic", "MD": "Republic of Moldova|Moldova, Republic of", "SZ": "Swaziland|Eswatini",
		"PS": "State of Palestine|Palestina", "MK": "North Macedonia|Macedonia", "CV": "Cabo Verde|Cap-Vert", "TL": "Timor-Leste|East Timor", "GM": "Gambia|The Gambia",
		"BA": "Bosnia and Herzegovina|Bosnie-Herzégovine|Bosnia y Herzegovina", "ST": "Sao Tome and Principe|São Tomé & Príncipe", "XK": "Kosovo (as per UNSCR 1244)|Kosovo*",
		"IR": "Iran (Islamic Republic of)", "KP": "DPRK", "KR": "Republic of Korea|South Korea", "SY": "Syrian Arab Republic|Syria", "US": "USA|EE. UU.", "GB": "UK|Royaume-Uni",
		"FM": "Micronesia (Federated States of)", "TT": "Trinidad and Tobago|Trinidad y Tabago", "VE": "Venezuela (Bolivarian Republic of)", "CZ": "Czechia|Czech Republic", "NA": "Namibia|NAM",
	} {
		for spelling := range strings.SplitSeq(spellings, "|") {
			if v, p := reader.Read(fact.Spec{Kind: fact.Country}, fact.Habit{}, spelling); v.Key != code {
				t.Errorf("%s is %q, want %s: %+v", spelling, v.Key, code, p)
			}
		}
	}
}

func TestEveryProblemOfACellHasItsSentence(t *testing.T) {
	found := everyProblem(lexicon(t).Reader)
	if len(found) != 22 {
		t.Errorf("%d sentences are said", len(found))
	}
	for _, language := range criteria.Languages {
		words, err := criteria.LoadWords(language)
		if err != nil {
			t.Fatal(err)
		}
		for sentence, p := range found {
			said := words.Say("problems."+sentence, p.Args...)
			if !words.Has("problems."+p.Code) || strings.ContainsAny(said, "{}") || !strings.Contains(said, p.Args[1]) {
				t.Errorf("%s in %s: %s", sentence, language, said)
			}
		}
	}
}

// everyProblem reads bad cells as every kind, and gives a problem for each sentence that is said of them.
func everyProblem(reader *fact.Reader) map[string]*fact.Problem {
	choices := fact.NewChoices([]fact.Option{{ID: "grant", Spelling: []string{"Grant"}}})
	found := make(map[string]*fact.Problem)
	for _, raw := range []string{
		"#REF!", "words", "183 OOO", "1.234", "1E+30", "-5", "25%", "2025", "March 2025", "4 March 25", "03/04/2025", "4 March 1850", "NA", "Grnat",
	} {
		for kind := fact.Text; kind <= fact.Measured; kind++ {
			if _, p := reader.Read(fact.Spec{Kind: kind, Choices: choices}, fact.Habit{}, raw); p != nil {
				found[p.Key()] = p
			}
		}
	}
	return found
}

func TestTheLetterOIsExplained(t *testing.T) {
	words, err := criteria.LoadWords("en")
	if err != nil {
		t.Fatal(err)
	}
	_, p := lexicon(t).Reader.Read(fact.Spec{Kind: fact.Amount}, fact.Habit{}, "183 OOO")
	if said := words.Say("problems."+p.Key(), p.Args...); p.Code != "CELL_NOT_A_NUMBER" || said != `"183 OOO" is not an amount (letter O). Please write 183000.` {
		t.Errorf("[%s] %s", p.Code, said)
	}
}
