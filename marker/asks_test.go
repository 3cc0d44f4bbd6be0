package marker_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/markertest"
)

// voiced is an embedded edition that speaks a language.
func voiced(t *testing.T, id, language string) *marker.Marker {
	t.Helper()
	edition := markertest.Marker(t, id).Edition()
	m, faults := marker.New(edition, markertest.Form(t, edition.Form), markertest.Lexicon(t), markertest.Voice(t, language))
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	return m
}

func indexOf(m *marker.Marker, id string) int {
	return slices.IndexFunc(m.Edition().Criteria, func(c criteria.Criterion) bool { return c.ID == id })
}

// titles are those of measures and criteria, by their names, to fill into what is expected: an edition may reword them.
func titles(m *marker.Marker) []string {
	var all []string
	language := m.Voice().Language
	for _, c := range m.Edition().Criteria {
		all = append(all, c.ID, c.ID+" "+c.Title.In(language))
		for _, measure := range c.Measures {
			all = append(all, measure.Name, measure.Value.Title.In(language))
		}
	}
	for _, measure := range m.Edition().Measures {
		all = append(all, measure.Name, measure.Value.Title.In(language))
	}
	return all
}

func TestLadderInWords(t *testing.T) {
	tests := []struct {
		language string
		want     [][]string
	}{
		{"en", [][]string{{"{local_share}: at least 5 %; or {reserved_share}: at least 25 %, and stage: Proposal"}, {"{local_share}: at least 25 %"}, {"{local_share}: at least 50 %"}}},
		{"fr", [][]string{{"{local_share} : au moins 5\u202f% ; ou {reserved_share} : au moins 25\u202f%, et étape : Proposition"}, {"{local_share} : au moins 25\u202f%"}, {"{local_share} : au moins 50\u202f%"}}},
		{"es", [][]string{{"{local_share}: al menos 5 %; o bien {reserved_share}: al menos 25 %, y etapa: Propuesta"}, {"{local_share}: al menos 25 %"}, {"{local_share}: al menos 50 %"}}},
	}
	for _, test := range tests {
		m := voiced(t, "lm-2.0", test.language)
		index := indexOf(m, "C1")
		for _, level := range test.want {
			for i := range level {
				level[i] = criteria.Fill(level[i], titles(m)...)
			}
		}
		if diff := cmp.Diff(test.want, m.Ladder(index)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.language, diff)
		}
	}
}

// Everything the grammar may ask of a measure or a stage is said, and alternatives are told apart from what goes with them.
func TestEachConditionInWords(t *testing.T) {
	tests := []struct{ condition, want string }{
		{"{local_partners: {at_most: 3}}", "{local_partners}: at most 3"},
		{"{local_partners: {below: 3}}", "{local_partners}: less than 3"},
		{"{local_partners: 3}", "{local_partners}: exactly 3"},
		{"{local_partners: [1, 2, 3]}", "{local_partners}: 1, 2 or 3"},
		{"{local_partners: {not: [1, 2]}}", "{local_partners}: anything but 1 or 2"},
		{"{local_partners: {all_of: [1, 2]}}", "{local_partners}: 1 and 2 at once"},
		{"{local_partners: blank}", "{local_partners}: nothing to measure"},
		{"{local_partners: given}", "{local_partners}: given, whatever its value"},
		{"{local_partners: {at_least: $led_outputs}}", "{local_partners}: at least “{led_outputs}”"},
		{"{local_partners: {at_least: 1, at_most: 3}}", "{local_partners}: at least 1 + {local_partners}: at most 3"},
		{"{stage: [annual, final]}", "stage: Annual report or Final report"},
		{"{stage: {not: concept}}", "stage: any but Concept note"},
		{"{any: [{stage: final}, {local_partners: 1, stage: annual}]}", "stage: Final report; or {local_partners}: exactly 1, and stage: Annual report"},
		{"{any: [{stage: final}, {local_partners: 1, any: [{stage: annual}, {stage: proposal}]}]}",
			"stage: Final report; or {local_partners}: exactly 1, and (stage: Annual report; or stage: Proposal)"},
		{"{stage: final, any: [{local_partners: 1}, {local_partners: 2}]}", "stage: Final report + {local_partners}: exactly 1; or {local_partners}: exactly 2"},
	}
	for _, test := range tests {
		m := markertest.Marker(t, changed(t, "lm-2.0", "A2.yaml", "1: {local_partners: {at_least: 1}}", "1: "+test.condition))
		if got := strings.Join(m.Ladder(indexOf(m, "A2"))[0], " + "); got != criteria.Fill(test.want, titles(m)...) {
			t.Errorf("%s is said\n%s, want\n%s", test.condition, got, test.want)
		}
	}
}

