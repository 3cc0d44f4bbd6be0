package portfolio

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"locmark/marker"
)

// TestGroupsStandByName: what goes by a code is sorted by what it is called, what counts by its number, a stage by its place in the
// life of a programme, and what is not given stands last; whatever the order in which programmes come.
func TestGroupsStandByName(t *testing.T) {
	all := []*marker.Assessment{
		saying(1, note("country", "Country", "ET", "Ethiopia"), note("stage", "Stage", "final", "Final report")),
		saying(1, note("country", "Country", "CV", "Cabo Verde"), note("stage", "Stage", "annual", "Annual report")),
		saying(1, note("country", "Country", "CV", "Cabo Verde"), note("stage", "Stage", "concept", "Concept note")),
		saying(1, note("country", "Country", "BO", "Bolivia")),
		saying(1, note("country", "Country", "CH", "Switzerland")),
		saying(1, note("country", "Country", "AT", "Österreich")),
		saying(1, note("stage", "Stage", "final", "Final report")),
	}
	for range 2 {
		want := []string{"Bolivia · –", "Cabo Verde · Concept note", "Cabo Verde · Annual report", "Ethiopia · Final report", "Österreich · –", "Switzerland · –", "– · Final report"}
		if diff := cmp.Diff(want, groupNames(all, "country", "stage")); diff != "" {
			t.Error(diff)
		}
		slices.Reverse(all)
	}
	numbered := []*marker.Assessment{
		saying(1, note("total_budget", "Budget", "200", "200")), saying(1, note("total_budget", "Budget", "1000", "1,000")),
		saying(1, note("total_budget", "Budget", "30", "30")),
	}
	if got := groupNames(numbered, "total_budget"); !slices.Equal(got, []string{"30", "200", "1,000"}) {
		t.Errorf("numbers stand as %q", got)
	}
}

func groupNames(all []*marker.Assessment, fields ...string) []string {
	p := New(Options{GroupBy: fields})
	for _, a := range all {
		p.Add(a)
	}
	var names []string
	for _, group := range p.Summaries()[0].Groupings[0].Groups {
		names = append(names, group.Name)
	}
	return names
}
