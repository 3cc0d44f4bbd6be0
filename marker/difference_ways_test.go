package marker_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/markertest"
)

func ways(change func(criteria.Ordered[criteria.Condition]) criteria.Ordered[criteria.Condition]) func(*criteria.Edition) {
	return func(e *criteria.Edition) {
		e.Financing.Ways = change(append(criteria.Ordered[criteria.Condition]{}, e.Financing.Ways...))
	}
}

// TestWaysThatChange: a way that comes, goes, asks for something else or is tried in another order is noticed, and moves no level.
func TestWaysThatChange(t *testing.T) {
	type all = criteria.Ordered[criteria.Condition]
	purchases := dict("recipient", dict("is", "local_type"), "modality", "purchase")
	tests := []struct {
		name     string
		old, new func(*criteria.Edition)
		want     []string
	}{
		{"nothing", ways(func(w all) all { return w }), ways(func(w all) all { return w }), nil},
		{"another condition", ways(func(w all) all { return w }), ways(func(w all) all { w[5].Value.Node = purchases; return w }),
			[]string{"which budget lines count as “Looks local, way or recipient unclear”: written otherwise; please compare the files"}},
		{"one that goes", ways(func(w all) all { return w }), ways(func(w all) all { return w[:5] }),
			[]string{"way that goes: Looks local, way or recipient unclear"}},
		{"one that comes", ways(func(w all) all { return w[1:] }), ways(func(w all) all { return w }), []string{"new way: From a UN organisation directly"}},
		{"another order", ways(func(w all) all { return w[:2] }), ways(func(w all) all { return all{w[1], w[0]} }),
			[]string{"order in which ways are tried: From a UN organisation directly and Through the country’s treasury → Through the country’s treasury and From a UN organisation directly"}},
		{"the map to DAC codes", func(*criteria.Edition) {}, func(e *criteria.Edition) {
			e.DAC = []criteria.Node{scalar("0"), scalar("1"), scalar("1"), scalar("2")}
		}, []string{"DAC code of each level: 0, 0, 1 and 2 → 0, 1, 1 and 2"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			d := marker.Compare(changedEdition(t, test.old), changedEdition(t, test.new))
			var got []string
			for _, change := range d.Changes {
				for _, line := range change.Lines {
					got = append(got, line.Text)
				}
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Error(diff)
			}
			if d.MovesLevels() {
				t.Error("a level is said to move")
			}
		})
	}
}

// TestFaultsOfMoney: what is wrong in the ways or in the map to DAC codes is told with its place.
func TestFaultsOfMoney(t *testing.T) {
	tests := []struct{ name, old, new, says string }{
		{"unknown way", "    direct: {is", "    directly: {is", `edition.yaml:220:5: financing: there is no way "directly"; did you mean "direct"?`},
		{"unknown column of a way", "reserved: {selection:", "reserved: {selektion:", `budget has no column "selektion"; did you mean "selection"?`},
		{"unknown definition of a way", "unclear: {recipient: {is: local_type}}", "unclear: {recipient: {is: local_typ}}", `there is no definition "local_typ"; did you mean "local_type"?`},
		{"too few codes", "dac: [0, 0, 1, 2]", "dac: [0, 0, 1]", "dac has one code for each level of the scale, which are 4; here are 3"},
		{"no code", "dac: [0, 0, 1, 2]", "dac: [0, 0, 1, 3]", `"3" is no DAC code; write 0 (not targeted), 1 (significant) or 2 (principal)`},
		{"a word", "dac: [0, 0, 1, 2]", "dac: [0, 0, significant, 2]", `"significant" is no DAC code`},
		{"codes that fall", "dac: [0, 0, 1, 2]", "dac: [0, 1, 0, 2]", "a higher level cannot stand for less: here 0 comes after 1"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			faults := faultsOf(t, changed(t, "lm-2.0", "edition.yaml", test.old, test.new))
			if len(faults) != 1 || !contains(faults, test.says) {
				t.Errorf("want %q: %v", test.says, faults)
			}
		})
	}
}

func contains(faults criteria.Faults, text string) bool {
	return strings.Contains(faults.Error(), text)
}

// TestDACBelongsToTheEdition: the embedded edition of four levels has codes in its results, the one of three has none.
func TestDACBelongsToTheEdition(t *testing.T) {
	if got := markertest.Marker(t, "lm-2.0").EditionRef().DAC; !slices.Equal(got, []int{0, 0, 1, 2}) {
		t.Errorf("lm-2.0 has %v", got)
	}
	if got := markertest.Marker(t, "lm-2.0-screening").EditionRef().DAC; got != nil {
		t.Errorf("lm-2.0-screening has %v", got)
	}
}
