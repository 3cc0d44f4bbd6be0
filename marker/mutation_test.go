package marker_test

import (
	"cmp"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/markertest"
)

// survivors are the mutants of a comparison that no example notices, in the words of the criteria.
func survivors(mutation marker.Mutation, file, name, written string) []string {
	var all []string
	for _, m := range mutation.Survivors {
		if strings.HasSuffix(m.File, file) && m.Name == name && m.Written == written {
			all = append(all, m.Becomes)
		}
	}
	return all
}

// TestMutants: without examples every mutant survives, so that all can be seen.
func TestMutants(t *testing.T) {
	mutation := tryOnly(t).Mutate()
	if mutation.Tried != len(mutation.Survivors) {
		t.Errorf("%d of %d mutants survive where there is no example", len(mutation.Survivors), mutation.Tried)
	}
	byPlace := func(a, b marker.Mutant) int {
		return cmp.Or(strings.Compare(a.File, b.File), a.Line-b.Line, a.Column-b.Column)
	}
	if !slices.IsSortedFunc(mutation.Survivors, byPlace) {
		t.Error("mutants do not stand in the order of their places")
	}
	tests := []struct {
		file, name, written string
		want                []string
	}{
		{"C1.yaml", "local_share", "at_least: 50%", []string{"above: 50%", "at_least: 49%", "at_least: 51%"}},
		{"C2.yaml", "granted_share", "at_least: 12.5%", []string{"above: 12.5%", "at_least: 11.5%", "at_least: 13.5%"}},
		{"C2.yaml", "local_share", "above: 0%", []string{"at_least: 0%", "above: 1%"}},
		{"A6.yaml", "placed_outputs", "at_least: 50%", []string{"above: 50%", "at_least: 40%", "at_least: 60%"}},
		{"A4.yaml", "groups_named", "at_least: 1", []string{"above: 1", "at_least: 0", "at_least: 2"}},
		{"edition.yaml", "intermediaries", "at_most: 1", []string{"below: 1", "at_most: 0", "at_most: 2"}},
		{"edition.yaml", "target_date", "at_most: $programme.end", []string{"below: $programme.end"}},
		{"edition.yaml", "A1", "below: 3", []string{"at_most: 3", "below: 2"}},
		{"edition.yaml", "budget_gap", "above: 1%", []string{"at_least: 1%", "above: 0%", "above: 2%"}},
		{"edition.yaml", "actuals_as_planned", "at_least: 100%", []string{"above: 100%", "at_least: 90%"}},
	}
	for _, test := range tests {
		if diff := gocmp.Diff(test.want, survivors(mutation, test.file, test.name, test.written)); diff != "" {
			t.Errorf("%s %s %s: %s", test.file, test.name, test.written, diff)
		}
	}
}

// TestMutantsAreNoticedAtTheThreshold: what an example at the threshold notices, and what only one beneath it does.
func TestMutantsAreNoticedAtTheThreshold(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name     string
		examples []criteria.Example
		want     []string
	}{
		{"far away", []criteria.Example{local("80", "3")}, []string{"above: 50%", "at_least: 49%", "at_least: 51%"}},
		{"at the threshold", []criteria.Example{local("50", "3")}, []string{"at_least: 49%"}},
		{"beneath it", []criteria.Example{local("49.99", "2")}, []string{"above: 50%", "at_least: 51%"}},
		{"both", []criteria.Example{local("50", "3"), local("49.99", "2")}, nil},
		{"one that misses anyway", []criteria.Example{local("50", "2"), local("49.99", "2")}, []string{"above: 50%", "at_least: 51%"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			trial := tryOnly(t, test.examples...)
			before := trial.Run()
			mutation := trial.Mutate()
			if diff := gocmp.Diff(test.want, survivors(mutation, "C1.yaml", "local_share", "at_least: 50%")); diff != "" {
				t.Error(diff)
			}
			if diff := gocmp.Diff(before, trial.Run()); diff != "" {
				t.Errorf("the edition itself was changed: %s", diff)
			}
		})
	}
}

// BenchmarkMutate: a run over a whole edition is one that a person waits for.
func BenchmarkMutate(b *testing.B) {
	trial, faults := marker.NewTrial(markertest.Marker(b, "lm-2.0"))
	if len(faults) > 0 {
		b.Fatal(faults)
	}
	for b.Loop() {
		b.ReportMetric(float64(trial.Mutate().Tried), "mutants")
	}
}
