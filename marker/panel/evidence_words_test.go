package panel

import (
	"strings"
	"testing"

	"locmark/marker"
	"locmark/marker/markertest"
)

// TestWhatStandsAgainstEvidence: what set it aside, also where nothing was there to set aside; what held it down; that nothing could
// be judged; and no guard that changed nothing.
func TestWhatStandsAgainstEvidence(t *testing.T) {
	aside, level := marker.NotEvidenced, 1
	s := &Sheets{voice: markertest.Voice(t, "en")}
	for name, test := range map[string]struct {
		finding marker.Finding
		want    string
	}{
		"set aside":         {marker.Finding{Status: aside, Guards: []marker.GuardResult{{Status: &aside, Because: "No sum.", Cells: []string{"B!M5"}}}}, "• No sum. (B!M5)"},
		"held down":         {marker.Finding{Status: marker.Assessed, Guards: []marker.GuardResult{{Cap: &level, Changed: true, Because: "No voice."}}}, "• No voice."},
		"nothing to hold":   {marker.Finding{Status: marker.Assessed, Guards: []marker.GuardResult{{Cap: &level, Because: "No voice."}}}, ""},
		"nothing to judge":  {marker.Finding{Status: aside}, "• Nothing was given that could be judged."},
		"evidence as it is": {marker.Finding{Status: marker.Assessed}, ""},
	} {
		want := test.want
		if want != "" {
			want = "What stands against this evidence:\n" + want
		}
		if got := strings.Join(s.held(&test.finding), "\n"); got != want {
			t.Errorf("%s: %q", name, got)
		}
	}
	unit := Unit{Status: aside}
	if got := unit.heldBack(&Round{Language: "en"}, s.voice); got != "\nWhat stands against this evidence:\nNothing was given that could be judged." {
		t.Errorf("to the moderator: %q", got)
	}
}

// TestEvidenceThatIsCutOrInferred says where the rest stands, and that it was not read in so many words.
func TestEvidenceThatIsCutOrInferred(t *testing.T) {
	s := &Sheets{voice: markertest.Voice(t, "en")}
	quotes := []marker.Quote{{Cell: "Budget!K7", Text: "a"}, {Cell: "Budget!K8", Text: "b"}, {Cell: "Partners!C4", Text: "c"}}
	text := s.evidence(&marker.Finding{Inferred: true, Missed: quotes, MoreMissed: 4})
	for _, want := range []string{"• 4 more, in the proposal’s own workbook: Budget and Partners", s.voice.Say("reports.inferred")} {
		if !strings.Contains(text, want) {
			t.Errorf("%q lacks %q", text, want)
		}
	}
	if text = s.evidence(&marker.Finding{Missed: quotes}); strings.Contains(text, "more, in") || strings.Contains(text, "inferred") {
		t.Errorf("%q", text)
	}
}
