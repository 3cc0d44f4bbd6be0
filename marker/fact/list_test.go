package fact_test

import (
	"slices"
	"testing"

	"locmark/marker/fact"
)

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
		{fact.Choice, "Grant and in kind, goods", []string{"grant", "in_kind"}, ""},
		{fact.Choice, "Grant, and in kind, goods", []string{"grant", "in_kind"}, ""},
		{fact.Choice, "Grant et loan", nil, "CHOICE_UNKNOWN"},
		{fact.Country, "Kenya, Mali and Trinidad and Tobago", []string{"KE", "ML", "TT"}, ""},
		{fact.Country, "Trinidad and Tobago y Kenya", []string{"TT", "KE"}, ""},
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
