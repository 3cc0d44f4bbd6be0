package marker_test

import (
	"strings"
	"testing"

	"locmark/marker/markertest"
)

// TestAdviceOfBounds: a threshold outside its own bounds is advice at the threshold; one at a bound is none.
func TestAdviceOfBounds(t *testing.T) {
	for _, test := range []struct {
		threshold string
		told      bool
	}{{"40%", true}, {"10%", true}, {"35%", false}, {"15%", false}} {
		m := markertest.Marker(t, changed(t, "lm-2.0", "C1.yaml", "2: {local_share: {at_least: 25%}}", "2: {local_share: {at_least: "+test.threshold+"}}"))
		text := m.Advice().Error()
		if told := strings.Contains(text, test.threshold+" lies outside its bounds, from 15 % to 35 %"); told != test.told {
			t.Errorf("%s: told %v, want %v:\n%s", test.threshold, told, test.told, text)
		}
	}
}
