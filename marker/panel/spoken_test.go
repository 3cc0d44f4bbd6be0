package panel_test

import (
	"encoding/json"
	"testing"

	"locmark/marker/markertest"
	"locmark/marker/panel"
)

// TestASettlementInAnotherLanguage: sheets in English, a settlement in Spanish: titles and levels are Spanish. A round without
// those words keeps its own.
func TestASettlementInAnotherLanguage(t *testing.T) {
	round := planned(t)
	data, err := json.Marshal(round)
	if err != nil {
		t.Fatal(err)
	}
	var read panel.Round
	if err := json.Unmarshal(data, &read); err != nil || !read.IsSound() {
		t.Fatalf("%v; sound %v", err, read.IsSound())
	}
	returned := everybody(round)
	returned[0].Rows[0].Level = "0"
	s := settle(t, &read, returned)
	s.Speak(&read, markertest.Voice(t, "es"))
	moderation := s.Moderation(&read, markertest.Voice(t, "es"))
	if got := moderation.Rows[0]; got.Criterion != "A1 "+round.Spoken["es"].Criteria["A1"] || got.Criterion == "A1 Local voice in design" || moderation.Levels[2] != "2 significativo" {
		t.Errorf("%q, %q", got.Criterion, moderation.Levels)
	}
	if s.Discuss[0].Of != round.Spoken["es"].Criteria["A1"] || s.Units[len(s.Units)-1].Of != "El programa en su conjunto" || s.Edition.Title != round.Spoken["es"].Edition {
		t.Errorf("%q, %q", s.Discuss[0].Of, s.Units[len(s.Units)-1].Of)
	}
	older := *round
	older.Spoken = nil
	if s := settle(t, &older, returned); s.Units[0].Of != "Local voice in design" {
		t.Errorf("%q", s.Units[0].Of)
	}
}
