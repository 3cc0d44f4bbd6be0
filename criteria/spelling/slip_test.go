package spelling_test

import (
	"testing"

	"locmark/criteria/spelling"
)

func TestSlip(t *testing.T) {
	tests := []struct {
		written, meant string
		want           bool
	}{
		{"spian", "spain", true},
		{"spain", "spain", false},
		{"europaen uninon", "european union", true},
		{"jointsdg fund", "joint sdg fund", true},
		{"asempa north distrct assembly", "asempa north district assembly", true},
		{"mali", "malí", false},         // as short as that, many names are alike
		{"sida", "india", false},        // an agency, and a country
		{"region 1", "region 2", false}, // digits tell things apart
		{"donor a", "donor b", false},   // so do short words
		{"giz fund", "gia fund", false},
		{"north river council", "south river council", false},
		{"italia", "itali", true},
	}
	for _, test := range tests {
		for _, way := range [][2]string{{test.written, test.meant}, {test.meant, test.written}} {
			if got := spelling.Slip(way[0], way[1]); got != test.want {
				t.Errorf("%q for %q: %v", way[0], way[1], got)
			}
		}
	}
}
