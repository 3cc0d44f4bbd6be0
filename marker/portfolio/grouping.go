package portfolio

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"locmark/marker"
	"locmark/marker/fact"
)

// Grouping sorts programmes into groups in one way. A programme with several values (two countries, two donors) counts
// in each of its groups, so the groups of a grouping may add up to more than the whole; Several says of how many.
type Grouping struct {
	By      string
	Titles  []string // of the fields that were asked for, as people call them; nil for the groupings that are always there
	Several int
	Groups  []Group
}

// Group is the programmes that share one value. Name is "" for those that do not say.
type Group struct {
	Name  string
	Tally Tally
}

// The ways to group programmes.
const (
	ByLevel      = "level"
	ByCountry    = "country"
	ByTransition = "transition"
	ByLeadAgency = "lead_agency"
	ByDonor      = "donor"
	ByStage      = "stage"
)

// way is one way to group: the values that a programme has under it.
type way struct {
	by      string
	values  func(*marker.Assessment) []value
	inOrder bool // groups are sorted by the order of their values; else by what they are called
}

// value is what programmes of one group share. Values of the same order are one.
type value struct{ order, name string }

var ways = []way{
	{ByLevel, levelOf, true},
	{ByCountry, countriesOf, false},
	{ByTransition, fieldOf("transitions", func(p marker.ProgrammeRef) []string { return p.Transitions }), false},
	{ByLeadAgency, fieldOf("lead_agency", func(p marker.ProgrammeRef) []string { return []string{p.LeadAgency} }), false},
	{ByDonor, fieldOf("donors", func(p marker.ProgrammeRef) []string { return p.Donors }), false},
	{ByStage, stageOf, true},
}

// fieldOf are the values of a field by their keys, which are the same in every language; of a record without fields, by the
// names that it has.
func fieldOf(field string, names func(marker.ProgrammeRef) []string) func(*marker.Assessment) []value {
	return func(a *marker.Assessment) []value {
		var values []value
		for _, v := range valuesOf(a, field) {
			if name := strings.TrimSpace(v.Name); name != "" {
				values = append(values, value{v.Key, name})
			}
		}
		if values == nil {
			return folded(names(a.Programme)...)
		}
		return values
	}
}

// folded are names as people write them, in capitals or not, with accents or without.
func folded(names ...string) []value {
	var values []value
	for _, name := range names {
		if name = strings.TrimSpace(name); name != "" {
			values = append(values, value{fact.Fold(name), name})
		}
	}
	return values
}

var stages = []string{"concept", "proposal", "inception", "annual", "final"}

func stageOf(a *marker.Assessment) []value {
	stage, name := a.Programme.Stage, a.Programme.StageName
	if stage == "" {
		return nil
	}
	if name == "" {
		name = stage
	}
	if i := slices.Index(stages, stage); i >= 0 {
		stage = strconv.Itoa(i)
	}
	return []value{{stage, name}}
}

func levelOf(a *marker.Assessment) []value {
	if a.Level == nil {
		return nil
	}
	level := strconv.Itoa(*a.Level)
	return []value{{level, level}}
}

// countriesOf are the programme's countries by their codes, called as its field does; a record that calls one by its code alone
// has it named in the record's language.
func countriesOf(a *marker.Assessment) []value {
	var values []value
	called := valuesOf(a, "country")
	for code := range strings.SplitSeq(a.Programme.Country, ";") {
		if code = strings.TrimSpace(code); code == "" {
			continue
		}
		name := code
		if known := fact.CountryName(code, a.Language); known != "" {
			name = known
		}
		if i := slices.IndexFunc(called, func(v marker.FieldValue) bool { return v.Key == code && v.Name != code }); i >= 0 {
			name = called[i].Name
		}
		values = append(values, value{code, name})
	}
	return values
}

// grouping gathers the groups of one way.
type grouping struct {
	way
	several int
	groups  map[string]*Group
	names   valueNames // where groups of several fields are sorted by them; else nil
}

func newGrouping(w way) *grouping { return &grouping{way: w, groups: map[string]*Group{}} }

func (g *grouping) add(a *marker.Assessment) {
	values := g.values(a)
	slices.SortFunc(values, func(a, b value) int {
		return cmp.Or(strings.Compare(a.order, b.order), strings.Compare(a.name, b.name))
	})
	values = slices.CompactFunc(values, func(a, b value) bool { return a.order == b.order })
	if len(values) > 1 {
		g.several++
	}
	if len(values) == 0 {
		values = []value{{}}
	}
	for _, v := range values {
		g.addTo(v, a)
	}
}

// addTo counts a programme in the group of a value. A group goes by the spelling that sorts first, whatever the order in
// which programmes come.
func (g *grouping) addTo(v value, a *marker.Assessment) {
	group := g.groups[v.order]
	if group == nil {
		group = &Group{Name: strings.Clone(v.name)}
		g.groups[v.order] = group
	}
	if v.name < group.Name {
		group.Name = strings.Clone(v.name)
	}
	group.Tally.add(a)
}

// sorted gives the groups in their order, those that do not say last.
func (g *grouping) sorted() Grouping {
	sorted := Grouping{By: g.by, Several: g.several}
	orders := sortedKeys(g.groups)
	if g.names != nil {
		slices.SortStableFunc(orders, func(a, b string) int { return strings.Compare(g.names.place(a), g.names.place(b)) })
	}
	if !g.inOrder {
		slices.SortStableFunc(orders, func(a, b string) int {
			return strings.Compare(fact.Fold(g.groups[a].Name), fact.Fold(g.groups[b].Name))
		})
	}
	for _, order := range unsaidLast(orders) {
		sorted.Groups = append(sorted.Groups, Group{g.groups[order].Name, g.groups[order].Tally.sorted()})
	}
	return sorted
}

// unsaidLast puts what is not said behind the others.
func unsaidLast(orders []string) []string {
	said := slices.DeleteFunc(slices.Clone(orders), func(order string) bool { return order == "" })
	if len(said) < len(orders) {
		said = append(said, "")
	}
	return said
}
