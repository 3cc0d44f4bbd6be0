package marker_test

import (
	"strings"
	"testing"

	"locmark/marker/markertest"
)

func TestAdvice(t *testing.T) {
	tests := []struct{ name, file, old, new, says string }{
		{"a measure nobody uses", "A4.yaml", "\nmeasures:\n", "\nmeasures:\n  spare: {count: groups}\n", `nothing uses the measure "spare"`},
		{"a definition nobody uses", "edition.yaml", "  cost: {category", "  spare: {category: 8}\n  cost: {category", `no condition uses the definition "spare"`},
		{"a level that asks for less", "C1.yaml", "3: {local_share: {at_least: 50%}}", "3: {local_share: {at_least: 20%}}", "level 3 asks for no more of local_share than level 2 does"},
		{"a condition that always holds", "A2.yaml", "1: {local_partners: {at_least: 1}}", "1: {local_partners: {at_least: 0}}", "local_partners at_least 0 always holds"},
		{"a condition that never holds", "C1.yaml", "3: {local_share: {at_least: 50%}}", "3: {local_share: {above: 100%}}", "local_share above 1 can never hold"},
		{"a threshold without a source", "C1.yaml", "for: levels.3", "for: local_share", "level 3 has no source"},
		{"a text without French", "A4.yaml", "title: {en: \"groups left behind that are named\", fr:", "title: {en: \"groups left behind that are named\", es: \"x\"} #", "the title of groups_named is not translated into fr"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			advice := markertest.Marker(t, changed(t, "lm-2.0", test.file, test.old, test.new)).Advice()
			found := false
			for _, a := range advice {
				found = found || strings.Contains(a.Message, test.says) && a.Line > 0 && a.Source != ""
			}
			if !found {
				t.Errorf("want %q in:\n%v", test.says, advice)
			}
		})
	}
}

// The embedded editions need no advice.
func TestTheEmbeddedEditionsNeedNoAdvice(t *testing.T) {
	for _, id := range []string{"lm-2.0", "lm-2.0-screening"} {
		if advice := markertest.Marker(t, id).Advice(); len(advice) > 0 {
			t.Errorf("%s:\n%v", id, advice)
		}
	}
}

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
