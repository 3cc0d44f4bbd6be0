package panel_test

import (
	"testing"

	"locmark/marker/panel"
)

// TestCategories: AC1 says over how many levels its chance is taken; the others take it from what was given.
func TestCategories(t *testing.T) {
	round := planned(t)
	for _, s := range agreementOn(t, settle(t, round, everybody(round)), panel.AllCriteria).Statistics {
		want := 0
		if s.Name == "gwet_ac1" {
			want = len(round.Edition.Scale)
		}
		if s.Categories != want {
			t.Errorf("%s: %d levels, want %d", s.Name, s.Categories, want)
		}
	}
}
