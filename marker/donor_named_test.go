package marker

import "testing"

// TestNamesDonor: a contributor is a named donor whatever its capitals and accents; nobody is not asked for.
func TestNamesDonor(t *testing.T) {
	programme := ProgrammeRef{Donors: []string{"España", "Joint SDG Fund"}}
	for contributor, want := range map[string]bool{"España": true, "ESPANA": true, "joint sdg fund": true, "District of Nowhere": false, "Joint SDG": false, "": true, "  ": true} {
		if programme.NamesDonor(contributor) != want {
			t.Errorf("%q is named: %t", contributor, !want)
		}
	}
	if (ProgrammeRef{}).NamesDonor("España") {
		t.Error("a programme without donors names one")
	}
}
