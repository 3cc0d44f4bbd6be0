package actors

import (
	"testing"

	"locmark/criteria"
)

func embedded(t *testing.T) *Types {
	t.Helper()
	lists, err := criteria.LoadLists()
	if err != nil {
		t.Fatal(err)
	}
	types, faults := New(lists.Types)
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	return types
}

func TestActorTypesOfNames(t *testing.T) {
	tests := map[string][]string{
		"national_government": {
			"Ministry of Local Government", "Ministère de la Décentralisation et des Collectivités territoriales", "Ministerio de Autonomías y Municipios",
			"Ministério da Administração Local", "Prime Minister's Office", "Department of the Interior and Local Government",
			"Ministries of Health and Education", "National Planning Commission", "Agence nationale des communes", "Kementerian Dalam Negeri",
			"Direction générale des collectivités locales", "Viceministerio de Agua", "министерство финансов",
		},
		"un":              {"UNDP", "UN Women", "UN-Habitat", "United Nations Children's Fund (UNICEF)", "WHO", "PNUD", "ONU Mujeres", "World Food Programme", "OPS/OMS"},
		"ifi":             {"World Bank", "Banco Interamericano de Desarrollo"},
		"lrg_association": {"National Association of Municipalities", "Association of Zedian Municipalities", "Association nationale des communes du Mali", "Mancomunidad del Valle", "Asociación de Municipios de Colomi", "Zambia Local Government Association", "Federación Colombiana de Municipios"},
		"academia":        {"Invented National University", "Universidad Municipal de Cerro Alto", "Université de Rivière-Bleue", "Institute of Local Government Studies"},
		"ingo":            {"Oxfam", "CARE", "Save the Children International", "Médecins Sans Frontières"},
		"cso":             {"Association des femmes de la commune de Baobab", "Fundación Río Claro", "Civil Society Organisations", "Kenya Red Cross Society", "ONG Eau Claire"},
		"cbo":             {"Bandari Mpya Farmers Cooperative", "Ziwa Village Development Committee", "Junta de Vecinos El Alto"},
		"regional_government": {
			"Governorate of Northern Hills", "Gobernación del Valle Hondo", "Conseil régional de Trois-Rivières", "Préfecture de la Plaine", "Provincial Government of Isla",
		},
		"local_government": {
			"Municipality of Mto Mweupe", "Mto Mweupe District Council", "Commune de Colline-Rouge", "Mairie de Rivière-Bleue", "Alcaldía de Río Claro",
			"Gobierno Autónomo Municipal de Cerro Alto", "Ayuntamiento de Playa", "Prefeitura de Porto Novo", "Local Government Unit of X", "Kilima County Government",
			"Bashkia Fushë", "Općina Brdo", "Coral Bay Island Council", "Municipalidad de Valle", "акимат района", "Office of the Mayor",
		},
		"traditional_authority":   {"National House of Chiefs", "Chefferie de Baobab"},
		"indigenous_organisation": {"Confederación Indígena del Río", "Indigenous Peoples Network of the Hills"},
		"private_other":           {"Chamber of Commerce of Ziwa", "Rain Pumps Ltd"},
		"public_body":             {"Instituto Nacional de Estadística", "Ziwa Municipal Hospital"},
		"":                        {"People who care", "Un techo para todos", "Communication partners", "Target districts", "Local communities", "Rain Makers", "", "Universal services", "Jane Doe"},
	}
	for want, names := range tests {
		for _, name := range names {
			if got := embedded(t).Of(name); got != want {
				t.Errorf("%s is taken for %q, want %q", name, got, want)
			}
		}
	}
}

func TestPhrases(t *testing.T) {
	rule := func(actorType string, words ...string) criteria.ActorTypeRule {
		return criteria.ActorTypeRule{Type: actorType, Words: criteria.Ordered[[]string]{{Name: "en", Value: words}}}
	}
	types, faults := New(&criteria.ActorTypes{Rules: []criteria.ActorTypeRule{
		rule("first", "big red *", "pre* fix", "*end"), rule("second", "red", "big"),
	}})
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	tests := map[string]string{
		"Big Red House": "first", "big red": "second", "the PREmium fix": "first", "premium": "", "week-end": "first", "weekend": "first", "ending": "",
		"redder": "", "a big one": "second",
	}
	for name, want := range tests {
		if got := types.Of(name); got != want {
			t.Errorf("%s is taken for %q, want %q", name, got, want)
		}
	}
}

func TestPhraseWithoutLetters(t *testing.T) {
	words := criteria.Ordered[[]string]{{Position: criteria.Position{File: "a.yaml", Line: 3, Column: 5}, Name: "en", Value: []string{"***"}}}
	_, faults := New(&criteria.ActorTypes{Rules: []criteria.ActorTypeRule{{Type: "un", Words: words}}})
	if len(faults) != 1 || faults[0].Line != 3 {
		t.Errorf("faults are %v", faults)
	}
}
