package marker_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"locmark/marker"
)

func TestProgrammeIDsMeant(t *testing.T) {
	for _, test := range []struct {
		name    string
		ids     []string
		written string
		meant   []int
	}{
		{"letter for letter", []string{"JP-1", "jp-1", "JP 1"}, "jp-1", []int{1}},
		{"the only one alike", []string{"JP-1", "JP-2"}, "jp.2", []int{1}},
		{"several alike", []string{"JP-1", "JP-2", "jp 1"}, "Jp_1", []int{0, 2}},
		{"an accent written in two ways", []string{"Côte", "cote"}, "Co\u0302te", []int{0}},
		{"signs alone", []string{"..", "/"}, "/", []int{1}},
		{"other signs", []string{"..", "/"}, "?", nil},
		{"none", []string{"JP-1"}, "JP-3", nil},
		{"nothing", []string{"", "JP-1"}, "", nil},
	} {
		var ids marker.ProgrammeIDs
		for place, id := range test.ids {
			ids.Add(place, id)
		}
		if got := ids.Meant(test.written); !slices.Equal(got, test.meant) {
			t.Errorf("%s: %v, want %v", test.name, got, test.meant)
		}
	}
}

// TestEveryIDMeansItself: whatever ids stand beside it, an id that is written exactly so means its own programme, the first of
// those that have it.
func TestEveryIDMeansItself(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		written := rapid.SliceOf(rapid.StringMatching(`[Jj][Pp]?[-. _/]?[12é]`)).Draw(t, "ids")
		var ids marker.ProgrammeIDs
		for place, id := range written {
			first, twice := ids.Add(place, id)
			if earlier := slices.Index(written, id); first != earlier || twice != (earlier < place) {
				t.Fatalf("%q is noted at %d, twice %v; it stands first at %d", id, first, twice, earlier)
			}
		}
		for _, id := range written {
			if meant := ids.Meant(id); len(meant) != 1 || written[meant[0]] != id {
				t.Fatalf("%q means %v", id, meant)
			}
		}
	})
}
