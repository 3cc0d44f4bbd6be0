package report

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/markertest"
	"locmark/marker/tune"
)

func at(level int) *int { return &level }

// recordedDifference is a difference with everything that a page can say of one.
func recordedDifference() *marker.Difference {
	scale := []string{"none", "some", "much"}
	return &marker.Difference{
		Old: marker.EditionRef{ID: "lm", Version: "1", SHA256: "0a", Title: "Marker", Scale: scale},
		New: marker.EditionRef{ID: "mine", Version: "2", SHA256: "1b", Title: "Marker", Scale: scale, Changed: true},
		Changes: []marker.Change{
			{Part: "edition", Title: "EDITION", Lines: []marker.ChangeLine{{Text: "version 1 → 2"}}},
			{Part: "criterion", ID: "C1", Title: "C1, LEVEL 2", Lines: []marker.ChangeLine{{Text: "share: at least 25 % → at least 20 %"}}, May: []marker.MayMove{
				{Target: "C1", Kind: "criterion", Way: "rise"}, {Target: "C", Kind: "dimension", Way: "rise"}, {Target: "overall", Kind: "overall", Way: "either"},
			}},
			{Part: "definition", ID: "local", Title: "DEFINITION", Lines: []marker.ChangeLine{{Text: "now: named"}, {Text: "no longer: given"}}, UsedBy: []string{"share", "C1"}, May: []marker.MayMove{
				{Target: "A", Kind: "dimension", Way: "fall"},
			}},
		},
		Texts: []marker.TextChange{{Kind: "text", What: "C1, QUESTION", Text: "“A?” → “B?”"}, {Kind: "translation", What: "C1, ACTION", Text: "«Uno» → «Dos»", Only: "es"}},
	}
}

// everyPart is a part of each kind of the overall rule.
func everyPart() []marker.RulePart {
	return []marker.RulePart{
		{Kind: marker.WeightPart, ID: "C1"}, {Kind: marker.CutPart, ID: "2"}, {Kind: marker.GuardPart, ID: "g"}, {Kind: marker.AddedGuardPart, ID: "g2"},
		{Kind: marker.GoneGuardPart, ID: "g3"}, {Kind: marker.AddedPart, ID: "C9"}, {Kind: marker.RemovedPart, ID: "C8"}, {Kind: marker.DimensionsPart},
	}
}

func money(units int64) *fact.Money {
	m := fact.Money(units * 100)
	return &m
}

// recordedMoves are moves of every kind: one criterion, each of two, several together, the rule, and none of the whole.
func recordedMoves() *tune.Moves {
	amounts := func(n int, units int64) tune.Amounts {
		return tune.Amounts{Programmes: n, Sums: []tune.Sum{{Currency: "USD", Programmes: n, Total: *money(units)}}}
	}
	overall := tune.Amounts{Programmes: 4, Unknown: 1, Sums: []tune.Sum{{Currency: "USD", Programmes: 2, Total: 123456789}, {Currency: "EUR", Programmes: 1, Total: 5}}}
	finding := func(id string, old, new *int, why string) tune.FindingMove {
		f := tune.FindingMove{LevelMove: tune.LevelMove{ID: id, Old: old, New: new}, OldStatus: marker.Assessed, NewStatus: marker.Assessed, Why: why}
		if new == nil {
			f.NewStatus = marker.NotApplicable
		}
		return f
	}
	moved := func(id string, old, new *int, cause marker.Cause) tune.Moved {
		return tune.Moved{Programme: tune.Ref{ID: id, Title: "Programme " + id}, Old: old, New: new, Cause: cause, Because: "BECAUSE.", Currency: "USD", Total: money(1000)}
	}
	alone := moved("P1", at(1), at(2), marker.Cause{Criteria: []string{"C1"}})
	alone.Dimensions = []tune.LevelMove{{ID: "C", Old: at(1), New: at(2)}}
	alone.Criteria = []tune.FindingMove{finding("C1", at(1), at(2), "Now met: share.")}
	silent := moved("P5", nil, nil, marker.Cause{})
	silent.Criteria, silent.Total = []tune.FindingMove{finding("B1", at(0), nil, "It no longer applies.")}, nil
	return &tune.Moves{
		Sample: tune.Sample{Programmes: 12, Repeated: 2, OtherForm: []string{"plan.xlsx"}}, ByOverall: overall, ByAnything: amounts(5, 4), Rule: 1,
		Transitions: []tune.Transition{
			{Old: at(0), New: at(0), Amounts: amounts(7, 9)}, {New: nil, Amounts: amounts(1, 1)},
			{Old: at(1), New: at(2), Amounts: amounts(3, 3)}, {Old: at(2), New: nil, Amounts: amounts(1, 1)},
		},
		Criteria: []tune.CriterionMoves{{ID: "C1", Title: "Money", Rises: 3, Falls: 1, Status: 2, Overall: 1}},
		Moved: []tune.Moved{
			silent, alone, moved("P2", at(1), at(2), marker.Cause{Criteria: []string{"A1", "C1"}}),
			moved("P3", at(1), at(2), marker.Cause{Criteria: []string{"A1", "C1"}, Together: true}), moved("P4", at(2), nil, marker.Cause{Rule: true}),
			moved("P6", at(1), at(2), marker.Cause{Rule: true, Criteria: []string{"A1"}, Rules: everyPart()}),
			moved("P7", at(1), at(2), marker.Cause{Rule: true, Rules: everyPart()[:1]}),
		},
	}
}

