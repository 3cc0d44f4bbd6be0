package portfolio

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"locmark/marker"
	"locmark/marker/fact"
)

// standingAt is a programme with one criterion, A1.
func standingAt(id string, overall, a1 int, total fact.Money) *marker.Assessment {
	return &marker.Assessment{
		Status: marker.Assessed, Programme: marker.ProgrammeRef{ID: id}, Level: level(overall),
		Edition:   marker.EditionRef{ID: "lm-2.0", SHA256: "one", Scale: scale},
		Criteria:  []marker.Finding{{ID: "A1", Status: marker.Assessed, Level: level(a1)}},
		Financing: marker.Financing{Currency: "USD", Total: money(total)},
	}
}

// compared writes each change in short: the id, what happened, how far.
func compared(before, now []*marker.Assessment) (changes []string, same int) {
	previous := New(Options{})
	for _, a := range before {
		previous.Add(a)
	}
	p := New(Options{Previous: previous})
	for _, a := range now {
		p.Add(a)
	}
	c := p.Comparison()
	for _, change := range c.Changes {
		switch {
		case change.Before == nil:
			changes = append(changes, change.Now.Programme.ID+" new")
		case change.Now == nil:
			changes = append(changes, change.Before.Programme.ID+" gone")
		default:
			changes = append(changes, fmt.Sprint(change.Now.Programme.ID, " ", change.Moved(), " ", len(change.Criteria), " ", change.Money, " ", change.Otherwise))
		}
	}
	return changes, c.Same
}

func TestComparison(t *testing.T) {
	other := standingAt("F", 3, 3, 1)
	other.Edition.SHA256 = "two"
	notScored := &marker.Assessment{Status: marker.NotScored}
	before := []*marker.Assessment{standingAt("A", 1, 1, 1), standingAt("B", 2, 2, 1), standingAt("C", 1, 2, 1), standingAt("D", 1, 1, 1), standingAt("F", 1, 1, 1), notScored, standingAt("H", 1, 1, 1)}
	now := []*marker.Assessment{standingAt("h", 1, 1, 1), standingAt("E", 1, 1, 1), standingAt("A", 3, 2, 1), standingAt("B", 1, 2, 1), standingAt("C", 1, 2, 2), other, notScored}
	changes, same := compared(before, now)
	want := []string{"E new", "A 2 1 false false", "B -1 0 false false", "C 0 0 true false", "F 0 0 false true", "D gone"}
	if diff := cmp.Diff(want, slices.Concat(changes)); diff != "" {
		t.Error(diff)
	}
	if same != 1 {
		t.Errorf("%d are the same", same)
	}
}

// TestComparisonOfTwins: an id that stands twice is told apart by its workbook, and nothing is matched twice.
func TestComparisonOfTwins(t *testing.T) {
	at := func(workbook string, overall int) *marker.Assessment {
		a := standingAt("A", overall, 1, 1)
		a.Source.Workbook = workbook
		return a
	}
	changes, same := compared([]*marker.Assessment{at("one", 1), at("two", 2)}, []*marker.Assessment{at("two", 2), at("one", 1), at("three", 3)})
	if diff := cmp.Diff([]string{"A new"}, changes); diff != "" || same != 2 {
		t.Error(diff, same)
	}
}

// TestComparisonOfIDsAlike: ids that differ only in a mark are told apart by their letters.
func TestComparisonOfIDsAlike(t *testing.T) {
	changes, same := compared([]*marker.Assessment{standingAt("JP-1", 1, 1, 1), standingAt("JP.1", 2, 2, 2)}, []*marker.Assessment{standingAt("JP.1", 2, 2, 2), standingAt("JP-1", 1, 1, 1)})
	if len(changes) > 0 || same != 2 {
		t.Error(changes, same)
	}
}

// TestComparisonLosesNothing is the property that every programme of before and of now is in the comparison once, and that a
// portfolio compared with itself has not changed.
func TestComparisonLosesNothing(t *testing.T) {
	count := func(all []*marker.Assessment) int {
		return len(slices.DeleteFunc(slices.Clone(all), func(a *marker.Assessment) bool { return a.Status == marker.NotScored }))
	}
	rapid.Check(t, func(t *rapid.T) {
		before := rapid.SliceOf(rapid.Custom(drawn)).Draw(t, "before")
		now := rapid.SliceOf(rapid.Custom(drawn)).Draw(t, "now")
		changes, same := compared(before, now)
		gone := 0
		for _, change := range changes {
			if len(change) > 5 && change[len(change)-4:] == "gone" {
				gone++
			}
		}
		if len(changes)-gone+same != count(now) {
			t.Fatalf("%d changes, %d gone, %d same, of %d", len(changes), gone, same, count(now))
		}
		if own, _ := compared(now, now); len(own) > 0 {
			t.Fatalf("compared with itself: %v", own)
		}
	})
}
