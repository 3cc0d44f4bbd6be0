package panel_test

import (
	"slices"
	"strings"
	"testing"

	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/markertest"
	"locmark/marker/panel"
)

// unbalanced is a programme whose budget does not add up to its total, so that its money is set aside.
func unbalanced(t testing.TB) []*marker.Marking {
	t.Helper()
	m := base(t, 1)[0].Marker()
	programme := markertest.Base(t, m)
	total := m.Form().Programme.Column("total_budget")
	programme.Fields[total].Number = fact.Ratio{Num: 3 * programme.Fields[total].Number.Num, Den: programme.Fields[total].Number.Den}
	return []*marker.Marking{m.Mark(programme)}
}

// TestEvidenceThatIsSetAside: beside a share that would earn a level stands why it earns none, with the cells and without the
// level; the level says that it rests on no evidence where it is shown, and to the moderator.
func TestEvidenceThatIsSetAside(t *testing.T) {
	markings := unbalanced(t)
	round, err := panel.NewRound(markings, []string{"ana"}, 1)
	if err != nil {
		t.Fatal(err)
	}
	asked := round.Programmes[0].Asked
	place := slices.IndexFunc(asked, func(a panel.Asked) bool { return a.Criterion == "C1" })
	if place < 0 || asked[place].Status != marker.NotEvidenced || len(asked[place].Held) != 1 {
		t.Fatalf("%+v", asked)
	}
	because := asked[place].Held[0]
	row := panel.NewSheets(round, markings).Of("ana", true).Programmes[0].Rows[place]
	if !strings.HasPrefix(row.Evidence, "What stands against this evidence:\n• "+because) || strings.Contains(row.Evidence, "level") || strings.Contains(row.Evidence, "evidenced") {
		t.Errorf("the evidence says %q", row.Evidence)
	}
	if row.Computed != "0 none, not evidenced" {
		t.Errorf("computed: %q", row.Computed)
	}
	s := settle(t, round, nil)
	for _, moderated := range s.Moderation(round, markertest.Voice(t, "en")).Rows {
		aside := strings.HasPrefix(moderated.Criterion, "C") && !strings.HasPrefix(moderated.Criterion, "C4")
		if said := strings.Contains(moderated.Why, because) && moderated.Computed == "0 none, not evidenced"; said != aside {
			t.Errorf("%s: %q, %q", moderated.Criterion, moderated.Why, moderated.Computed)
		}
	}
}

// TestEvidenceThatCounts: where nothing stands against evidence, nothing is said.
func TestEvidenceThatCounts(t *testing.T) {
	markings := base(t, 1)
	round, err := panel.NewRound(markings, []string{"ana"}, 1)
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range panel.NewSheets(round, markings).Of("ana", true).Programmes[0].Rows {
		if strings.Contains(row.Evidence, "stands against") || strings.Contains(row.Computed, "evidenced") {
			t.Errorf("%q: %q", row.Computed, row.Evidence)
		}
	}
}

// TestEvidenceIsQuotedInAnotherLanguage: what a guard says is in the language of the round; in a cell of another it stands in
// quotation marks, under words that name its language, and nowhere without them.
func TestEvidenceIsQuotedInAnotherLanguage(t *testing.T) {
	round, err := panel.NewRound(unbalanced(t), []string{"ana"}, 1)
	if err != nil {
		t.Fatal(err)
	}
	s := settle(t, round, nil)
	for language, want := range map[string][2]string{"es": {"en inglés:\n«", "»"}, "fr": {"en anglais :\n« ", " »"}} {
		voice := markertest.Voice(t, language)
		s.Speak(round, voice)
		quoted := 0
		for i, row := range s.Moderation(round, voice).Rows {
			for _, because := range s.Units[i].Held {
				if quoted++; !strings.Contains(row.Why, want[0]+because+want[1]) {
					t.Errorf("%s, %s: %q", language, row.Criterion, row.Why)
				}
			}
		}
		if quoted == 0 {
			t.Errorf("%s: nothing is held back", language)
		}
	}
}
