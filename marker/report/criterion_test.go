package report

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"locmark/criteria"
	"locmark/marker"
)

// small is an edition of one criterion, with one of everything that a page shows.
var small = map[string]string{
	"edition.yaml": `
id: small
version: "1"
title: "Small"
form: joint-programme
scale: {0: "none", 1: {en: "some", fr: "un peu"}, 2: "much"}
stages: [concept, proposal, inception, annual, final]
missing: {level: 0, status: not_evidenced}
dimensions: {A: {title: {en: "People", fr: "Personnes"}}}
overall:
  lowest_of: [A]
  cuts: [0.5, 1.5]
  guards:
    - {id: nobody, when: {A1: {below: 1}, stage: final}, cap: {A: 1, overall: 0}, because: "Nobody.", action: "Name somebody."}
`,
	"A1.yaml": `
id: A1
title: {en: "Partners", fr: "Partenaires"}
question: {en: "Who?", fr: "Qui ?"}
weight: 1.5
applies: {stage: [annual, final]}
measures: {partners_named: {title: "named partners", count: partners, where: {organisation: named}}}
levels:
  1: {partners_named: {at_least: 1}}
  2: {partners_named: {at_least: 2, at_most: 9}}
action: "Name one."
evidence: "A row each."
sources:
  - {for: levels.1, judgement: true, says: "ours"}
  - {for: criterion, title: "A book", link: "https://example.org", says: "theirs"}
  - {for: partners_named, says: "counted by name"}
  - {for: nobody, says: "of the guard"}
examples:
  - {name: "one", given: {}, level: 1}
  - {name: "none", given: {}, level: 0, status: not_evidenced}
  - {name: "too early", given: {}, level: null}
`,
}

// smallMarker marks by small in a language.
func smallMarker(t *testing.T, language string) *marker.Marker {
	t.Helper()
	folder := t.TempDir()
	for name, text := range small {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return markerOf(t, folder, language)
}

// markerOf marks by an edition, a name or a folder, in a language.
func markerOf(t *testing.T, name, language string) *marker.Marker {
	t.Helper()
	edition, faults, err := criteria.LoadEdition(name)
	if err != nil || len(faults) > 0 {
		t.Fatal(faults, err)
	}
	source, err := criteria.LoadForm(edition.Form)
	if err != nil {
		t.Fatal(err)
	}
	form, faults := marker.NewForm(source)
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	lists, err := criteria.LoadLists()
	if err != nil {
		t.Fatal(err)
	}
	m, faults := marker.New(edition, form, marker.NewLexicon(lists), voice(t, language))
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	return m
}

func TestCriterionPage(t *testing.T) {
	want := View{
		Heading{1, "A1 Partners"},
		Paragraph{Text: "Who?"},
		List{Items: []Item{
			{Label: "Dimension", Text: "A. People"}, {Label: "Weight in the mean of the dimension", Text: "1.5"},
			{Label: "Applies when", Text: "stage: Annual report or Final report"},
		}},
		Heading{2, "The ladder"},
		Paragraph{Text: "Each level asks for what stands here and for all that the levels below ask."},
		List{Items: []Item{
			{Label: "Level 1 (some)", Text: "named partners: at least 1"},
			{Label: "Level 2 (much)", Items: []Item{{Text: "named partners: at least 2"}, {Text: "named partners: at most 9"}}},
		}},
		Heading{2, "What to prepare as evidence"}, Paragraph{Text: "A row each."},
		Heading{2, "The step that raises the level"}, Paragraph{Text: "Name one."},
		Heading{2, "Guards that concern it"},
		List{Items: []Item{{Label: "nobody", Text: "A stands no higher than level 1 (some); the programme stands no higher than level 0 (none)", Items: []Item{
			{Label: "When", Items: []Item{{Text: "A1 Partners below level 1 (some)"}, {Text: "stage: Final report"}}},
			{Label: "What to do", Text: "Name somebody."},
		}}}},
		Heading{2, "Sources"},
		List{Items: []Item{
			{Label: "Level 1", Text: "ours (judgement)"},
			{Label: "The criterion", Text: "theirs", Items: []Item{{Text: "A book https://example.org"}}},
			{Label: "named partners", Text: "counted by name"},
			{Label: "nobody", Text: "of the guard"},
		}},
		Heading{2, "Examples"},
		Table{Columns: columns("Level", "What the programme shows"), Rows: [][]Entry{
			texts("1", "one"), texts("not evidenced", "none"), texts("not applicable", "too early"),
		}},
	}
	if diff := cmp.Diff(want, Criterion(smallMarker(t, "en"), 0)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestCriterionPageInFrench(t *testing.T) {
	page := Criterion(smallMarker(t, "fr"), 0)
	want := View{Heading{1, "A1 Partenaires"}, Paragraph{Text: "Qui ?"}}
	if diff := cmp.Diff(want, page[:2]); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if got := page[2].(List).Items[2]; got.Label != "S’applique si" || got.Text != "étape : Rapport annuel ou Rapport final" {
		t.Errorf("it applies: %+v", got)
	}
}

// TestWordsOfTheCriterionPage: every sentence of its room is said here or by the commands, and each that is said exists.
func TestWordsOfTheCriterionPage(t *testing.T) {
	var sources strings.Builder
	for _, file := range []string{"criterion.go", "../../cmd/locmark/criteria_list.go", "../../cmd/locmark/criteria_init.go", "../../cmd/locmark/criteria_new.go"} {
		source, err := os.ReadFile(filepath.FromSlash(file))
		if err != nil {
			t.Fatal(err)
		}
		sources.Write(source)
	}
	var said []string
	for _, key := range regexp.MustCompile(`(?:\.say\(|heading\(|"criterion\.)"?(\w+)"`).FindAllStringSubmatch(sources.String(), -1) {
		said = append(said, key[1])
	}
	words := voice(t, "en")
	for _, key := range said {
		if !words.Has("criterion." + key) {
			t.Errorf("there is no sentence criterion.%s", key)
		}
	}
	written, err := os.ReadFile("../../criteria/words/criterion.yaml")
	if err != nil {
		t.Fatal(err)
	}
	for _, key := range regexp.MustCompile(`(?m)^(\w+):`).FindAllStringSubmatch(string(written), -1) {
		if !slices.Contains(said, key[1]) {
			t.Errorf("nothing says criterion.%s", key[1])
		}
	}
}
