package panel

import (
	"testing"

	"locmark/marker/fact"
)

// TestLevelAsWritten: a level is a number of the scale, its word or both; what says anything else is none, and is told.
func TestLevelAsWritten(t *testing.T) {
	r := &Reader{levels: names{}}
	for id, words := range map[string][]string{"0": {"none"}, "1": {"limited", "limité"}, "2": {"significant"}, "3": {"principal"}} {
		r.levels.add(id, append(words, id)...)
	}
	for written, want := range map[string]int{
		"0": 0, "1": 1, " 2 ": 2, "1.0": 1, "1,0": 1, "3.00": 3, "Limité": 1, "PRINCIPAL": 3, "2 significant": 2, "2: significant": 2,
		"2 – significant": 2, "2 (significant)": 2, "1.0 limited": 1,
	} {
		if got, ok := r.level(written); !ok || got != want {
			t.Errorf("%q is read as %d, %v", written, got, ok)
		}
	}
	for _, written := range []string{
		"", "-1", "−1", "- 1", "+1", "4", "2.5", "1.05", "3 (almost)", "3 almost", "2 limited", "2?", "~2", "2-3", "1 2", "<2", "2+", "high",
		"significant?", "almost 3", "(2)", "2 significant 3", "TRUE", "3 2", "2 (2)", "²", "２", "2 significant²",
	} {
		if got, ok := r.level(written); ok {
			t.Errorf("%q is read as %d", written, got)
		}
	}
	if fact.Fold("-1") != "1" {
		t.Error("folding keeps signs now: the form of a level no longer has to look for them")
	}
}
