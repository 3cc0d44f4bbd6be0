package spelling_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"locmark/criteria/spelling"
)

func TestDistance(t *testing.T) {
	tests := []struct {
		a, b string
		want int
	}{
		{"", "", 0},
		{"", "show", 4},
		{"show", "show", 0},
		{"show", "shw", 1},
		{"show", "shown", 1},
		{"show", "shop", 1},
		{"show", "shwo", 1},         // swapped with the next one
		{"ca", "abc", 3},            // a swap is not edited again: the restricted distance
		{"kitten", "sitting", 3},    // the textbooks' pair
		{"évaluer", "evaluer", 1},   // letters are counted, not bytes
		{"niveau", "Niveau", 1},     // capitals count
		{"proposal", "porposla", 2}, // two swaps
	}
	for _, test := range tests {
		if got := spelling.Distance(test.a, test.b); got != test.want {
			t.Errorf("from %q to %q is %d, want %d", test.a, test.b, got, test.want)
		}
	}
}

// TestLongTextsAreNotCompared: a paragraph is as far from everything as it is long.
func TestLongTextsAreNotCompared(t *testing.T) {
	if got := spelling.Distance(strings.Repeat("a", 500), "a"); got != 500 {
		t.Errorf("distance %d", got)
	}
}

// TestDistanceIsSymmetric: and nil between equal texts alone, and never more than the letters of the longer one.
func TestDistanceIsSymmetric(t *testing.T) {
	word := rapid.StringOfN(rapid.RuneFrom([]rune("abcé")), 0, 8, -1)
	rapid.Check(t, func(t *rapid.T) {
		a, b := word.Draw(t, "a"), word.Draw(t, "b")
		d := spelling.Distance(a, b)
		longer := max(len([]rune(a)), len([]rune(b)))
		if d != spelling.Distance(b, a) || (d == 0) != (a == b) || d > longer {
			t.Fatalf("from %q to %q is %d", a, b, d)
		}
	})
}
