package portfolio

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"locmark/marker"
	"locmark/marker/fact"
)

// atLevel is a portfolio of the programmes at a level, which knows of the others.
func atLevel(level int, asked Options, all []*marker.Assessment) *Portfolio {
	p := New(asked)
	for _, a := range all {
		if a.Level != nil && *a.Level == level {
			p.Add(a)
		} else {
			p.Pass(a)
		}
	}
	return p
}

// kindsAt compares the slices of one level, and writes what happened to each programme.
func kindsAt(level int, before, now []*marker.Assessment) (*Comparison, map[string]string) {
	c := atLevel(level, Options{Previous: atLevel(level, Options{}, before)}, now).Comparison()
	kinds := map[string]string{}
	for _, change := range c.Changes {
		row := change.Now
		if row == nil {
			row = change.Before
		}
		kinds[row.Programme.ID] = fmt.Sprint(change.Kind(), " ", change.Moved())
	}
	return c, kinds
}

// TestComparisonOfSlices: who crosses the border of a slice is not called new or gone, and keeps the level of the other side; who was
// never in it is not shown, and only who is not scored at all is new or gone.
func TestComparisonOfSlices(t *testing.T) {
	at := func(id string, overall int) *marker.Assessment { return standingAt(id, overall, 1, 1) }
	before := []*marker.Assessment{at("stays", 1), at("rises", 1), at("falls", 2), at("gone", 1), at("elsewhere", 3), at("gone elsewhere", 3), {Status: marker.NotScored}}
	now := []*marker.Assessment{at("stays", 1), at("rises", 2), at("falls", 1), at("new", 1), at("elsewhere", 2), at("new elsewhere", 2)}
	c, kinds := kindsAt(1, before, now)
	if diff := cmp.Diff(map[string]string{"rises": "left 1", "falls": "entered -1", "gone": "gone 0", "new": "new 0"}, kinds); diff != "" {
		t.Error(diff)
	}
	m := c.Movements[0]
	if c.Same != 1 || m.Counts[m.Outside()][1] != 1 || m.Counts[1][m.Outside()] != 1 || m.Counts[1][m.Absent()] != 1 || m.Counts[m.Absent()][1] != 1 {
		t.Errorf("%d are the same, and levels moved so: %v", c.Same, m.Counts)
	}
}

// TestSlicesAddUp is the property that the table of levels holds the programmes of both slices, and that nobody who is scored both
// times is called new or gone.
func TestSlicesAddUp(t *testing.T) {
	programmes := rapid.Custom(func(t *rapid.T) []*marker.Assessment {
		var all []*marker.Assessment
		for _, id := range []string{"A", "B", "C", "D"} {
			if level := rapid.IntRange(-1, 3).Draw(t, id); level >= 0 {
				all = append(all, standingAt(id, level, 0, 1))
			}
		}
		return all
	})
	has := func(all []*marker.Assessment, id string) bool {
		for _, a := range all {
			if a.Programme.ID == id {
				return true
			}
		}
		return false
	}
	rapid.Check(t, func(t *rapid.T) {
		before, now := programmes.Draw(t, "before"), programmes.Draw(t, "now")
		c, kinds := kindsAt(1, before, now)
		for id, kind := range kinds {
			if both := has(before, id) && has(now, id); both == (kind == "new 0" || kind == "gone 0") {
				t.Fatalf("%s is %s", id, kind)
			}
		}
		stood, stand := 0, 0
		for _, m := range c.Movements {
			stood, stand = stood+m.Before(1), stand+m.Now(1)
		}
		if count := func(all []Summary) int {
			if len(all) == 0 {
				return 0
			}
			return all[0].Tally.Programmes
		}; stood != count(c.Before) || stand != count(c.Now) {
			t.Fatalf("%d and %d are counted of %d and %d", stood, stand, count(c.Before), count(c.Now))
		}
	})
}

// TestPassedInUSD: what a programme outside the slice has is converted as the others' is, so that no rate looks like a change.
func TestPassedInUSD(t *testing.T) {
	paid := func(level int) *marker.Assessment {
		a := standingAt("A", level, 1, 0)
		half, year := fact.Money(100), 2026
		a.Financing = marker.Financing{Currency: "KES", Total: money(200), Flows: []marker.Flow{{Planned: &half, Year: &year}, {Planned: &half}}}
		return a
	}
	previous := atLevel(1, Options{Rates: someRates()}, []*marker.Assessment{paid(1)})
	c := atLevel(1, Options{Rates: someRates(), Previous: previous}, []*marker.Assessment{paid(2)}).Comparison()
	if len(c.Changes) != 1 || c.Changes[0].Money || c.Changes[0].Now.Financing.Currency != "USD" {
		t.Errorf("%+v", c.Changes)
	}
}
