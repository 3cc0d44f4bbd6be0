package report

import (
	"slices"
	"strings"

	"locmark/marker"
	"locmark/marker/portfolio"
)

// askedFacets are the fields of all programmes, of which a portfolio may have been asked to be grouped by some: which, it tells
// when all are gathered.
type askedFacets struct {
	tongue
	fields map[string]*facet
}

func newAskedFacets(t tongue) askedFacets { return askedFacets{t, map[string]*facet{}} }

// facetOfField are the fields that have a facet on every page.
var facetOfField = map[string]string{
	"country": portfolio.ByCountry, "transitions": portfolio.ByTransition, "lead_agency": portfolio.ByLeadAgency,
	"donors": portfolio.ByDonor, "stage": portfolio.ByStage,
}

// chosenElsewhere are the fields that a reader of a page chooses by other means than a facet.
var chosenElsewhere = []string{"id", "title", "currency", portfolio.LevelField}

func (f *askedFacets) add(programme int, a *marker.Assessment) {
	for _, note := range a.Fields {
		if facetOfField[note.ID] != "" || slices.Contains(chosenElsewhere, note.ID) {
			continue
		}
		field := f.of(note.ID)
		field.called(note.Title, a.Language == string(f.tongue))
		field.through(programme)
		field.add(a)
	}
}

func (f *askedFacets) of(id string) *facet {
	if f.fields[id] == nil {
		none := func(marker.ProgrammeRef) []string { return nil }
		f.fields[id] = &facet{id: oneLine(id), pairs: f.field(id, none), names: newNames()}
	}
	return f.fields[id]
}

// called learns the title of a field, from a record in the page's language where there is one.
func (f *facet) called(title string, own bool) {
	title = shortened(oneLine(title), longestCaption)
	if f.title == "" || own && !f.own || own == f.own && title < f.title {
		f.title, f.own = title, own
	}
}

// through has the programmes up to that one say nothing where they said nothing.
func (f *facet) through(programme int) {
	for len(f.values) < programme {
		f.values = append(f.values, []int{})
	}
}

// before are the facets of a page: first those that the portfolio was asked to be grouped by, then the others that every page
// has.
func (f *askedFacets) before(always []*facet, all *portfolio.Portfolio, programmes int) []*facet {
	var first []*facet
	for _, id := range groupedBy(all) {
		i := slices.IndexFunc(always, func(one *facet) bool { return one.id == facetOfField[id] })
		switch field := f.fields[id]; {
		case i >= 0:
			first = append(first, always[i])
		case field != nil:
			field.through(programmes)
			first = append(first, field)
		}
	}
	return append(first, slices.DeleteFunc(slices.Clone(always), func(one *facet) bool { return slices.Contains(first, one) })...)
}

// groupedBy are the ids of the fields that a portfolio was asked to be grouped by, each once.
func groupedBy(all *portfolio.Portfolio) []string {
	var ids []string
	for _, summary := range all.Summaries() {
		for _, g := range summary.Groupings {
			if g.Titles == nil {
				continue
			}
			for id := range strings.SplitSeq(g.By, ",") {
				if !slices.Contains(ids, id) {
					ids = append(ids, id)
				}
			}
		}
	}
	return ids
}
