package fact_test

import (
	"slices"
	"testing"

	"locmark/marker/fact"
)

var modalities = fact.NewChoices([]fact.Option{
	{ID: "grant", Spelling: []string{"Grant", "Subvention", "Subvención"}},
	{ID: "fiscal_transfer", Spelling: []string{"Fiscal transfer", "Transfert budgétaire", "Transferencia fiscal"}},
	{ID: "none", Spelling: []string{"None", "Aucun", "Ninguno"}},
	{ID: "in_kind", Spelling: []string{"In kind, goods", "En nature, biens"}},
	{ID: "6", Spelling: []string{"6. Transfers", "grant"}},
})

func TestReadChoice(t *testing.T) {
	for raw, want := range map[string]string{
		"grant": "grant", "GRANT": "grant", "fiscal_transfer": "fiscal_transfer", "Fiscal  Transfer": "fiscal_transfer", "transfert budgetaire": "fiscal_transfer",
		"Subvención": "grant", "None": "none", "6": "6", "6 Transfers": "6", "n/a": "", "tbd": "", "Loan": "[CHOICE_UNKNOWN]", "7": "[CHOICE_UNKNOWN]",
	} {
		if got := key(fact.Spec{Kind: fact.Choice, Choices: modalities}, fact.Habit{}, raw); got != want {
			t.Errorf("%q is %s, want %s", raw, got, want)
		}
	}
}

func TestTheNearestChoiceIsNamed(t *testing.T) {
	for text, want := range map[string]string{"Grnat": "Grant", "subventions": "Subvention", "fiscal transfers": "Fiscal transfer", "transferencias fiscales": "Transferencia fiscal"} {
		if got := modalities.Nearest(text); got != want {
			t.Errorf("nearest to %q is %q, want %q", text, got, want)
		}
	}
	if got := fact.NewChoices(nil).Nearest("Grant"); got != "" {
		t.Errorf("of no choices the nearest is %q", got)
	}
	_, p := reader.Read(fact.Spec{Kind: fact.Choice, Choices: modalities}, fact.Habit{}, "Grnat")
	if want := []string{"raw", "Grnat", "nearest", "Grant"}; !slices.Equal(p.Args, want) {
		t.Errorf("the problem says %q", p.Args)
	}
}

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
	if got := fact.CountryName("KE", "es"); got != "Kenia" {
		t.Error(got)
	}
	if got := fact.CountryName("?", "en"); got != "?" {
		t.Error(got)
	}
}

func TestReadLists(t *testing.T) {
	for _, c := range []struct {
		kind fact.Kind
		raw  string
		want []string
		code string
	}{
		{fact.Name, "1.1; 1.2;1.1", []string{"1 1", "1 2"}, ""},
		{fact.Name, "UNDP\nUN Women\r\n\nUNICEF", []string{"undp", "un women", "unicef"}, ""},
		{fact.Name, "UNDP, UNICEF, UN Women", []string{"undp", "unicef", "un women"}, ""},
		{fact.Name, "Ministry of Health, Population and Nutrition", []string{"ministry of health population and nutrition"}, ""},
		{fact.Name, "Ministry of Health, Population and Nutrition; UNDP", []string{"ministry of health population and nutrition", "undp"}, ""},
		{fact.Name, "Council of Elders, north", []string{"council of elders north"}, ""},
		{fact.Name, "water, health", []string{"water", "health"}, ""},
		{fact.Name, "Mto Mweupe (town, port)", []string{"mto mweupe town port"}, ""},
		{fact.Name, "UNDP; tbd; -", []string{"undp"}, ""},
		{fact.Name, "tbd; n/a", nil, ""},
		{fact.Name, " ; \n;", nil, ""},
		{fact.Text, "Spain, European Union", []string{"spain", "european union"}, ""},
		{fact.Text, "Make cities inclusive, safe, resilient", []string{"make cities inclusive safe resilient"}, ""},
		{fact.Text, "Make cities and human settlements inclusive, safe", []string{"make cities and human settlements inclusive safe"}, ""},
		{fact.Country, "Kenya, Tanzania, United Republic of, Mali", []string{"KE", "TZ", "ML"}, ""},
		{fact.Country, "Kenya; Atlantis; Trinidad and Tobago", []string{"KE", "TT"}, "COUNTRY_UNKNOWN"},
		{fact.Choice, "In kind, goods, Grant", []string{"in_kind", "grant"}, ""},
		{fact.Choice, "grant; loan", []string{"grant"}, "CHOICE_UNKNOWN"},
		{fact.Number, "1,5; 3", []string{"1.5", "3"}, ""},
	} {
		v, p := reader.Read(fact.Spec{Kind: c.kind, List: true, Choices: modalities}, fact.Habit{}, c.raw)
		code := ""
		if p != nil {
			code = p.Code
		}
		if !slices.Equal(v.Keys, c.want) || v.Given != (c.want != nil) || code != c.code || v.Key != "" {
			t.Errorf("%q is %+v with %+v, want %q", c.raw, v, p, c.want)
		}
	}
}
