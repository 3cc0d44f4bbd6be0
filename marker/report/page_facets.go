package report

import (
	"cmp"
	"slices"
	"strings"

	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/portfolio"
)

// names are values by a key that tells them apart, in the order they are first met. Of several spellings the one that sorts
// first stands, whatever the order of programmes.
type names struct {
	at    map[string]int
	keys  []string
	names []string
}

func newNames() names { return names{map[string]int{}, []string{}, []string{}} }

func (n *names) of(key, name string) int {
	i, met := n.at[key]
	switch {
	case !met:
		i = len(n.keys)
		n.at[key] = i
		n.keys, n.names = append(n.keys, key), append(n.names, name)
	case name < n.names[i]:
		n.names[i] = name
	}
	return i
}

// facet is one way to group and select programmes: what each has, and the values there are.
type facet struct {
	id     string
	pairs  func(*marker.Assessment) [][2]string // keys and names
	values [][]int
	names
}

func newFacets() []*facet {
	folded := func(of func(*marker.Assessment) []string) func(*marker.Assessment) [][2]string {
		return func(a *marker.Assessment) [][2]string { return foldedPairs(of(a)) }
	}
	return []*facet{
		{id: portfolio.ByCountry, pairs: countryPairs, names: newNames()},
		{id: portfolio.ByTransition, pairs: folded(func(a *marker.Assessment) []string { return a.Programme.Transitions }), names: newNames()},
		{id: portfolio.ByLeadAgency, pairs: folded(func(a *marker.Assessment) []string { return []string{a.Programme.LeadAgency} }), names: newNames()},
		{id: portfolio.ByDonor, pairs: folded(func(a *marker.Assessment) []string { return a.Programme.Donors }), names: newNames()},
		{id: portfolio.ByStage, pairs: stagePairs, names: newNames()},
	}
}

func foldedPairs(texts []string) [][2]string {
	var pairs [][2]string
	for _, text := range texts {
		if text = oneLine(text); text != "" {
			key := cmp.Or(fact.Fold(text), text) // of signs alone, nothing is left
			pairs = append(pairs, [2]string{shortened(key, longestCaption), shortened(text, longestCaption)})
		}
	}
	return pairs
}

// countryPairs are a programme's countries by their codes, named in the language of the record.
func countryPairs(a *marker.Assessment) [][2]string {
	var pairs [][2]string
	for code := range strings.SplitSeq(a.Programme.Country, ";") {
		code = strings.TrimSpace(code)
		if name := fact.CountryName(code, a.Language); name != "" {
			pairs = append(pairs, [2]string{code, name})
		} else {
			pairs = append(pairs, foldedPairs([]string{code})...)
		}
	}
	return pairs
}

func stagePairs(a *marker.Assessment) [][2]string {
	if a.Programme.Stage == "" {
		return nil
	}
	return [][2]string{{a.Programme.Stage, oneLine(stageName(a.Programme))}}
}

func (f *facet) add(a *marker.Assessment) {
	own := []int{}
	for _, pair := range f.pairs(a) {
		if i := f.of(pair[0], pair[1]); !slices.Contains(own, i) {
			own = append(own, i)
		}
	}
	f.values = append(f.values, own)
}

// lifeOfProgramme are the stages in the order in which a programme comes to them.
var lifeOfProgramme = []string{"concept", "proposal", "inception", "annual", "final"}

// column is the facet in the index of a page. Stages stand in their own order.
func (f *facet) column(says phrases) pageFacet {
	titles := groupingTitles[f.id]
	column := pageFacet{
		ID: f.id, Title: says.Say(titles[1]), Heading: says.Say(titles[0]), Keys: f.keys, Names: f.names.names, Values: f.values,
		Order: make([]int, len(f.keys)),
	}
	for i, key := range f.keys {
		if f.id == portfolio.ByStage {
			column.Order[i] = slices.Index(lifeOfProgramme, key)
		}
	}
	return column
}
