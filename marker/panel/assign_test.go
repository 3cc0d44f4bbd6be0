package panel_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"locmark/marker/panel"
)

// TestAssignmentIsFair: each programme has as many different reviewers as were asked for, and nobody has two programmes more
// than anybody else.
func TestAssignmentIsFair(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		programmes, reviewers := rapid.IntRange(0, 40).Draw(t, "programmes"), rapid.IntRange(1, 9).Draw(t, "reviewers")
		each := rapid.IntRange(1, reviewers).Draw(t, "each")
		given := make([]int, reviewers)
		assigned := panel.Assign(programmes, reviewers, each)
		for i, chosen := range assigned {
			if len(slices.Compact(slices.Clone(chosen))) != each {
				t.Fatalf("programme %d has %v, want %d different reviewers", i, chosen, each)
			}
			for _, reviewer := range chosen {
				given[reviewer]++
			}
		}
		if len(assigned) != programmes || slices.Max(given)-slices.Min(given) > 1 {
			t.Fatalf("%d programmes are shared out as %v", len(assigned), given)
		}
		if diff := cmp.Diff(assigned, panel.Assign(programmes, reviewers, each)); diff != "" {
			t.Fatal(diff)
		}
	})
}

// TestEverybodySharesWithEverybody: three reviewers in twos share programmes in every combination, so that each two can be
// compared.
func TestEverybodySharesWithEverybody(t *testing.T) {
	shared := map[[2]int]int{}
	for _, chosen := range panel.Assign(9, 3, 2) {
		shared[[2]int{chosen[0], chosen[1]}]++
	}
	if diff := cmp.Diff(map[[2]int]int{{0, 1}: 3, {0, 2}: 3, {1, 2}: 3}, shared); diff != "" {
		t.Error(diff)
	}
}

func TestReviewers(t *testing.T) {
	tests := []struct {
		name    string
		written []string
		want    []string
		wrong   bool
	}{
		{"trimmed, by name", []string{" cho ", "ana", "Ben  Okoro"}, []string{"ana", "Ben Okoro", "cho"}, false},
		{"one alone", []string{"ana"}, []string{"ana"}, false},
		{"as file names could not be", []string{"../x", "CON"}, []string{"CON", "../x"}, false},
		{"with none between two commas", []string{"ana", "", "ben"}, nil, true},
		{"none", nil, nil, true},
		{"nothing but commas", []string{"", " "}, nil, true},
		{"the same in other case", []string{"Ana", "ana"}, nil, true},
		{"the same without accents", []string{"José", "jose"}, nil, true},
		{"signs alone", []string{"ana", "..."}, nil, true},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, err := panel.Reviewers(test.written)
			if diff := cmp.Diff(test.want, got); diff != "" || (err != nil) != test.wrong {
				t.Errorf("%v; %s", err, diff)
			}
		})
	}
}
