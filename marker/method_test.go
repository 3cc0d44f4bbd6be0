package marker_test

import (
	"slices"
	"testing"

	"locmark/marker/markertest"
)

func TestMethodInWords(t *testing.T) {
	m := markertest.Marker(t, "lm-2.0-screening")
	if got, want := m.InferredColumns(), []string{"Implementation partners: Type of actor", "Territories: Administrative level"}; !slices.Equal(got, want) {
		t.Errorf("inferred columns are %q, want %q", got, want)
	}
	flag := m.FlagNotes()[0]
	if flag.Code != "SPENT_ABOVE_AVAILABLE" || flag.Severity != "warning" || flag.Because != "More was spent (…) than is said to be available (…)." {
		t.Errorf("the first flag is %+v", flag)
	}
	if len(flag.When) != 1 || flag.When[0] != "expenditure: more than “resources available”" {
		t.Errorf("the first flag is raised when %q", flag.When)
	}

	m = markertest.Marker(t, "lm-2.0")
	if got, want := m.StageNames(), []string{"Concept note", "Proposal", "Inception report", "Annual report", "Final report"}; !slices.Equal(got, want) {
		t.Errorf("stages are %q, want %q", got, want)
	}
	for i, want := range []string{"A1", "B1", "C1"} {
		if first := m.CriteriaOf(i)[0]; m.Edition().Criteria[first].ID != want {
			t.Errorf("dimension %d begins with %s, want %s", i, m.Edition().Criteria[first].ID, want)
		}
	}
}
