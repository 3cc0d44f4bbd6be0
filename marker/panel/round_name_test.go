package panel_test

import (
	"strings"
	"testing"

	"locmark/marker/panel"
)

// TestARepeatedRound: the same proposals and reviewers are the same round; under another name they are another, so that a sheet
// of the one is not taken for one of the other.
func TestARepeatedRound(t *testing.T) {
	first, again, autumn := planned(t), planned(t), planned(t)
	if err := autumn.Call("  Autumn  2026 "); err != nil {
		t.Fatal(err)
	}
	if first.ID != again.ID || autumn.ID == first.ID || !strings.HasPrefix(autumn.ID, "Autumn 2026 ") || !autumn.IsSound() {
		t.Fatalf("%q, %q, %q; sound: %v", first.ID, again.ID, autumn.ID, autumn.IsSound())
	}
	if settle(t, again, everybody(first)).Given == 0 {
		t.Error("the same round is not the same")
	}
	s := settle(t, autumn, everybody(first))
	if s.Given != 0 || len(s.Troubles) != 3 || s.Troubles[0].Why != panel.OtherRound || s.Round != autumn.ID {
		t.Errorf("given %d: %+v", s.Given, s.Troubles)
	}
	if s = settle(t, autumn, everybody(autumn)); !s.Complete {
		t.Errorf("its own sheets: %+v", s.Troubles)
	}
	if autumn.Name = "Spring"; autumn.IsSound() {
		t.Error("a changed name goes unnoticed")
	}
}

// TestNamesOfRounds: a name must not hold what marks are taken apart by.
func TestNamesOfRounds(t *testing.T) {
	for name, ok := range map[string]bool{
		"": true, "2026-1": true, "Été 2026": true, "v1.2_b": true, "a/b": false, "--": false, "a;b": false, "(1)": false, strings.Repeat("x", 41): false,
	} {
		if err := planned(t).Call(name); (err == nil) != ok {
			t.Errorf("%q: %v", name, err)
		}
	}
}
