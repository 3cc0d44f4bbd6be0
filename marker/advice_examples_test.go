package marker_test

import (
	"strings"
	"testing"

	"locmark/marker"
	"locmark/marker/markertest"
)

// TestAdviceOfExamples: what examples miss and do not show stands at its place, and what follows from it is not told too.
func TestAdviceOfExamples(t *testing.T) {
	t.Parallel()
	idle := "  guards:\n    - {id: idle, when: {C1: {below: 1}, A1: {below: 1}, B1: {below: 1}, stage: concept}, cap: {A: 1}, because: {en: x, fr: x, es: x}}\n"
	three := "3: {local_share: {at_least: 50%}}"
	tests := []struct {
		name, file, old, new string
		first                string // the first piece of advice
		never                string // what would be said twice
	}{
		{"a threshold that was moved", "C1.yaml", three, "3: {local_share: {at_least: 50.5%}}",
			`the example "one half exactly" promises level 3 and comes to 2; run locmark criteria test to see why`, "promises overall"},
		{"a level that is missed", "C1.yaml", three, "3: {local_share: {at_least: 99.5%}}",
			`the example "more than half of the cost goes to two towns and a cooperative" promises level 3 and comes to 2`, "no example"},
		{"a level that asks for no more", "C1.yaml", three, "3: {local_share: {at_least: 25%}}",
			`level 3 asks for no more of local_share than level 2 does`, "no example"},
		{"a guard that never acts", "edition.yaml", "  guards:\n", idle,
			`the guard "idle" acts in no example; add one in which it does`, "holds in no example"},
		{"a guard that cannot act", "edition.yaml", "when: {C1: {below: 2}}", "when: {C1: {below: 0}}",
			`the example "one cent less than a quarter" promises overall level 2 and comes to 3`, "acts in no example"},
		{"a guard that is missed", "C1.yaml", "\nexamples:", "\nexamples:\n  - {name: odd, given: {}, guard: under-a-quarter}",
			`the example "odd" promises that the guard under-a-quarter acts, and it does not`, "comes to"},
		{"a flag that is missed", "C1.yaml", "\nexamples:", "\nexamples:\n  - {name: odd, given: {}, flag: CLAIM_AGAINST_MONEY}",
			`the example "odd" promises that the flag CLAIM_AGAINST_MONEY is raised, and it is not`, "comes to"},
		{"a flag that was not to be", "C1.yaml", "\nexamples:", "\nexamples:\n  - {name: odd, given: {partners: [{organisation: local governments in target districts}]}, no_flag: UNNAMED_ACTOR}",
			`the example "odd" promises that the flag UNNAMED_ACTOR is not raised, and it is`, "comes to"},
		{"a condition that always held", "A4.yaml", "1: {groups_named: {at_least: 1}}", "1: {groups_named: {at_least: 1, at_most: 99}}",
			`groups_named: {at_most: 99} holds in every example; add one in which it does not`, "promises"},
		{"a condition that never held", "A4.yaml", "1: {groups_named: {at_least: 1}}", "1: {any: [{groups_named: {at_least: 1}}, {groups_named: {at_least: 99}}]}",
			`groups_named: {at_least: 99} holds in no example; add one in which it does`, "promises"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			trial, faults := marker.NewTrial(markertest.Marker(t, free(t, "lm-2.0", test.file, test.old, test.new)))
			if len(faults) > 0 {
				t.Fatal(faults)
			}
			advice := trial.Advice()
			if len(advice) == 0 || !strings.Contains(advice[0].String(), test.first) || advice[0].Source == "" {
				t.Errorf("want first %q, got:\n%v", test.first, advice)
			}
			if strings.Contains(advice.Error(), test.never) {
				t.Errorf("%q is said too:\n%v", test.never, advice)
			}
		})
	}
}

// TestAdviceWithoutExamples: a criterion with none is told of once, an edition without a base programme too.
func TestAdviceWithoutExamples(t *testing.T) {
	m := markertest.Marker(t, free(t, "lm-2.0"))
	m.Edition().Criteria[0].Examples = nil
	m.Edition().Criteria[1].Examples = m.Edition().Criteria[1].Examples[:1]
	trial, faults := marker.NewTrial(m)
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	said := map[string]int{}
	for _, a := range trial.Advice() {
		if strings.HasSuffix(a.File, "A1.yaml") || strings.HasSuffix(a.File, "A2.yaml") {
			said[a.Message]++
		}
	}
	for _, want := range []string{
		"A1 has no examples; write one for each level, and locmark criteria test shows what comes of each",
		"no example of A2 stays at level 0; add one that does",
		"no example of A2 comes to level 1; add one that does",
		"no example of A2 comes to level 2; add one that does",
	} {
		if said[want] != 1 {
			t.Errorf("%q is said %d times; all that is said: %v", want, said[want], said)
		}
	}
	m.Edition().Base.Kind = 0
	if advice := trial.Advice(); len(advice) != 1 || !strings.Contains(advice[0].Message, "there is no base.yaml") {
		t.Errorf("%v", advice)
	}
}

// TestFaultsOfPromises: names and levels that an example cannot promise.
func TestFaultsOfPromises(t *testing.T) {
	tests := []struct{ name, new, says string }{
		{"a guard", "guard: under-a-quartr", `there is no guard "under-a-quartr"; did you mean "under-a-quarter"?`},
		{"a flag", "flag: ECO", `there is no flag "ECO"; did you mean "ECHO"?`},
		{"a flag not to be", "no_flag: CLAIM_AGAINST_MONY", `did you mean "CLAIM_AGAINST_MONEY"?`},
		{"a status", "status: asessed", `there is no status "asessed"; did you mean "assessed"?`},
		{"a level", "level: 4", `the levels of C1 go from 0 to 3, or null where it does not apply; "4" is none`},
		{"an overall level", "overall: three", `the overall level goes from 0 to 3; "three" is none`},
		{"nothing wrong", "level: null, overall: 0, status: not_applicable, guard: under-a-quarter, no_flag: ECHO", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, faults := marker.NewTrial(markertest.Marker(t, free(t, "lm-2.0", "C1.yaml", "\nexamples:", "\nexamples:\n  - {name: x, given: {}, "+test.new+"}")))
			if test.says == "" && len(faults) == 0 {
				return
			}
			if len(faults) != 1 || !strings.Contains(faults.Error(), test.says) || !strings.Contains(faults[0].Source, test.new) {
				t.Errorf("want %q, got:\n%v", test.says, faults)
			}
		})
	}
}
