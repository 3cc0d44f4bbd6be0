package report

import (
	"strings"
	"testing"

	"locmark/marker/panel"
	"locmark/marker/stat"
)

// TestFewProgrammes: an interval on few programmes is named as a hint; all criteria together rest on as many programmes as the
// criterion with the most, however many levels that makes.
func TestFewProgrammes(t *testing.T) {
	agreement := func(of string, rated int, drawn bool) panel.Agreement {
		alpha := panel.Statistic{Name: "alpha_ordinal"}
		if drawn {
			alpha.Interval = &stat.ConfidenceInterval{Low: number64(0), High: number64(1)}
		}
		return panel.Agreement{Of: of, Rated: rated, Statistics: []panel.Statistic{alpha}}
	}
	for want, agreements := range map[string][]panel.Agreement{
		"A1 (6) and all criteria (6)": {agreement("A1", 6, true), agreement("C4", 3, false), agreement(panel.AllCriteria, 90, true)},
		"C4 (9)":                      {agreement("A1", 10, true), agreement("C4", 9, true), agreement(panel.AllCriteria, 90, true), agreement(panel.Overall, 10, true)},
		"":                            {agreement("A1", 22, true), agreement(panel.AllCriteria, 300, true)},
	} {
		p := &settlementPage{phrases: phrases{voice(t, "en")}, settlement: &panel.Settlement{Agreement: agreements}}
		if got := p.few(); !strings.HasSuffix(got, want+".") && want != "" || (got == "") != (want == "") {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
