package report

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"locmark/marker"
)

// TestNoEmptyCitation holds that what has no cell cites none.
func TestNoEmptyCitation(t *testing.T) {
	a := recordedLines(t)[0]
	a.Criteria[0].Quotes[0].Cell, a.Problems[0].Cell = "", ""
	a.Criteria[0].Missed = []marker.Quote{{Text: "nothing stands there"}}
	var b bytes.Buffer
	if err := WriteMarkdown(&b, Justification(a, voice(t, "en")), voice(t, "en")); err != nil {
		t.Fatal(err)
	}
	if strings.Contains(b.String(), "(``)") || !strings.Contains(b.String(), "nothing stands there\n") {
		t.Errorf("something is cited that is not there:\n%s", b.String())
	}
}

// TestGuardsThatChangedALevelComeFirst holds the order, and that the others stand in one line.
func TestGuardsThatChangedALevelComeFirst(t *testing.T) {
	a, one := recordedLines(t)[0], 1
	held := marker.GuardResult{Target: "overall", Cap: &one, Because: "It is so."}
	acted := marker.GuardResult{Target: "A", Cap: &one, Because: "That too.", Changed: true}
	for name, test := range map[string]struct {
		guards []marker.GuardResult
		want   []string
	}{
		"both":  {[]marker.GuardResult{held, acted, held}, []string{"Dimension A is capped at 1", "Also held, without changing a level"}},
		"held":  {[]marker.GuardResult{held}, []string{"Also held, without changing a level"}},
		"acted": {[]marker.GuardResult{acted}, []string{"Dimension A is capped at 1"}},
	} {
		j := &justification{phrases: phrases{voice(t, "en")}, Assessment: a}
		a.Guards = test.guards
		j.guards()
		var labels []string
		for _, item := range j.view[1].(List).Items {
			labels = append(labels, item.Label)
		}
		if diff := cmp.Diff(test.want, labels); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}
