package report

import (
	"strings"
	"testing"

	"locmark/marker/panel"
)

// TestMostDiscussed: the programmes with the most levels to discuss are named with all that have as many as the last of them; too
// many of these are counted. Each letter below is a level of the programme of that name.
func TestMostDiscussed(t *testing.T) {
	for levels, want := range map[string]string{
		"a b c":                             "",
		"aaa bb c":                          "a (3) and b (2)",
		"aaa bbb ccc ddd eee ff":            "a (3), b (3), c (3), d (3) and e (3)",
		"aaa bb cc dd ee ff gg h":           "a (3), b (2), c (2), d (2), e (2), f (2) and g (2)",
		"aaa bb cc dd ee ff gg hh ii jj":    "a (3), b (2), c (2), d (2), e (2), f (2), g (2), h (2), i (2) and j (2)",
		"bbb aa cc dd ee ff gg hh ii jj kk": "b (3) and 10 programmes with 2 each",
		"aa bb cc dd ee ff gg hh ii jj kk":  "11 programmes with 2 each",
	} {
		s := &panel.Settlement{}
		for _, name := range strings.ReplaceAll(levels, " ", "") {
			d := panel.Discussion{}
			d.Programme = string(name)
			s.Discuss = append(s.Discuss, d)
		}
		if got := (&settlementPage{phrases: phrases{voice(t, "en")}, settlement: s}).mostDiscussed(); got != want {
			t.Errorf("%s: %q, want %q", levels, got, want)
		}
	}
}
