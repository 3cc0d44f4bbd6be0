package workbook

import (
	"slices"
	"strings"

	"locmark/marker/fact"
)

// geography tells the countries of one plan from places below them. A place is the country where it bears its name, in
// the export's own spelling or another; in a plan for several countries every country is one of its members. In a plan for
// one country a place may bear another country's name (Niger State in Nigeria).
type geography struct {
	reader  *fact.Reader
	own     []string // the country cell and its items, folded
	codes   []string // the countries, as ISO codes
	region  bool     // the plan says by its name that it covers several countries
	several bool
}

func newGeography(m *maker, l *layout) *geography {
	g := &geography{reader: m.catalog.reader}
	country, plan := m.field("country"), m.field("plan")
	g.own = append(g.own, fact.Fold(country.Text))
	for _, item := range split(country.Raw, ";") {
		g.own = append(g.own, fact.Fold(item))
	}
	if g.codes = slices.Clone(country.Keys); country.Key != "" {
		g.codes = append(g.codes, country.Key)
	}
	name := " " + fact.Fold(plan.Text) + " " + fact.Fold(country.Raw) + " "
	g.region = slices.ContainsFunc(l.several, func(word string) bool {
		return strings.Contains(name, " "+word+" ")
	})
	g.several = g.region || len(g.codes) != 1
	return g
}

// field gives a field of the programme by its id, or a blank.
func (m *maker) field(id string) fact.Value {
	if i := m.Form.Programme.Column(id); i >= 0 {
		return m.programme.Fields[i]
	}
	return fact.Value{}
}

// level is country for a country of the plan, and "" for any other place: an export does not say how low it lies.
func (g *geography) level(place string) string {
	const country = "country"
	if folded := fact.Fold(place); folded != "" && slices.Contains(g.own, folded) {
		return country
	}
	v, _ := g.reader.Read(fact.Spec{Kind: fact.Country}, fact.Habit{}, place)
	if v.Given && (g.several || slices.Contains(g.codes, v.Key)) {
		return country
	}
	return ""
}