func writtenChanges(t *testing.T, d *marker.Difference, moves *tune.Moves, language string) (text, markdown string) {
	t.Helper()
	voice := markertest.Voice(t, language)
	view := Changes(d, moves, voice)
	var plain, marked bytes.Buffer
	if err := WriteText(&plain, view, voice); err != nil {
		t.Fatal(err)
	}
	if err := WriteMarkdown(&marked, view, voice); err != nil {
		t.Fatal(err)
	}
	return plain.String(), marked.String()
}

// TestChangesGolden: the page in every language, as text and as Markdown.
func TestChangesGolden(t *testing.T) {
	for _, language := range criteria.Languages {
		text, markdown := writtenChanges(t, recordedDifference(), recordedMoves(), language)
		golden(t, filepath.Join("testdata/golden", language, "changes.txt"), []byte(text))
		golden(t, filepath.Join("testdata/golden", language, "changes.md"), []byte(markdown))
	}
}

// TestChangesOfNothing: that nothing changed, that no level can move and that nobody moves is said in so many words.
func TestChangesOfNothing(t *testing.T) {
	d := recordedDifference()
	d.Changes = d.Changes[:1]
	nobody := &tune.Moves{Sample: tune.Sample{Programmes: 9}, Transitions: []tune.Transition{{Old: at(1), New: at(1), Amounts: tune.Amounts{Programmes: 9}}}}
	text, _ := writtenChanges(t, d, nobody, "en")
	for _, want := range []string{"No level can move by these changes.", "Nobody moves: of 9 programmes, every one keeps every level and every status."} {
		if !strings.Contains(text, want) {
			t.Errorf("the page does not say %q:\n%s", want, text)
		}
	}
	d.Changes = nil
	if text, _ = writtenChanges(t, d, nil, "en"); !strings.Contains(text, "The method is the same: no level can move.") || strings.Contains(text, "Who moves") {
		t.Errorf("texts alone:\n%s", text)
	}
	d.Texts = nil
	if text, _ = writtenChanges(t, d, nil, "en"); !strings.Contains(text, "Nothing changed") {
		t.Errorf("nothing:\n%s", text)
	}
}

// TestChangesAreSaidInEveryLanguage: no key of a sentence or place of a value is left, whatever changed in a real edition.
func TestChangesAreSaidInEveryLanguage(t *testing.T) {
	for _, language := range criteria.Languages {
		var markers []*marker.Marker
		for _, name := range []string{"lm-2.0", "lm-2.0-screening"} {
			edition, _, err := criteria.LoadEdition(name)
			if err != nil {
				t.Fatal(err)
			}
			m, faults := marker.New(edition, markertest.Form(t, edition.Form), markertest.Lexicon(t), markertest.Voice(t, language))
			if len(faults) > 0 {
				t.Fatal(faults)
			}
			markers = append(markers, m)
		}
		difference := marker.Compare(markers[0], markers[1])
		text, _ := writtenChanges(t, &difference, nil, language)
		if left := regexp.MustCompile(`\b(changes|handbook|ladder|reports)\.[a-z_]+|[{}]`).FindString(text); left != "" {
			t.Errorf("%s: the page holds %q", language, left)
		}
	}
}

// TestWordsOfChanges: every sentence of its room is said by the code, and each that is said exists.
func TestWordsOfChanges(t *testing.T) {
	var files []string
	for _, pattern := range []string{"../difference*.go", "changes*.go"} {
		found, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, found...)
	}
	var code strings.Builder
	for _, file := range files {
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if !strings.HasSuffix(file, "_test.go") {
			code.Write(source)
		}
	}
	words := markertest.Voice(t, "en")
	for _, key := range regexp.MustCompile(`(?:\.say\(|"changes\.)"?(\w+)"[,)]`).FindAllStringSubmatch(code.String(), -1) {
		if !words.Has("changes." + key[1]) {
			t.Errorf("there is no sentence changes.%s", key[1])
		}
	}
	written, err := os.ReadFile("../../criteria/words/changes.yaml")
	if err != nil {
		t.Fatal(err)
	}
	families := []string{"part_", "money_", "text_", "language_"} // whose keys are put together
	for _, key := range regexp.MustCompile(`(?m)^(\w+):`).FindAllStringSubmatch(string(written), -1) {
		whole := strings.Contains(code.String(), `"`+key[1]+`"`) || strings.Contains(code.String(), `"changes.`+key[1]+`"`)
		if !whole && !slices.ContainsFunc(families, func(f string) bool { return strings.HasPrefix(key[1], f) }) {
			t.Errorf("nothing says changes.%s", key[1])
		}
	}
}
