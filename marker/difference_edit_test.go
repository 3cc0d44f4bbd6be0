package marker_test

import (
	"slices"
	"testing"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/markertest"
)

// changedEdition is lm-2.0 after a change to its parts, ready to mark.
func changedEdition(t testing.TB, change func(*criteria.Edition)) *marker.Marker {
	t.Helper()
	edition, faults, err := criteria.LoadEdition("lm-2.0")
	if err != nil || len(faults) > 0 {
		t.Fatal(faults, err)
	}
	for i := range edition.Criteria {
		edition.Criteria[i].Bounds = criteria.Node{} // thresholds move here as far as they like
	}
	change(edition)
	m, faults := marker.New(edition, markertest.Form(t, edition.Form), markertest.Lexicon(t), markertest.Voice(t, "en"))
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	return m
}

// unchanged is lm-2.0 as changedEdition has it before a change.
func unchanged(t testing.TB) *marker.Marker {
	return changedEdition(t, func(*criteria.Edition) {})
}

func criterionIn(e *criteria.Edition, id string) *criteria.Criterion {
	return &e.Criteria[slices.IndexFunc(e.Criteria, func(c criteria.Criterion) bool { return c.ID == id })]
}

func scalar(text string) criteria.Node { return criteria.Node{Kind: criteria.Scalar, Text: text} }

// dict is a map of keys and values.
func dict(pairs ...any) criteria.Node {
	d := criteria.Node{Kind: criteria.Map}
	for i := 0; i < len(pairs); i += 2 {
		value, isNode := pairs[i+1].(criteria.Node)
		if !isNode {
			value = scalar(pairs[i+1].(string))
		}
		d.Entries = append(d.Entries, criteria.Entry{Key: scalar(pairs[i].(string)), Value: value})
	}
	return d
}

func items(nodes ...criteria.Node) criteria.Node {
	return criteria.Node{Kind: criteria.List, Items: nodes}
}

// swap gives every condition the text new where it says old, under a name.
func swap(e *criteria.Edition, name, old, new string) {
	var within func(n criteria.Node, under bool) criteria.Node
	within = func(n criteria.Node, under bool) criteria.Node {
		if under && n.Kind == criteria.Scalar && n.Text == old {
			n.Text = new
		}
		n.Items, n.Entries = slices.Clone(n.Items), slices.Clone(n.Entries)
		for i := range n.Items {
			n.Items[i] = within(n.Items[i], under)
		}
		for i := range n.Entries {
			n.Entries[i].Value = within(n.Entries[i].Value, under || n.Entries[i].Key.Text == name)
		}
		return n
	}
	*e = *e.MapConditions(func(n criteria.Node) criteria.Node { return within(n, false) })
}

func levelOfC1(n int, condition criteria.Node) func(*criteria.Edition) {
	return func(e *criteria.Edition) { criterionIn(e, "C1").Levels[n-1].Value.Node = condition }
}

// capping is a guard of the overall rule.
func capping(id string, when, caps criteria.Node) criteria.Guard {
	return criteria.Guard{ID: id, When: criteria.Condition{Node: when}, Cap: caps, Because: criteria.Text{En: "Capped."}}
}
