package portfolio

import (
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

// way is one way to group: the names that a programme has under it.
type way struct {
	by    string
	names func(*marker.Assessment) []string
	order func(name string) string // what groups are sorted by; names of the same order are one group
}

var ways = []way{
	{ByLevel, levelName, plain},
	{ByCountry, countryNames, fact.Fold},
	{ByTransition, func(a *marker.Assessment) []string { return a.Programme.Transitions }, fact.Fold},
	{ByLeadAgency, func(a *marker.Assessment) []string { return []string{a.Programme.LeadAgency} }, fact.Fold},
	{ByDonor, func(a *marker.Assessment) []string { return a.Programme.Donors }, fact.Fold},
	{ByStage, func(a *marker.Assessment) []string { return []string{a.Programme.Stage} }, stageOrder},
}

var stages = []string{"concept", "proposal", "inception", "annual", "final"}

func stageOrder(stage string) string {
	if i := slices.Index(stages, stage); i >= 0 {
		return strconv.Itoa(i)
	}
	return stage
}

func plain(name string) string { return name }

func levelName(a *marker.Assessment) []string {
	if a.Level == nil {
		return nil
	}
	return []string{strconv.Itoa(*a.Level)}
}

// countryNames are the names of the programme's countries where each code has one, and the codes otherwise.
func countryNames(a *marker.Assessment) []string {
	codes, names := items(a.Programme.Country), items(a.Programme.CountryName)
	if len(names) > 0 && len(names) >= len(codes) {
		return names
	}
	return codes
}

func items(list string) []string {
	var items []string
	for item := range strings.SplitSeq(list, ";") {
		if item = strings.TrimSpace(item); item != "" {
			items = append(items, item)
		}
	}
	return items
}

// grouping gathers the groups of one way.
type grouping struct {
	way
	several int
	groups  map[string]*Group
}

func newGrouping(w way) *grouping { return &grouping{way: w, groups: map[string]*Group{}} }

func (g *grouping) add(a *marker.Assessment) {
	met := map[string]bool{}
	for _, name := range g.names(a) {
		if name = strings.TrimSpace(name); name != "" {
			g.addTo(name, met, a)
		}
	}
	if len(met) == 0 {
		g.addTo("", met, a)
	}
	if len(met) > 1 {
		g.several++
	}
}

// addTo counts a programme in the group of a name, once. A group goes by the spelling that sorts first, whatever the
// order in which programmes come.
func (g *grouping) addTo(name string, met map[string]bool, a *marker.Assessment) {
	order := g.order(name)
	if met[order] {
		return
	}
	met[order] = true
	group := g.groups[order]
	if group == nil {
		group = &Group{Name: strings.Clone(name)}
		g.groups[order] = group
	}
	group.Name = min(group.Name, name)
	group.Tally.add(a)
}

// sorted gives the groups in their order, those that do not say last.
func (g *grouping) sorted() Grouping {
	sorted := Grouping{By: g.by, Several: g.several}
	orders := sortedKeys(g.groups)
	if len(orders) > 0 && orders[0] == "" {
		orders = append(orders[1:], "")
	}
	for _, order := range orders {
		sorted.Groups = append(sorted.Groups, Group{g.groups[order].Name, g.groups[order].Tally.sorted()})
	}
	return sorted
}
