package report

import (
	"slices"
	"strings"

	"locmark/marker"
	"locmark/marker/portfolio"
)

// facet is one way to group and select programmes: what each has, and the values there are.
type facet struct {
	id     string
	title  string // of a field that was asked for, as records call it; the page has a word for any other
	own    bool   // the title is in the page's language
	pairs  func(*marker.Assessment) []valueName
	values [][]int
	names
}

// facets are the ways to group programmes that every page has.
func (t tongue) facets() []*facet {
	lead := func(p marker.ProgrammeRef) []string { return []string{p.LeadAgency} }
	return []*facet{
		{id: portfolio.ByCountry, pairs: t.countries, names: newNames()},
		{id: portfolio.ByTransition, pairs: t.field("transitions", func(p marker.ProgrammeRef) []string { return p.Transitions }), names: newNames()},
		{id: portfolio.ByLeadAgency, pairs: t.field("lead_agency", lead), names: newNames()},
		{id: portfolio.ByDonor, pairs: t.field("donors", func(p marker.ProgrammeRef) []string { return p.Donors }), names: newNames()},
		{id: portfolio.ByStage, pairs: t.stages, names: newNames()},
	}
}

// field are the values of a field by their keys, which are the same in every language; of a record without fields, by their
// names alone.
func (t tongue) field(id string, written func(marker.ProgrammeRef) []string) func(*marker.Assessment) []valueName {
	return func(a *marker.Assessment) []valueName {
		var all []valueName
		for _, v := range noted(a, id).Values {
			if one, ok := t.country(a, v.Key, v.Name); ok {
				all = append(all, one)
			}
		}
		if all != nil {
			return all
		}
		for _, name := range written(a.Programme) {
			if one, ok := t.called(a, "", name); ok {
				all = append(all, one)
			}
		}
		return all
	}
}

// noted is a field as a record has it; without values where it does not.
func noted(a *marker.Assessment, id string) marker.FieldNote {
	i := slices.IndexFunc(a.Fields, func(f marker.FieldNote) bool { return f.ID == id })
	if i < 0 {
		return marker.FieldNote{}
	}
	return a.Fields[i]
}

// countries are a programme's countries by their codes.
func (t tongue) countries(a *marker.Assessment) []valueName {
	var all []valueName
	for code := range strings.SplitSeq(a.Programme.Country, ";") {
		code = strings.TrimSpace(code)
		if one, ok := t.country(a, code, code); ok {
			all = append(all, one)
		}
	}
	return all
}

func (t tongue) stages(a *marker.Assessment) []valueName {
	if a.Programme.Stage == "" {
		return nil
	}
	return []valueName{{a.Programme.Stage, oneLine(stageName(a.Programme)), a.Language == string(t)}}
}

func (f *facet) add(a *marker.Assessment) {
	own := []int{}
	for _, value := range f.pairs(a) {
		if i := f.of(value); !slices.Contains(own, i) {
			own = append(own, i)
		}
	}
	f.values = append(f.values, own)
}

// lifeOfProgramme are the stages in the order in which a programme comes to them.
var lifeOfProgramme = []string{"concept", "proposal", "inception", "annual", "final"}

// column is the facet in the index of a page. Stages stand in their own order.
func (f *facet) column(says phrases) pageFacet {
	column := pageFacet{
		ID: f.id, Title: f.title, Keys: f.keys, Names: f.names.names, Values: f.values, Order: make([]int, len(f.keys)),
	}
	if titles, ours := groupingTitles[f.id]; ours {
		column.Title = says.Say(titles[1])
	}
	for i, key := range f.keys {
		if f.id == portfolio.ByStage {
			column.Order[i] = slices.Index(lifeOfProgramme, key)
		}
	}
	return column
}
