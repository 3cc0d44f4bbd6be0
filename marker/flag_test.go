package marker_test

import (
	"slices"
	"testing"

	"locmark/marker"
	"locmark/marker/markertest"
)

func flag(a *marker.Assessment, code string) (marker.Flag, bool) {
	i := slices.IndexFunc(a.Flags, func(f marker.Flag) bool { return f.Code == code })
	if i < 0 {
		return marker.Flag{}, false
	}
	return a.Flags[i], true
}

func TestFlags(t *testing.T) {
	m := markertest.Marker(t, "lm-2.0")
	const said = "The council asked for the kiosks to stand in the upper wards."
	tests := []struct {
		name, given, code string
		cells             []string // of the flag; nil where none must be raised
	}{
		{"nothing to say of a sound programme", "{}", "PLACEHOLDER", nil},
		{"a placeholder", `{groups: [{group: tbd}]}`, "PLACEHOLDER", []string{"Groups!A2"}},
		{"a hint of another sheet", `{groups: [{group: Fisherwomen without land title, activity: "WHAT THE MONEY IS FOR"}]}`, "ECHO", []string{"Groups!B2"}},
		{"what a sheet is for", `{groups: [{group: Fisherwomen without land title, activity: "Where the money goes: one row a line, with one recipient and one place. Split a line that has more."}]}`, "ECHO", []string{"Groups!B2"}},
		{"an echo", `{groups: [{group: Fisherwomen without land title, activity: "Activity for the group"}]}`, "ECHO", []string{"Groups!B2"}},
		{"an actor without a name", `{partners: [{organisation: "local governments in target districts"}]}`, "UNNAMED_ACTOR", []string{"Partners!A2"}},
		{"text said three times", `{consultations: [{what_changed: "` + said + `"}, {what_changed: "` + said + `"}, {what_changed: "` + said + `"}]}`, "TEXT_REPEATED", []string{"Consultations!H2:H4"}},
		{"documents may repeat themselves", `{governance: [{document: "` + said + `"}, {document: "` + said + `"}]}`, "TEXT_REPEATED", nil},
		{"a claim two levels above", `{programme: {self_level: 3}, budget: [{recipient: UNDP, amount: 100}]}`, "SELF_ABOVE_EVIDENCE", []string{"Programme!B19"}},
		{"a claim one level above", `{programme: {self_level: 2}, budget: [{recipient: UNDP, amount: 100}]}`, "SELF_ABOVE_EVIDENCE", nil},
		{"a claim two levels below", `{programme: {self_level: 1}}`, "SELF_BELOW_EVIDENCE", []string{"Programme!B19"}},
		{"a claim without a reason", `{programme: {self_level: 3, self_rationale: "tbd"}}`, "SELF_WITHOUT_REASON", []string{"Programme!B19:B20"}},
		{"a low claim needs no reason", `{programme: {self_level: 1, self_rationale: ""}}`, "SELF_WITHOUT_REASON", nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			raised, ok := flag(given(t, m, test.given), test.code)
			switch {
			case test.cells == nil && ok:
				t.Errorf("raised: %+v", raised)
			case test.cells != nil && !ok:
				t.Error("not raised")
			case test.cells != nil && !slices.Equal(slices.Compact(raised.Cells), test.cells):
				t.Errorf("cells %q, want %q (%s)", raised.Cells, test.cells, raised.Message)
			}
		})
	}
}

// TestFlagsNeverChangeALevel: an edition without flags gives the same levels.
func TestFlagsNeverChangeALevel(t *testing.T) {
	with := markertest.Marker(t, "lm-2.0")
	without := markertest.Marker(t, changed(t, "lm-2.0", "edition.yaml", "when: {A: {at_least: 2}, C1: {below: 1}, any: [{local_share: {below: 5%}}, {local_share: blank}]}", "when: {A: {at_least: 0}}"))
	claim := "{budget: [{recipient: UNDP, amount: 100}]}"
	a, b := given(t, with, claim), given(t, without, claim)
	if *a.Level != *b.Level || len(a.Flags) == 0 {
		t.Errorf("levels %d and %d, flags %v", *a.Level, *b.Level, a.Flags)
	}
}
