package workbook

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestSplitTargets(t *testing.T) {
	tests := []struct {
		text string
		want []string
	}{
		{"1.1 By 2030, eradicate poverty", []string{"1.1 By 2030, eradicate poverty"}},
		{"1.1 By 2030, eradicate poverty, 11.3 By 2030, enhance planning,16.7 Ensure decisions", []string{"1.1 By 2030, eradicate poverty", "11.3 By 2030, enhance planning", "16.7 Ensure decisions"}},
		{"17.a Means, of 0.7 per cent, 1.25 dollars, 18.2 of nothing, 3.d Strengthen", []string{"17.a Means, of 0.7 per cent, 1.25 dollars, 18.2 of nothing", "3.d Strengthen"}},
		{"5.1, 5.2; 5.c", []string{"5.1", "5.2", "5.c"}},
		{"no codes, at all", []string{"no codes, at all"}},
		{"", nil},
	}
	for _, test := range tests {
		if got := split(test.text, splitByCode); !slices.Equal(got, test.want) {
			t.Errorf("%q splits into %q, want %q", test.text, got, test.want)
		}
	}
}

func TestSplitItems(t *testing.T) {
	if got := split(" UNDP ;; UNICEF;", ";"); !slices.Equal(got, []string{"UNDP", "UNICEF"}) {
		t.Errorf("items are %q", got)
	}
	if got := split("a; b", ""); !slices.Equal(got, []string{"a; b"}) {
		t.Errorf("what is not split is %q", got)
	}
}

func TestLeadingNumber(t *testing.T) {
	tests := map[string]string{"2 - significant": "2", "0": "0", "2a - gender": "2", "2b - principal": "3", "Yes": "Yes", "": "", "1b": "1"}
	for text, want := range tests {
		if got := leadingNumber(text); got != want {
			t.Errorf("%q leads with %q, want %q", text, got, want)
		}
	}
}

// Splitting loses no letters and cuts none in two.
func FuzzSplitCodes(f *testing.F) {
	f.Add("1.1 By 2030, eradicate, 2.a Enhance")
	f.Add("é,\u00a01.2 x")
	f.Fuzz(func(t *testing.T, text string) {
		parts := splitCodes(text)
		if len(strings.Join(parts, ",")) != len(text) {
			t.Errorf("%q became %q", text, parts)
		}
		for _, part := range parts {
			if utf8.ValidString(text) && !utf8.ValidString(part) {
				t.Errorf("%q was cut within a letter: %q", text, part)
			}
		}
	})
}
