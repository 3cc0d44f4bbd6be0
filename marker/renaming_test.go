package marker_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/markertest"
)

// speaking is an edition that marks in a language.
func speaking(t *testing.T, edition, language string) *marker.Marker {
	t.Helper()
	loaded, faults, err := criteria.LoadEdition(edition)
	if err != nil || len(faults) > 0 {
		t.Fatal(faults, err)
	}
	m, faults := marker.New(loaded, markertest.Form(t, loaded.Form), markertest.Lexicon(t), markertest.Voice(t, language))
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	return m
}

// named is what a record calls things, without what it tells in sentences.
type named struct {
	Programme  marker.ProgrammeRef
	Fields     []marker.FieldNote
	Edition    marker.EditionRef
	Label      string
	Dimensions []marker.DimensionResult
	Criteria   []string
	CannotSee  []string
	Financing  marker.Financing
}

func namesOf(a *marker.Assessment) named {
	n := named{a.Programme, a.Fields, a.Edition, a.Label, a.Dimensions, nil, a.CannotSee, a.Financing}
	for _, f := range a.Criteria {
		n.Criteria = append(n.Criteria, f.Title, f.Question)
	}
	return n
}

func everyForm(t *testing.T) []*marker.Form {
	return []*marker.Form{markertest.Form(t, "joint-programme"), markertest.Form(t, "joint-work-plan")}
}

// inEvery is an edition that marks in every language, and the renamings into each.
type inEvery struct {
	markers   map[string]*marker.Marker
	renamings map[string]*marker.Renaming
}

func inEveryLanguage(t *testing.T, edition string) inEvery {
	t.Helper()
	every := inEvery{map[string]*marker.Marker{}, map[string]*marker.Renaming{}}
	for _, language := range criteria.Languages {
		every.markers[language] = speaking(t, edition, language)
		every.renamings[language] = marker.NewRenaming(everyForm(t), markertest.Lexicon(t), markertest.Voice(t, language))
		every.renamings[language].Learn(every.markers[language].Names())
	}
	return every
}

// check holds the property for one programme and two languages, which may be one.
func (e inEvery) check(t rapid.TB, programme *fact.Programme, from, to string) {
	got, want := e.markers[from].Assess(programme), e.markers[to].Assess(programme)
	e.renamings[to].Rename(got)
	if diff := cmp.Diff(namesOf(want), namesOf(got)); diff != "" {
		t.Fatalf("from %s to %s: %s", from, to, diff)
	}
	if from == to && written(t, got) != written(t, want) {
		t.Fatalf("a record in %s itself is changed", to)
	}
}

// TestRenamingIsMarkingInTheLanguage is the property that a record of any programme, written in one language and renamed into
// another, calls everything what it would be called had the programme been scored in that language; and that a record in the
// language itself is not changed.
func TestRenamingIsMarkingInTheLanguage(t *testing.T) {
	t.Parallel()
	every, lexicon := inEveryLanguage(t, "lm-2.0"), markertest.Lexicon(t)
	rapid.Check(t, func(t *rapid.T) {
		language := rapid.SampledFrom(criteria.Languages)
		every.check(t, markertest.Programme(t, every.markers["en"].Form(), lexicon), language.Draw(t, "from"), language.Draw(t, "to"))
	})
}

func TestRenamingOfWorkPlans(t *testing.T) {
	every := inEveryLanguage(t, "lm-2.0-screening")
	for _, from := range criteria.Languages {
		for _, to := range criteria.Languages {
			every.check(t, markertest.Base(t, every.markers["en"]), from, to)
		}
	}
}

func written(t rapid.TB, a *marker.Assessment) string {
	data, err := json.Marshal(a)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// TestRenamingWhatIsNotKnown: of an edition that nobody speaks, levels and criteria keep their names, and the fields get theirs;
// a record in the language teaches the edition's.
func TestRenamingWhatIsNotKnown(t *testing.T) {
	french, english := speaking(t, "lm-2.0", "fr"), speaking(t, "lm-2.0", "en")
	programme := markertest.Base(t, english)
	a := french.Assess(programme)
	r := marker.NewRenaming(everyForm(t), markertest.Lexicon(t), markertest.Voice(t, "en"))
	r.Learn(french.Assess(programme))
	if r.Knows(a.Edition) {
		t.Error("a record in another language taught something")
	}
	r.Rename(a)
	if a.Edition.Scale[1] != french.EditionRef().Scale[1] || !slices.ContainsFunc(a.Fields, func(f marker.FieldNote) bool { return f.Title == "Donors" }) {
		t.Errorf("%v, %v", a.Edition.Scale, a.Fields)
	}
	r.Learn(english.Assess(programme))
	r.Rename(a)
	if diff := cmp.Diff(english.EditionRef().Scale, a.Edition.Scale); diff != "" || !r.Knows(a.Edition) {
		t.Error(diff)
	}
}

// TestRenamingOfAnotherForm: fields that no form of ours calls so are left alone.
func TestRenamingOfAnotherForm(t *testing.T) {
	r := marker.NewRenaming(everyForm(t), markertest.Lexicon(t), markertest.Voice(t, "es"))
	fields := []marker.FieldNote{{ID: "donors", Title: "Who pays", Values: []marker.FieldValue{{Key: "ES", Name: "Spain"}}}}
	a := &marker.Assessment{Fields: slices.Clone(fields)}
	r.Rename(a)
	if diff := cmp.Diff(fields, a.Fields); diff != "" {
		t.Error(diff)
	}
}
