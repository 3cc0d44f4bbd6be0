package report

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"locmark/marker"
)

// TestInfluencesSay: a column for each set of criteria that applies together, and what keeps some from deciding.
func TestInfluencesSay(t *testing.T) {
	m := markerOf(t, "lm-2.0", "fr")
	var text bytes.Buffer
	if err := WriteText(&text, Influences(m), m.Voice()); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"Note conceptuelle  ", "16,7\u202f%", "50,0\u202f%", "C2, C3\u00a0: ne change jamais le niveau global", "C4\u00a0: ne relève jamais"} {
		if !strings.Contains(text.String(), want) {
			t.Errorf("the table lacks %q:\n%s", want, text.String())
		}
	}
}

// TestInfluenceRemarks: what is said of a criterion that decides nothing by its weight, and that a weight of 1,000 is one.
func TestInfluenceRemarks(t *testing.T) {
	p := phrases{voice(t, "en")}
	tests := []struct {
		influence marker.Influence
		want      string
	}{
		{marker.Influence{Overall: true, Decisive: true, Guards: []string{"g"}}, ""},
		{marker.Influence{Overall: true}, "can change no level by itself"},
		{marker.Influence{Overall: true, Guards: []string{"g", "h"}}, "guards look at its level (g and h)"},
		{marker.Influence{Decisive: true}, "never changes the overall level"},
		{marker.Influence{Decisive: true, Guards: []string{"g"}}, "hold it down by this criterion (g)"},
	}
	for _, test := range tests {
		if got := p.decides(&test.influence); got != test.want && (test.want == "" || !strings.Contains(got, test.want)) {
			t.Errorf("%+v: %q, want %q", test.influence, got, test.want)
		}
	}
	if row := p.influence(&marker.Influence{Criterion: "A1", Weight: 1000}); !slices.Equal(row, []string{"A1", "1,000"}) {
		t.Errorf("%v", row)
	}
}
