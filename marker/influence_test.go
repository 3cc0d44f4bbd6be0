package marker_test

import (
	"slices"
	"testing"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/markertest"
)

func TestInfluences(t *testing.T) {
	for _, i := range markertest.Marker(t, "lm-2.0").Influences() {
		if i.Criterion == "C1" && (i.Weight != 2 || i.InDimension != 2.0/6 || i.Overall || !i.Decisive) || i.Criterion == "A1" && (i.InDimension != 1.0/6 || !i.Overall || !i.Decisive) {
			t.Errorf("%+v", i)
		}
	}
	// With weights of 1,000 beside it, and cuts that no sum of those comes near, a weight of 0.001 moves nothing.
	m := markertest.Marker(t, changed(t, "lm-2.0", "edition.yaml", "cuts: [0.75, 1.5, 2.25]", "cuts: [0.8, 1.6, 2.3]", "B1.yaml", "weight: 1", "weight: 1000", "B2.yaml", "weight: 1", "weight: 1000",
		"B3.yaml", "weight: 1", "weight: 1000", "B4.yaml", "weight: 1", "weight: 1000", "B5.yaml", "weight: 1", "weight: 0.001"))
	for _, i := range m.Influences() {
		if i.Criterion == "B5" && i.Decisive {
			t.Errorf("%+v", i)
		}
	}
}

func influenceOf(m *marker.Marker, id string) marker.Influence {
	return m.Influences()[m.CriterionIndex(id)]
}

// TestInfluencesByStage: a criterion that decides at one stage alone is decisive, and has a share at each stage at which other
// criteria apply; where it does not apply, it has none.
func TestInfluencesByStage(t *testing.T) {
	apply := func(id string, stages ...string) func(*criteria.Edition) {
		return func(e *criteria.Edition) {
			var nodes []criteria.Node
			for _, stage := range stages {
				nodes = append(nodes, scalar(stage))
			}
			criterionIn(e, id).Applies.Node = dict("stage", items(nodes...))
		}
	}
	heavy := both(weigh("B1", "1000"), weigh("B2", "1000"), weigh("B3", "1000"), weigh("B4", "1000"), weigh("B5", "0.001"), cut(0, "0.8"), cut(1, "1.6"), cut(2, "2.3"))
	m := changedEdition(t, both(heavy, apply("B1", "final"), apply("B2", "final"), apply("B3", "final"), apply("B4", "final")))
	b5 := influenceOf(m, "B5")
	var alone, beside bool
	for _, s := range b5.Stages {
		alone = alone || s.InDimension != nil && *s.InDimension == 1 && s.Decisive
		beside = beside || s.InDimension != nil && *s.InDimension < 0.001 && !s.Decisive
	}
	if !b5.Decisive || !alone || !beside {
		t.Errorf("B5 stands alone before the end: %+v", b5)
	}
	for _, stage := range influenceOf(m, "B1").Stages {
		if applies := slices.Equal(stage.Stages, []string{"final"}); applies != (stage.InDimension != nil) || applies != stage.Decisive {
			t.Errorf("B1 at %v: %+v", stage.Stages, stage)
		}
	}
}

// TestInfluenceBesideWhatMayApply: a criterion that a measure keeps out of some programmes leaves the others a mean of their own.
func TestInfluenceBesideWhatMayApply(t *testing.T) {
	may := func(e *criteria.Edition) {
		for _, id := range []string{"B1", "B2", "B3", "B4"} {
			criterionIn(e, id).Applies.Node = dict("local_share", dict("above", "5%"))
		}
	}
	heavy := both(weigh("B1", "1000"), weigh("B2", "1000"), weigh("B3", "1000"), weigh("B4", "1000"), weigh("B5", "0.001"), cut(0, "0.8"), cut(1, "1.6"), cut(2, "2.3"))
	if b5 := influenceOf(changedEdition(t, heavy), "B5"); b5.Decisive {
		t.Errorf("B5 decides beside four heavy ones: %+v", b5)
	}
	if b5 := influenceOf(changedEdition(t, both(heavy, may)), "B5"); !b5.Decisive {
		t.Errorf("B5 decides nothing, and may stand alone: %+v", b5)
	}
}

// TestInfluenceOfGuards: the guards that look at a criterion's level are named.
func TestInfluenceOfGuards(t *testing.T) {
	guarded := both(func(e *criteria.Edition) {
		e.Overall.Guards = append(slices.Clone(e.Overall.Guards), capping("a6", dict("A6", dict("below", "3")), dict("overall", "1")))
	})
	if got := influenceOf(changedEdition(t, guarded), "A6").Guards; !slices.Equal(got, []string{"a6"}) {
		t.Errorf("guards of A6: %v", got)
	}
	if got := influenceOf(unchanged(t), "A6").Guards; len(got) != 0 {
		t.Errorf("guards of A6: %v", got)
	}
}
