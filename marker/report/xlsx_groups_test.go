package report

import (
	"strconv"
	"testing"

	"locmark/marker"
)

// TestGroupsLoseNobody: by stage, which every programme has once, the groups count every programme at its level, those
// without a budget too.
func TestGroupsLoseNobody(t *testing.T) {
	all := recordedLines(t)
	counted := map[string]int{}
	for _, row := range cells(t, reopened(t, target(t, "en"), all), "Groups")[1:] {
		if len(row) == 0 || row[0] != "By stage" {
			continue
		}
		for level, text := range row[3:] {
			if n, err := strconv.Atoi(text); err == nil {
				counted[row[len(row)-1]+" "+strconv.Itoa(level)] += n
			}
		}
	}
	want := map[string]int{}
	for _, a := range all {
		if a.Status != marker.NotScored && a.Level != nil {
			want[a.Edition.ID+" "+a.Edition.Version+" "+strconv.Itoa(*a.Level)]++
		}
	}
	for key, n := range want {
		if counted[key] != n {
			t.Errorf("%s: %d counted, want %d (of %v)", key, counted[key], n, counted)
		}
	}
	if len(want) < 3 {
		t.Errorf("too little to count: %v", want)
	}
}
