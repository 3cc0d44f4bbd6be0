package report

import (
	"slices"
	"testing"

	"locmark/marker"
	"locmark/marker/portfolio"
)

// spoken is a record in a language, of a programme that one donor pays whole.
func spoken(t *testing.T, language, donor string, scale []string) *marker.Assessment {
	t.Helper()
	a := recordedLines(t)[0]
	a.Language, a.Programme.Country, a.Edition.Scale = language, "KE", scale
	for i := range a.Fields {
		if a.Fields[i].ID == "donors" {
			a.Fields[i].Values = []marker.FieldValue{{Key: "ES", Name: donor}}
		}
	}
	paid := *a.Financing.Contributions[0].Amount
	a.Financing.Contributions = []marker.Contribution{{Donor: donor, ID: "ES", Amount: &paid}}
	return a
}

// TestPageOfSeveralLanguages: results of several languages make one page in its own. Who pays, the donors and the labels of
// levels stand once each, whichever record comes first.
func TestPageOfSeveralLanguages(t *testing.T) {
	english := spoken(t, "en", "Spain", []string{"none", "limited", "significant", "principal"})
	french := spoken(t, "fr", "Espagne", []string{"aucun", "limité", "significatif", "principal"})
	for name, all := range map[string][]*marker.Assessment{"English first": {english, french}, "French first": {french, english}} {
		var index pageIndex
		dataOf(t, portfolioPage(t, "fr", all), "index", &index)
		if want := []string{"Espagne"}; !slices.Equal(index.Payers, want) {
			t.Errorf("%s: who pays are %q", name, index.Payers)
		}
		for _, facet := range index.Facets {
			if facet.ID == portfolio.ByDonor && (!slices.Equal(facet.Keys, []string{"ES"}) || !slices.Equal(facet.Names, []string{"Espagne"})) {
				t.Errorf("%s: the donors are %q, %q", name, facet.Keys, facet.Names)
			}
		}
		if scale := index.Editions[0].Scale; !slices.Equal(scale, french.Edition.Scale) {
			t.Errorf("%s: the levels are %q", name, scale)
		}
	}
}

// TestNamesInThePagesLanguage: a name in the page's language goes before all others, then the one that sorts first.
func TestNamesInThePagesLanguage(t *testing.T) {
	given := []valueName{{"undp", "A", false}, {"undp", "PNUD", true}, {"undp", "B", false}, {"undp", "P.N.U.D.", true}}
	for range given {
		n := newNames()
		for _, one := range given {
			n.of(one)
		}
		if !slices.Equal(n.names, []string{"P.N.U.D."}) {
			t.Errorf("%v are called %q", given, n.names)
		}
		given = append(given[1:], given[0])
	}
}

// TestWhatIsNoCountryKeepsItsName: only the code of a country is called by it.
func TestWhatIsNoCountryKeepsItsName(t *testing.T) {
	a := &marker.Assessment{Language: "en"}
	for _, test := range []struct{ key, name, want string }{
		{"ES", "Spain", "Espagne"}, {"european-union", "European Union", "European Union"}, {"", "Ville de Mto", "Ville de Mto"},
	} {
		if got, ok := tongue("fr").country(a, test.key, test.name); !ok || got.name != test.want {
			t.Errorf("%s is called %q", test.key, got.name)
		}
	}
}

// TestAskedFacets: the fields that a portfolio was asked to be grouped by come first among the facets, those of every page only
// once, and programmes that do not give a field say nothing in it.
func TestAskedFacets(t *testing.T) {
	all := recordedLines(t)
	all[1].Fields = nil
	asked := portfolio.New(portfolio.Options{GroupBy: []string{"modality", "stage"}})
	gathered := newGathering(target(t, "en"))
	for _, a := range all {
		asked.Add(a)
		gathered.add(a, "justifications/"+a.Programme.ID+".html")
	}
	var ids []string
	index := gathered.index(asked)
	for _, facet := range index.Facets {
		ids = append(ids, facet.ID)
		if len(facet.Values) != len(all) {
			t.Errorf("%s has %d values of %d programmes", facet.ID, len(facet.Values), len(all))
		}
	}
	want := []string{"modality", portfolio.ByStage, portfolio.ByCountry, portfolio.ByTransition, portfolio.ByLeadAgency, portfolio.ByDonor}
	if !slices.Equal(ids, want) {
		t.Errorf("the facets are %q, want %q", ids, want)
	}
	first := index.Facets[0]
	if first.Title != "Fund management modality" || !slices.Equal(first.Names, []string{"Parallel"}) || len(first.Values[0]) != 1 || len(first.Values[1]) != 0 {
		t.Errorf("the facet of the modality is %+v", first)
	}
}
