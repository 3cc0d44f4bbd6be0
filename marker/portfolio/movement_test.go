package portfolio

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"locmark/marker"
)

func movementsOf(before, now []*marker.Assessment) (*Comparison, []Movement) {
	previous := New(Options{})
	for _, a := range before {
		previous.Add(a)
	}
	p := New(Options{Previous: previous})
	for _, a := range now {
		p.Add(a)
	}
	c := p.Comparison()
	return c, c.Movements
}

// TestMovement: each programme is counted where it stood and where it stands, new and gone ones too; those that other criteria
// scored are not.
func TestMovement(t *testing.T) {
	unlevelled := standingAt("none", 1, 1, 1)
	unlevelled.Level = nil
	other := standingAt("other", 3, 3, 1)
	other.Edition.SHA256 = "two"
	before := []*marker.Assessment{standingAt("same", 2, 2, 1), standingAt("up", 0, 1, 1), standingAt("none", 1, 1, 1), standingAt("gone", 3, 1, 1), standingAt("other", 1, 1, 1)}
	now := []*marker.Assessment{standingAt("same", 2, 2, 1), standingAt("up", 3, 1, 1), unlevelled, other, standingAt("new", 1, 1, 1)}
	_, got := movementsOf(before, now)
	want := []Movement{{standingAt("", 0, 0, 0).Edition, [][]int{
		{0, 0, 0, 1, 0, 0, 0}, // up
		{0, 0, 0, 0, 1, 0, 0}, // none
		{0, 0, 1, 0, 0, 0, 0}, // same
		{0, 0, 0, 0, 0, 0, 1}, // gone
		{0, 0, 0, 0, 0, 0, 0},
		{0, 0, 0, 0, 0, 0, 0},
		{0, 1, 0, 0, 0, 0, 0}, // new
	}}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// TestMovementAddsUp is the property that rows are the levels of before and columns those of now, where nothing was scored by
// other criteria, and that nobody is counted who was never there.
func TestMovementAddsUp(t *testing.T) {
	programme := rapid.Custom(func(t *rapid.T) *marker.Assessment {
		return standingAt(rapid.SampledFrom([]string{"A", "B", "C", "D"}).Draw(t, "id"), rapid.IntRange(0, 3).Draw(t, "level"), 0, 1)
	})
	rapid.Check(t, func(t *rapid.T) {
		before, now := rapid.SliceOfN(programme, 1, 6).Draw(t, "before"), rapid.SliceOfN(programme, 1, 6).Draw(t, "now")
		c, all := movementsOf(before, now)
		m := all[0]
		for level := range scale {
			if m.Before(level) != c.Before[0].Tally.Levels[level] || m.Now(level) != c.Now[0].Tally.Levels[level] {
				t.Fatalf("level %d: %v", level, m.Counts)
			}
		}
		if m.Counts[m.Absent()][m.Absent()] != 0 || m.Programmes() != len(now)+m.Now(m.Absent()) || len(all) != 1 {
			t.Fatalf("%v", all)
		}
	})
}
