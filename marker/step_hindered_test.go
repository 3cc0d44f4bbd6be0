package marker_test

import (
	"slices"
	"strings"
	"testing"

	"locmark/marker/markertest"
)

// TestGuardsInTheWayAreNamed: where no set of steps raises the overall level, every guard that would still hold it is named,
// with its cap, also where criteria that cannot rise keep the level there without it.
func TestGuardsInTheWayAreNamed(t *testing.T) {
	b := newBench(t)
	money := "programme: {stage: final, submitted: 2026-02-01, total_budget: 100}\nbudget: [{line: \"1\", recipient: Municipality of Mto Mweupe, modality: grant, category: 6, amount: 10, spent: 10}, {line: \"2\", recipient: UNDP, modality: internal, category: 1, amount: 90, spent: 90}]\n"
	tests := []struct {
		name, given string
		guards      []string
	}{
		{"the guard decides", money, []string{"under-a-quarter"}},
		{"the criteria do, and the guard would", money + "governance: []\nmonitoring: []\n", []string{"under-a-quarter"}},
		{"a dimension of which the lowest counts", money + "consultations: [{date: 2026-01-10, territory: Mto Mweupe, organisation: Municipality of Mto Mweupe, kind: consultation, women: 3, men: 4}]\n",
			[]string{"weak-voice-or-partner", "under-a-quarter"}},
	}
	for _, test := range tests {
		step := b.Assess(markertest.Given(t, b.Marker, b.lexicon, test.given)).Step
		if step == nil || step.ToLevel != 3 || !slices.Equal(step.Guards, test.guards) || strings.Count(step.Text, "Overall at most 2 (significant): ") != 1 {
			t.Errorf("%s: %+v", test.name, step)
		}
	}
}

// TestAGuardOnWhatDecidesNothingIsInNoWay: where the overall level does not ask for a dimension, a guard on it alone holds
// nothing else.
func TestAGuardOnWhatDecidesNothingIsInNoWay(t *testing.T) {
	b := newBench(t)
	m := edited(t, "lm-2.0", "en", edit{"edition.yaml", "cap: {C: 2, overall: 2}", "cap: {C: 2}"})
	given := "programme: {stage: final, submitted: 2026-02-01, total_budget: 100}\nconsultations: [{date: 2026-01-10, territory: Mto Mweupe, organisation: Municipality of Mto Mweupe, kind: consultation}]\nbudget: [{line: \"1\", recipient: Municipality of Mto Mweupe, modality: grant, category: 6, amount: 10, spent: 10}, {line: \"2\", recipient: UNDP, modality: internal, category: 1, amount: 90, spent: 90}]\n"
	step := m.Assess(markertest.Given(t, b.Marker, b.lexicon, given)).Step
	if step == nil || !slices.Equal(step.Guards, []string{"weak-voice-or-partner"}) {
		t.Errorf("%+v", step)
	}
}

// TestGuardsAreNamedWhereTooMuchIsLacking: where more criteria would have to rise than a step touches, the guards that hold the
// level now are named too.
func TestGuardsAreNamedWhereTooMuchIsLacking(t *testing.T) {
	b := newBench(t)
	m := edited(t, "lm-2.0", "en", edit{"edition.yaml", "cuts: [0.75, 1.5, 2.25]", "cuts: [0.1, 2.9, 2.95]"})
	lacking := `
governance: []
groups: []
plans: []
monitoring: []
territories: [{name: Mto Mweupe, admin_level: municipality}]
indicators: [{id: I1, disaggregation: "", breakdown_targets: ""}]
budget: [{line: "1", recipient: UNDP, modality: internal, category: 1, amount: 100}]
programme: {total_budget: 100}
`
	step := m.Assess(markertest.Given(t, b.Marker, b.lexicon, lacking)).Step
	if step == nil || len(step.Criteria) > 0 || !slices.Contains(step.Guards, "no-local-money") {
		t.Fatalf("%+v", step)
	}
	for _, text := range []string{"No set of steps on up to 5 criteria", "it would be 3", "Overall at most 1 (limited): "} {
		if !strings.Contains(step.Text, text) {
			t.Errorf("%q is not in: %s", text, step.Text)
		}
	}
}
