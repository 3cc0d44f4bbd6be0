package panel_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"locmark/marker/panel"
)

// TestAssignmentIsFair: each programme has as many different reviewers as were asked for, nobody has two programmes more than
// anybody else, and nobody more levels to give than anybody else by more than one programme asks for.
func TestAssignmentIsFair(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		levels, reviewers := rapid.SliceOfN(rapid.IntRange(1, 16), 1, 40).Draw(t, "levels"), rapid.IntRange(1, 9).Draw(t, "reviewers")
		each := rapid.IntRange(1, reviewers).Draw(t, "each")
		programmes, given := make([]int, reviewers), make([]int, reviewers)
		assigned := panel.Assign(levels, reviewers, each)
		for i, chosen := range assigned {
			if len(slices.Compact(slices.Clone(chosen))) != each {
				t.Fatalf("programme %d has %v, want %d different reviewers", i, chosen, each)
			}
			for _, reviewer := range chosen {
				programmes[reviewer]++
				given[reviewer] += levels[i]
			}
		}
		if len(assigned) != len(levels) || slices.Max(programmes)-slices.Min(programmes) > 1 || slices.Max(given)-slices.Min(given) > slices.Max(levels) {
			t.Fatalf("%v are shared out as %v programmes, %v levels", levels, programmes, given)
		}
		if diff := cmp.Diff(assigned, panel.Assign(levels, reviewers, each)); diff != "" {
			t.Fatal(diff)
		}
	})
}

// TestEverybodySharesWithEverybody: three reviewers in twos share programmes in every combination, so that each two can be
// compared, whether programmes ask for as many levels or not.
func TestEverybodySharesWithEverybody(t *testing.T) {
	for _, levels := range [][]int{{14, 14, 14, 14, 14, 14, 14, 14, 14}, {7, 14, 16, 7, 16, 14, 7, 14, 14}} {
		shared := map[[2]int]int{}
		for _, chosen := range panel.Assign(levels, 3, 2) {
			shared[[2]int{chosen[0], chosen[1]}]++
		}
		if diff := cmp.Diff(map[[2]int]int{{0, 1}: 3, {0, 2}: 3, {1, 2}: 3}, shared); diff != "" {
			t.Error(diff)
		}
	}
}

// TestFourInTwos: of four reviewers each two share two of twelve programmes.
func TestFourInTwos(t *testing.T) {
	shared := map[[2]int]int{}
	for _, chosen := range panel.Assign(slices.Repeat([]int{14}, 12), 4, 2) {
		shared[[2]int{chosen[0], chosen[1]}]++
	}
	if diff := cmp.Diff(map[[2]int]int{{0, 1}: 2, {0, 2}: 2, {0, 3}: 2, {1, 2}: 2, {1, 3}: 2, {2, 3}: 2}, shared); diff != "" {
		t.Error(diff)
	}
}

// TestLevelsAreSharedOut: of short and long programmes two reviewers have as many levels as can be, in whatever order they come.
func TestLevelsAreSharedOut(t *testing.T) {
	for _, test := range []struct{ levels, want []int }{
		{[]int{16, 7, 16, 7}, []int{23, 23}},
		{[]int{7, 7, 16, 16}, []int{23, 23}},
		{[]int{7, 16, 7}, []int{16, 14}},
	} {
		given := make([]int, 2)
		for i, chosen := range panel.Assign(test.levels, 2, 1) {
			given[chosen[0]] += test.levels[i]
		}
		if diff := cmp.Diff(test.want, given); diff != "" {
			t.Errorf("%v: %s", test.levels, diff)
		}
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
