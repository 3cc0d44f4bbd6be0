package portfolio

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"locmark/marker"
)

// TestDonorOfSeveralLanguages: a donor is one whatever it is called, in the table of groups and in that of money; what has no id
// goes by its folded name.
func TestDonorOfSeveralLanguages(t *testing.T) {
	p := New(Options{})
	for _, donor := range [][2]string{{"ES", "Spain"}, {"ES", "España"}, {"", "Made-up Fund"}, {"", "MADE-UP FUND"}} {
		a := saying(1, note("donors", "Donors", donor[0]+"x", donor[1]))
		a.Financing = marker.Financing{
			Currency: "USD", Total: money(100),
			Contributions: []marker.Contribution{{Donor: donor[1], ID: donor[0], Amount: money(100)}},
		}
		p.Add(a)
	}
	s := p.Summaries()[0]
	var names []string
	for _, d := range s.Donors {
		names = append(names, d.Donor)
	}
	if diff := cmp.Diff([]string{"España", "MADE-UP FUND"}, names); diff != "" {
		t.Error(diff)
	}
	for _, g := range s.Groupings {
		if g.By == ByDonor && len(g.Groups) != 2 {
			t.Errorf("%d groups of donors", len(g.Groups))
		}
	}
}
