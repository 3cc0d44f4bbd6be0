package marker_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/markertest"
)

// edits are small changes of an edition, many of each kind: every comparison of levels and guards moved, every guard and
// every criterion left out, cuts, weights and the overall rule.
func edits(original *criteria.Edition) []*criteria.Edition {
	e := original.MapConditions(func(n criteria.Node) criteria.Node { return n })
	for i := range e.Criteria {
		e.Criteria[i].Bounds = criteria.Node{}
	}
	all := movedThresholds(e)
	edit := func(change func(*criteria.Edition)) {
		copied := *e
		copied.Overall.Cuts, copied.Overall.LowestOf = slices.Clone(e.Overall.Cuts), slices.Clone(e.Overall.LowestOf)
		copied.Overall.Guards, copied.Guards = slices.Clone(e.Overall.Guards), slices.Clone(e.Guards)
		copied.Criteria = slices.Clone(e.Criteria)
		change(&copied)
		all = append(all, &copied)
	}
	for i, cut := range []string{"0.5", "1.75", "2.6"} {
		edit(func(e *criteria.Edition) { e.Overall.Cuts[i].Text = cut })
	}
	edit(func(e *criteria.Edition) { e.Overall.LowestOf = append(e.Overall.LowestOf, scalar("C")) })
	edit(func(e *criteria.Edition) { e.Overall.LowestOf = e.Overall.LowestOf[1:] })
	for i := range e.Overall.Guards {
		edit(func(e *criteria.Edition) { e.Overall.Guards = slices.Delete(e.Overall.Guards, i, i+1) })
		edit(func(e *criteria.Edition) { e.Overall.Guards[i].Cap = dict("B", "1", "overall", "2") })
	}
	for i := range e.Guards {
		edit(func(e *criteria.Edition) { e.Guards = slices.Delete(e.Guards, i, i+1) })
		edit(func(e *criteria.Edition) { e.Guards[i].Status = dict("not_evidenced", items(scalar("A1"))) })
	}
	for i := range e.Criteria {
		edit(func(e *criteria.Edition) { e.Criteria[i].Weight = scalar("5") })
		edit(func(e *criteria.Edition) { e.Criteria[i].Levels = e.Criteria[i].Levels[:1] })
		edit(func(e *criteria.Edition) {
			e.Criteria[i].Applies.Node = dict("stage", items(scalar("concept"), scalar("final")))
		})
	}
	// Guards that let go as a level falls turn directions round.
	turned := capping("turned", dict("C1", dict("at_least", "2")), dict("A", "1"))
	edit(func(e *criteria.Edition) { e.Overall.Guards = append(e.Overall.Guards, turned) })
	return all
}

// movedThresholds moves each percentage and small number that a condition compares with, up and down.
func movedThresholds(e *criteria.Edition) []*criteria.Edition {
	var places []criteria.Node
	e.MapConditions(func(n criteria.Node) criteria.Node {
		places = append(places, thresholds(n)...)
		return n
	})
	var all []*criteria.Edition
	for _, at := range places {
		for _, text := range map[bool][]string{true: {"3%", "60%"}, false: {"0", "2"}}[at.Text[len(at.Text)-1] == '%'] {
			all = append(all, e.MapConditions(func(n criteria.Node) criteria.Node { return n.Replaced(at.Position, text) }))
		}
	}
	return all
}

func thresholds(n criteria.Node) []criteria.Node {
	var all []criteria.Node
	for _, item := range n.Items {
		all = append(all, thresholds(item)...)
	}
	for _, e := range n.Entries {
		ordering := slices.Contains([]string{"at_least", "at_most", "above", "below"}, e.Key.Text)
		if ordering && e.Value.Kind == criteria.Scalar && e.Value.Text[0] >= '0' && e.Value.Text[0] <= '9' {
			all = append(all, e.Value)
		}
		all = append(all, thresholds(e.Value)...)
	}
	return all
}

// compared is an edited edition, and which ways its levels may go by the difference from lm-2.0.
type compared struct {
	*marker.Marker
	marker.Difference
	may map[string]string
}

func allCompared(t *testing.T, b bench) []compared {
	var all []compared
	for _, edition := range edits(b.Edition()) {
		m, faults := marker.New(edition, b.Form(), b.lexicon, b.Voice())
		if len(faults) > 0 {
			continue // a share of 0 where another level asks for it is no edition
		}
		one := compared{m, marker.Compare(b.Marker, m), map[string]string{}}
		for _, change := range one.Changes {
			for _, may := range change.May {
				if before, twice := one.may[may.Target]; twice && before != may.Way {
					may.Way = "either"
				}
				one.may[may.Target] = may.Way
			}
		}
		all = append(all, one)
	}
	told := len(slices.DeleteFunc(slices.Clone(all), func(one compared) bool { return len(one.Changes) == 0 }))
	if len(all) < 150 || told < len(all)*9/10 {
		t.Fatalf("of %d edits that are editions, %d are told", len(all), told)
	}
	return all
}

// TestDirectionsHold: a change that may only raise lowers nobody, one that may only lower raises nobody, and what it says
// cannot move stands still.
func TestDirectionsHold(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	all := allCompared(t, b)
	rapid.Check(t, func(t *rapid.T) {
		p := b.draw(t)
		if rapid.Bool().Draw(t, "sound") {
			p = b.base(t)
		}
		before := b.Mark(p)
		for range 12 {
			one := rapid.SampledFrom(all).Draw(t, "edit")
			checkWays(t, one, before, one.Mark(p))
		}
	})
}

func checkWays(t *rapid.T, one compared, before, after *marker.Marking) {
	check := func(target string, old, new *int) {
		way := one.may[target]
		switch {
		case old == nil || new == nil:
			if (old == nil) != (new == nil) && way != "either" {
				t.Fatalf("%s comes or goes by %s: %+v", target, way, one.Changes)
			}
		case *new > *old && way != "rise" && way != "either", *new < *old && way != "fall" && way != "either":
			t.Fatalf("%s goes from %d to %d, and may go %q: %+v", target, *old, *new, way, one.Changes)
		}
	}
	check("overall", pointer(before.Level()), pointer(after.Level()))
	edition := before.Marker().Edition()
	for i, d := range edition.Dimensions {
		check(d.Name, pointer(before.DimensionLevel(i)), pointer(after.DimensionLevel(i)))
	}
	for i, c := range edition.Criteria {
		old, was := before.CriterionLevel(i)
		new, is := after.CriterionLevel(i)
		check(c.ID, pointer(old, was != marker.NotApplicable), pointer(new, is != marker.NotApplicable))
	}
}

func pointer(level int, given bool) *int {
	if !given {
		return nil
	}
	return &level
}

// TestAnEditionIsItself: compared with itself, nothing changed, and nothing can move.
func TestAnEditionIsItself(t *testing.T) {
	for _, id := range criteria.EditionNames() {
		if found := marker.Compare(markertest.Marker(t, id), markertest.Marker(t, id)); !found.Same() || found.MovesLevels() {
			t.Errorf("%s differs from itself: %+v", id, found)
		}
	}
}
