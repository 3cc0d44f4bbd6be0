package main

import (
	"bytes"
	"strings"
	"testing"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/markertest"
)

// made is a result with everything that can be said in it.
func made() trialResult {
	place := marker.Place{File: "mine/C1.yaml", Line: 7, Column: 3}
	var misses []marker.Miss
	for _, what := range []string{"level", "status", "overall", "guard", "flag", "no_flag"} {
		misses = append(misses, marker.Miss{What: what, Promised: "null", Found: "FOUND", Because: "Because of " + what + "."})
	}
	conditions := []marker.UnseenCondition{{Place: place, Condition: "HELD", Held: true}, {Place: place, Condition: "FAILED", Failed: true}, {Place: place, Condition: "UNASKED"}}
	return trialResult{
		Examples:  []marker.Tried{{Criterion: "C1", Example: "a tenth", Place: place, Because: "Because of level.", Misses: misses}, {Criterion: "C1", Example: "a half"}},
		Uncovered: marker.Uncovered{Levels: []marker.UnreachedLevel{{Criterion: "C1", Level: 3}}, Guards: []string{"idle"}, Conditions: conditions},
		Mutation:  &marker.Mutation{Tried: 9, Survivors: []marker.Mutant{{Place: place, Name: "local_share", Written: "at_least: 5%", Becomes: "above: 5%"}}},
	}
}

// TestTrialIsSaidInEveryLanguage: every sentence is there, its places are filled, and a reason is given once.
func TestTrialIsSaidInEveryLanguage(t *testing.T) {
	m := markertest.Marker(t, "lm-2.0")
	seen := map[string]string{}
	for _, language := range criteria.Languages {
		var out bytes.Buffer
		(&trialPrinter{out: &out, voice: markertest.Voice(t, language)}).print(m, made())
		said := out.String()
		if strings.Contains(said, "trial.") || strings.ContainsAny(said, "{}") {
			t.Errorf("%s: a sentence is missing or unfilled:\n%s", language, said)
		}
		for _, want := range []string{"mine/C1.yaml:7: a tenth", "mine/C1.yaml:7:3", "HELD", "FAILED", "UNASKED", "idle", "above: 5%", "Because of flag."} {
			if !strings.Contains(said, want) {
				t.Errorf("%s: %q is not said:\n%s", language, want, said)
			}
		}
		if strings.Contains(said, "a half") || strings.Count(said, "Because of level.") != 1 {
			t.Errorf("%s: an example that is as promised, or a reason twice:\n%s", language, said)
		}
		if other, twice := seen[said]; twice {
			t.Errorf("%s reads as %s does", language, other)
		}
		seen[said] = language
	}
}

// TestTrialOutcome: what no example shows is advice; a miss and a survivor are not.
func TestTrialOutcome(t *testing.T) {
	all := made()
	tests := []struct {
		name   string
		result trialResult
		want   int
	}{
		{"nothing", trialResult{}, exitDone},
		{"uncovered", trialResult{Uncovered: all.Uncovered, Mutation: &marker.Mutation{Tried: 9}}, exitDone},
		{"a miss", trialResult{Examples: all.Examples}, exitMissed},
		{"a survivor", trialResult{Mutation: all.Mutation}, exitMissed},
	}
	for _, test := range tests {
		if got := exitCode(test.result.outcome()); got != test.want {
			t.Errorf("%s: exit code %d, want %d", test.name, got, test.want)
		}
	}
}
