package marker_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"locmark/marker"
	"locmark/marker/markertest"
)

// free is changed without the bounds between which thresholds are tuned, so that a test may write any number.
func free(t *testing.T, edition string, changes ...string) string {
	t.Helper()
	folder := changed(t, edition, changes...)
	files, err := filepath.Glob(filepath.Join(folder, "*.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, bounds.ReplaceAll(text, []byte("# ")), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return folder
}

var bounds = regexp.MustCompile(`(?m)^bounds: `)

func TestAdvice(t *testing.T) {
	t.Parallel()
	quarter, half := "2: {local_share: {at_least: 25%}}", "3: {local_share: {at_least: 50%}}"
	tests := []struct{ name, file, old, new, says string }{
		{"a measure nobody uses", "A4.yaml", "\nmeasures:\n", "\nmeasures:\n  spare: {count: groups}\n", `nothing uses the measure "spare"`},
		{"a definition nobody uses", "edition.yaml", "  cost: {category", "  spare: {category: 8}\n  cost: {category", `nothing uses the definition "spare"`},
		{"a level that asks for less", "C1.yaml", half, "3: {local_share: {at_least: 20%}}", "level 3 asks for no more of local_share than level 2 does (local_share: {at_least: 25%})"},
		{"a level above the next", "C1.yaml", quarter, "2: {local_share: {at_least: 60%}}", "level 3 asks for no more of local_share than level 2 does (local_share: {at_least: 60%})"},
		{"a level that excludes one below", "C1.yaml", half, "3: {local_share: {below: 25%}}", "local_share: {below: 25%} can never hold here, because level 2 asks for local_share: {at_least: 25%}"},
		{"a level that excludes itself", "C1.yaml", half, "3: {local_share: {at_least: 60%, at_most: 50%}}", "local_share: {at_most: 50%} can never hold together with local_share: {at_least: 60%}"},
		{"a condition that always holds", "A2.yaml", "1: {local_partners: {at_least: 1}}", "1: {local_partners: {at_least: 0}}", "local_partners: {at_least: 0} always holds"},
		{"a condition that never holds", "C1.yaml", half, "3: {local_share: {above: 100%}}", "local_share: {above: 100%} can never hold"},
		{"an alternative that never holds", "C1.yaml", "1: {any: [{local_share: {at_least: 5%}}", "1: {any: [{local_share: {below: 0%}}", "local_share: {below: 0%} can never hold"},
		{"half of a thing", "A2.yaml", "1: {local_partners: {at_least: 1}}", "1: {local_partners: {is: 1.5}}", "local_partners: {is: 1.5} can never hold"},
		{"a measure beside itself", "C1.yaml", half, "3: {local_share: {above: $local_share}}", "local_share: {above: $local_share} can never hold"},
		{"a stage at which it does not apply", "C1.yaml", "stage: [proposal]}]}", "stage: [concept]}]}", "stage: [concept] can never hold"},
		{"every stage", "C1.yaml", "stage: [proposal, inception, annual, final]", "stage: [concept, proposal, inception, annual, final]", "always holds"},
		{"a guard that can never act", "edition.yaml", "when: {C1: {below: 2}}", "when: {C1: {below: 0}}", "C1: {below: 0} can never hold"},
		{"a guard beyond the ladder", "edition.yaml", "when: {C1: {below: 2}}", "when: {C1: {above: 3}}", "C1: {above: 3} can never hold"},
		{"a guard that contradicts itself", "edition.yaml", "when: {C1: {below: 2}}", "when: {C1: {below: 2, at_least: 2}}", "C1: {at_least: 2} can never hold together with C1: {below: 2}"},
		{"a flag that can never be raised", "edition.yaml", "when: {A: {at_least: 2}, C1", "when: {A: {below: 0}, C1", "A: {below: 0} can never hold"},
		{"a cap of nothing", "edition.yaml", "cap: {C: 2, overall: 2}", "cap: {C: 2, overall: 3}", `the guard "under-a-quarter" caps at 3 what goes no higher than 3 anyway`},
		{"a threshold without a source", "C1.yaml", "for: levels.3", "for: local_share", "level 3 has no source"},
		{"a source of nothing", "C1.yaml", "for: levels.3", "for: level.3", `this source is for "level.3", which C1 does not have; did you mean "levels.3"?`},
		{"a guard of a criterion without a source", "C1.yaml", "\naction:\n", "\nguards: [{id: own, when: {local_share: {below: 1%}}, cap: 1, because: {en: x, fr: x, es: x}}]\naction:\n", `the guard "own" has no source`},
		{"a title without French", "A4.yaml", "title: {en: \"groups left behind that are named\", fr:", "title: {en: \"groups left behind that are named\", es: \"x\"} #", "the title of groups_named is not translated into fr"},
		{"a dimension in English", "edition.yaml", "title: {en: \"Local involvement\", fr: \"Participation des acteurs locaux\", es: \"Participación de los actores locales\"}", "title: Local involvement", "the title of dimension A is not translated into es and fr"},
		{"a guard's action without Spanish", "edition.yaml", "es: \"Indicar lo gastado", "# \"Indicar lo gastado", "the action of the guard spending-not-complete is not translated into es"},
		{"a flag's sentence without Spanish", "edition.yaml", "es: \"Todos los resultados", "# \"Todos los resultados", "the sentence (because) of the flag ACTUALS_AS_PLANNED is not translated into es"},
		{"evidence without Spanish", "A4.yaml", "es: \"Una fila por cada grupo", "# \"Una fila por cada grupo", "the evidence of A4 is not translated into es"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			advice := markertest.Marker(t, free(t, "lm-2.0", test.file, test.old, test.new)).Advice()
			found := false
			for _, a := range advice {
				found = found || strings.Contains(a.Message, test.says) && a.Line > 0 && a.Source != ""
			}
			if !found {
				t.Errorf("want %q in:\n%v", test.says, advice)
			}
			for i := range advice {
				if slices.Contains(advice[:i], advice[i]) {
					t.Errorf("said twice: %v", advice[i])
				}
			}
		})
	}
}

// The embedded editions need no advice.
func TestTheEmbeddedEditionsNeedNoAdvice(t *testing.T) {
	for _, id := range []string{"lm-2.0", "lm-2.0-screening"} {
		trial, faults := marker.NewTrial(markertest.Marker(t, id))
		if len(faults) > 0 {
			t.Fatal(faults)
		}
		if advice := trial.Advice(); len(advice) > 0 {
			t.Errorf("%s:\n%v", id, advice)
		}
	}
}
