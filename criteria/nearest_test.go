package criteria

import (
	"strconv"
	"testing"
)

func TestSuggest(t *testing.T) {
	var many []string
	for i := range mostListed + 1 {
		many = append(many, "measure_"+strconv.Itoa(i))
	}
	tests := []struct {
		name, written string
		known         []string
		want          string
	}{
		{"two letters swapped", "shwo", []string{"list", "show"}, `; did you mean "show"?`},
		{"another case", "SHOW", []string{"list", "show"}, `; did you mean "show"?`},
		{"nothing near", "frobnicate", []string{"list", "show"}, "; known are list, show"},
		{"nothing near among many", "country", many, ""},
		{"one near among many", "measure_1o", many, `; did you mean "measure_1"?`},
		{"nothing known", "show", nil, ""},
	}
	for _, test := range tests {
		if got := Suggest(test.written, test.known); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}
