package panel

import (
	"testing"

	"locmark/marker"
)

// unitOfLevels is what two reviewers gave a programme on one criterion.
func unitOfLevels(programme string, one, other int) Unit {
	return Unit{Programme: programme, Criterion: "C1", Opinions: []Opinion{{Reviewer: "ana", Level: one}, {Reviewer: "ben", Level: other}}}
}

// TestDiscussIsExact: what is as far apart as programmes are is discussed, what is nearer is not, and the furthest apart comes
// first whatever the order of programmes.
func TestDiscussIsExact(t *testing.T) {
	tests := []struct {
		name  string
		units []Unit
		want  []string
	}{
		{"as far apart as programmes", []Unit{unitOfLevels("JP-1", 0, 1), unitOfLevels("JP-2", 1, 2)}, []string{"JP-1", "JP-2"}},
		{"the furthest first", []Unit{unitOfLevels("JP-1", 1, 2), unitOfLevels("JP-2", 0, 2)}, []string{"JP-2", "JP-1"}},
		{"nearer than programmes", []Unit{unitOfLevels("JP-1", 0, 1), unitOfLevels("JP-2", 3, 3)}, nil},
		{"programmes that are all alike", []Unit{unitOfLevels("JP-1", 2, 2), unitOfLevels("JP-2", 2, 2)}, nil},
		{"a single programme", []Unit{unitOfLevels("JP-1", 0, 1)}, []string{"JP-1"}},
	}
	for _, test := range tests {
		s := &Settlement{Units: test.units}
		s.discuss()
		if len(s.Discuss) != len(test.want) {
			t.Errorf("%s: %+v, want %v", test.name, s.Discuss, test.want)
			continue
		}
		for i, want := range test.want {
			if s.Discuss[i].Programme != want {
				t.Errorf("%s: %s stands where %s should", test.name, s.Discuss[i].Programme, want)
			}
		}
	}
}

// TestMeasuredOnce: a sentence that several levels share is shown once, and alternatives one after the other.
func TestMeasuredOnce(t *testing.T) {
	one, other := marker.Outcome{Comparison: marker.Comparison{Text: "one"}}, marker.Outcome{Comparison: marker.Comparison{Text: "other"}}
	got := measured([]marker.Outcome{one, {Any: [][]marker.Outcome{{one}, {other}}}, other})
	if len(got) != 2 || got[0].Text != "one" || got[1].Text != "other" {
		t.Errorf("%+v", got)
	}
}