func TestAppliesInWords(t *testing.T) {
	m := voiced(t, "lm-2.0", "es")
	if got := m.Applies(indexOf(m, "A1")); len(got) != 0 {
		t.Errorf("A1 is always asked, not only when %q", got)
	}
	if got, want := m.Applies(indexOf(m, "B5")), []string{"etapa: Informe anual o Informe final"}; !slices.Equal(got, want) {
		t.Errorf("B5 applies when %q, want %q", got, want)
	}
}

func TestGuardsThatConcernACriterion(t *testing.T) {
	m := markertest.Marker(t, "lm-2.0")
	notes := m.GuardsOf(indexOf(m, "C4"))
	said := func(sentence string) string { return criteria.Fill(sentence, titles(m)...) }
	want := []marker.GuardNote{
		{ID: "spending-not-complete", When: []string{said("{lines_without_spent}: more than 0")}, Does: []string{"counted as 0, not evidenced, until this is mended: C4"}},
		{ID: "money-did-not-arrive", When: []string{said("{C4} below level 1 (limited)"), "stage: Final report"}, Does: []string{"the programme stands no higher than level 1 (limited)"}},
	}
	reasons := cmpopts.IgnoreFields(marker.GuardNote{}, "Because", "Action")
	if diff := cmp.Diff(want, notes, reasons); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if because := notes[0].Because; !strings.Contains(because, "…") || notes[0].Action == "" {
		t.Errorf("the measured value has no place in %q, or there is no action", because)
	}
	if got := m.GuardsOf(indexOf(m, "A4")); got != nil {
		t.Errorf("no guard concerns A4, not %v", got)
	}
}

// A guard in a criterion's own file, and one of the edition that caps a criterion, concern that criterion alone.
func TestOwnGuardsAndCapsConcernACriterion(t *testing.T) {
	own := "guards: [{id: one-partner, when: {A1: {below: $led_outputs}}, cap: 2, because: \"One partner.\"}]\naction:"
	capping := "\nguards:\n  - {id: weak-say, when: {A1: [0, 1]}, cap: {A3: 1}, because: \"Weak.\"}\n"
	m := markertest.Marker(t, changed(t, "lm-2.0", "A2.yaml", "action:", own, "edition.yaml", "\nguards:\n", capping))
	if got := m.GuardsOf(indexOf(m, "A2"))[0]; got.ID != "one-partner" || !slices.Equal(got.Does, []string{"A2 stands no higher than level 2 (significant)"}) {
		t.Errorf("A2 is concerned by %+v", got)
	}
	if got, want := m.GuardsOf(indexOf(m, "A2"))[0].When, criteria.Fill("{A1} below level “{led_outputs}”", titles(m)...); !slices.Equal(got, []string{want}) {
		t.Errorf("A2 is capped when %q, want %q", got, want)
	}
	got := m.GuardsOf(indexOf(m, "A3"))
	if len(got) != 1 || !slices.Equal(got[0].When, []string{criteria.Fill("{A1} at level 0 (none) or 1 (limited)", titles(m)...)}) {
		t.Errorf("A3 is concerned by %+v", got)
	}
	if all := m.EditionGuards(); all[0].ID != "weak-say" || all[len(all)-1].ID != "money-did-not-arrive" {
		t.Errorf("the guards of the edition are %+v", all)
	}
}

// Every operator has a sentence of measures and of levels, and no sentence is left with a place or a key.
func TestEveryConditionHasASentence(t *testing.T) {
	words := markertest.Voice(t, "en")
	for _, operator := range append(slices.Clone(criteria.Operators), criteria.Operator{Name: "blank"}, criteria.Operator{Name: "given"}) {
		for _, key := range []string{"ladder." + operator.Name, "ladder.level_" + operator.Name} {
			if !words.Has(key) {
				t.Errorf("there is no sentence %s", key)
			}
		}
	}
	for _, language := range criteria.Languages {
		for _, id := range criteria.EditionNames() {
			m := voiced(t, id, language)
			for i := range m.Edition().Criteria {
				said := m.Applies(i)
				for _, level := range m.Ladder(i) {
					said = append(said, level...)
				}
				for _, note := range m.GuardsOf(i) {
					said = append(append(said, note.When...), append(note.Does, note.Because)...)
				}
				for _, sentence := range said {
					if sentence == "" || strings.ContainsAny(sentence, "{}") || strings.Contains(sentence, "ladder.") {
						t.Errorf("%s %s says %q", language, m.Edition().Criteria[i].ID, sentence)
					}
				}
			}
		}
	}
}
