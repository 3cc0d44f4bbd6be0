package marker_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/markertest"
)

// edit is a change to a file of an edition.
type edit struct{ file, old, new string }

// defining is an embedded edition in a language, with definitions added to its own.
func defining(t *testing.T, id, language, definitions string) *marker.Marker {
	t.Helper()
	if definitions == "" {
		return edited(t, id, language)
	}
	return edited(t, id, language, edit{"edition.yaml", "\ndefinitions:\n", "\ndefinitions:\n" + definitions})
}

// edited is a copy of an embedded edition in a language, with changes.
func edited(t *testing.T, id, language string, edits ...edit) *marker.Marker {
	t.Helper()
	folder := t.TempDir()
	if err := os.CopyFS(folder, os.DirFS(filepath.Join("..", "criteria", "editions", id))); err != nil {
		t.Fatal(err)
	}
	for _, e := range edits {
		file := filepath.Join(folder, e.file)
		text, err := os.ReadFile(file)
		if err != nil || !strings.Contains(string(text), e.old) {
			t.Fatalf("%s does not hold %q: %v", e.file, e.old, err)
		}
		if err := os.WriteFile(file, []byte(strings.Replace(string(text), e.old, e.new, 1)), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	edition, faults, err := criteria.LoadEdition(folder)
	if err != nil || len(faults) > 0 {
		t.Fatal(faults, err)
	}
	m, faults := marker.New(edition, markertest.Form(t, edition.Form), markertest.Lexicon(t), markertest.Voice(t, language))
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	return m
}

func asks(t *testing.T, m *marker.Marker, name string) string {
	t.Helper()
	for _, d := range m.Definitions() {
		if d.Name == name {
			return strings.Join(d.Asks, " | ")
		}
	}
	t.Fatalf("there is no definition %s", name)
	return ""
}

func TestDefinitionsInWords(t *testing.T) {
	tests := []struct{ language, condition, want string }{
		{"en", "{actor_type: cso}", "Type of actor: “Civil society organisation”"},
		{"en", "{name: named, country: [$programme.country, blank]}", "Organisation: a name of its own | Country: the programme’s “Country” or empty"},
		{"en", "{any: [{is: lrg_type}, {is: local_type, ingo_affiliate: no}]}", "meets “lrg_type”; or meets “local_type”, and Affiliated to an INGO: no"},
		{"en", "{level: {not: activity}, territory: {is: local_place}}", "Result level: anything but “Activity” | Territory: meets “local_place”"},
		{"en", "{target: {given: yes, not: $row.baseline}}", "Target: filled in and anything but “Baseline” of the same row"},
		{"en", "{target_date: {at_least: $programme.start, below: 2030-01-01}}", "Target date: no earlier than the programme’s “Start date” and before 2030-01-01"},
		{"en", "{intermediaries: {at_most: 1}, amount: {above: 0}}", "Intermediaries: at most 1 | Amount: more than 0"},
		{"en", "{disaggregation: {all_of: [sex, group]}}", "Broken down by: “Sex” and “Group” at once"},
		{"en", "{responsible: {all: [{name: named}, {any: [{is: lrg_type}, {country: blank}]}]}}", "Responsible: Organisation: a name of its own, and (meets “lrg_type”; or Country: empty)"},
		{"fr", "{any: [{statement: {not: activity_count}}, {unit: given}]}", "Indicateur : tout sauf un décompte de ce qui a été fait ; ou Unité : rempli"},
		{"es", "{country: [$programme.country, blank]}", "País: «País» del programa o vacío"},
	}
	for _, test := range tests {
		m := defining(t, "lm-2.0", test.language, "  tried: "+test.condition+"\n")
		if got := asks(t, m, "tried"); got != test.want {
			t.Errorf("%s: got\n%s\nwant\n%s", test.condition, got, test.want)
		}
	}
}

// TestDefinitionsSpeakEveryLanguage: no key of a sentence and no place is left where a sentence should stand.
func TestDefinitionsSpeakEveryLanguage(t *testing.T) {
	for _, id := range criteria.EditionNames() {
		for _, language := range criteria.Languages {
			m := defining(t, id, language, "")
			for _, d := range m.Definitions() {
				text := strings.Join(d.Asks, " ")
				if text == "" || strings.ContainsAny(text, "{}$") || strings.Contains(text, "handbook.") || strings.Contains(text, "ladder.") {
					t.Errorf("%s, %s: %s is told as %q", id, language, d.Name, text)
				}
			}
		}
	}
}

// TestEveryComparisonHasWords: an operator or test that is added is told of in definitions too.
func TestEveryComparisonHasWords(t *testing.T) {
	words := markertest.Voice(t, "en")
	for _, o := range criteria.Operators {
		if !words.Has("handbook." + o.Name) {
			t.Errorf("definitions have no words for %s", o.Name)
		}
	}
	for _, test := range criteria.Tests {
		if !words.Has("handbook.test_" + test.Name) {
			t.Errorf("definitions have no words for %s", test.Name)
		}
	}
}

// TestDefinitionsComeInOrder: those of the edition, then those of criteria, and telling them changes neither.
func TestDefinitionsComeInOrder(t *testing.T) {
	m := markertest.Marker(t, "lm-2.0")
	var want []string
	for _, d := range m.Edition().Definitions {
		want = append(want, d.Name)
	}
	for range 2 {
		var got []string
		for _, d := range m.Definitions() {
			got = append(got, d.Name)
		}
		if len(got) < len(want) || !slices.Equal(got[:len(want)], want) {
			t.Errorf("got %v, want %v first", got, want)
		}
	}
}
