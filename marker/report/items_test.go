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
	"locmark/marker/stat"
	"locmark/marker/tune"
)

func value(v float64) *float64 { return &v }

func result(v float64, n, dropped int) *stat.Result {
	return &stat.Result{Value: &v, N: n, Dropped: dropped}
}

// behaviour is one of everything that the page on criteria says.
func behaviour() *tune.Items {
	none := &stat.Result{N: 12, Dropped: 3}
	return &tune.Items{
		Edition: marker.EditionRef{ID: "small", Version: "1", Title: "Small", Scale: []string{"none", "some", "more", "much"}},
		Sample:  tune.Sample{Programmes: 15, Repeated: 2, OtherForm: []string{"plans/un-info.xlsx"}}, Few: true,
		Criteria: []tune.Item{
			{ID: "A1", Title: "Voice", N: 15, Levels: []int{12, 1, 1, 1}, Top: 3, NotEvidenced: 4, Mean: value(0.4), Floor: value(0.8), Ceiling: value(1.0 / 15), FloorEffect: true, ItemRest: result(0.6249, 12, 3), AlphaIfDropped: none},
			{ID: "A2", Title: "Named actors", N: 12, NotApplicable: 3, Levels: []int{0, 0, 12, 0}, Top: 2, Mean: value(2), Floor: value(0), Ceiling: value(1), Flat: true, CeilingEffect: true, ItemRest: none, AlphaIfDropped: none},
			{ID: "A3", Title: "Say", N: 15, Levels: []int{1, 1, 1, 12}, Top: 3, Mean: value(2.6), Floor: value(1.0 / 15), Ceiling: value(0.8), CeilingEffect: true, ItemRest: result(-0.051, 12, 3), AlphaIfDropped: result(0.5, 12, 3)},
			{ID: "B1", Title: "Results", N: 3, NotApplicable: 12, Levels: []int{1, 1, 1, 0}, Top: 3, Mean: value(1), Floor: value(1.0 / 3), Ceiling: value(0)},
		},
		Scales: []tune.Scale{
			{ID: "A", Title: "People", Criteria: []string{"A1", "A2", "A3"}, Dropped: []string{"JP-1", "JP-2", "JP-3"}, Cronbach: *result(0.84314, 12, 3), Standardised: *none, Flat: []string{"A2"}},
			{ID: "B", Title: "Outcomes", LeftOut: []tune.LeftOut{{Criterion: "B1", N: 3}}, Cronbach: stat.Result{Dropped: 15}},
			{Criteria: []string{"A1", "A2", "A3"}, LeftOut: []tune.LeftOut{{Criterion: "B1", N: 3}}, Dropped: []string{"JP-1", "JP-2", "JP-3"}, Cronbach: *result(0.84314, 12, 3), Standardised: *none, Flat: []string{"A2"}},
		},
		Pairs: []tune.Pair{
			{One: "A1", Other: "A2", Spearman: *none, Same: 2},
			{One: "A1", Other: "A3", Spearman: *result(-0.9123, 15, 0), Same: 1, Alike: true},
			{One: "A1", Other: "B1", Spearman: *result(0.8971, 3, 12)},
			{One: "A2", Other: "A3", Spearman: *none, Same: 3},
			{One: "A2", Other: "B1", Spearman: stat.Result{N: 3, Dropped: 12}},
			{One: "A3", Other: "B1", Spearman: *result(1, 3, 12)},
		},
		Cuts: tune.Cuts{Few: 30, End: 80, AlikeRho: 90, AlikeSame: 95, AlikeLeast: 10, Half: 50, Judgement: true},
	}
}

func TestItemsGolden(t *testing.T) {
	for _, language := range criteria.Languages {
		says := voice(t, language)
		var text, page bytes.Buffer
		if err := WriteText(&text, Items(behaviour(), says), says); err != nil {
			t.Fatal(err)
		}
		golden(t, filepath.Join("testdata/golden", language, "items.txt"), text.Bytes())
		if err := WriteMarkdown(&page, Items(behaviour(), says), says); err != nil {
			t.Fatal(err)
		}
		golden(t, filepath.Join("testdata/golden", language, "items.md"), page.Bytes())
	}
}

// said is the page as one text.
func said(t *testing.T, items *tune.Items) string {
	t.Helper()
	var text bytes.Buffer
	if err := WriteText(&text, Items(items, voice(t, "en")), voice(t, "en")); err != nil {
		t.Fatal(err)
	}
	return strings.Join(strings.Fields(text.String()), " ")
}

// TestItemsWithNothingToSay: many programmes of good criteria, none left out.
func TestItemsWithNothingToSay(t *testing.T) {
	items := &tune.Items{Sample: tune.Sample{Programmes: 31}, Cuts: behaviour().Cuts, Edition: behaviour().Edition}
	items.Criteria = []tune.Item{{ID: "A1", Title: "Voice", N: 31, Levels: []int{7, 8, 8, 8}, Top: 3, ItemRest: &stat.Result{}, AlphaIfDropped: &stat.Result{}}}
	items.Scales = []tune.Scale{{ID: "A", Title: "People", Criteria: []string{"A1"}}}
	got := said(t, items)
	for _, want := range []string{"By these cuts, nothing.", "No criterion was left out, and no programme dropped.", "A. People 0 not defined not defined A1"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not said in:\n%s", want, got)
		}
	}
	for _, unwanted := range []string{"Fewer than 30", "Workbooks left out", "Met twice", "Correlations"} {
		if strings.Contains(got, unwanted) {
			t.Errorf("%q is said in:\n%s", unwanted, got)
		}
	}
}

// TestEachCriterionIsNamedOnce: one that separates nobody stands at an end, too, and is not named for that.
func TestEachCriterionIsNamedOnce(t *testing.T) {
	items := behaviour()
	items.Criteria = items.Criteria[:2]
	items.Criteria[0].Levels, items.Criteria[0].Flat = []int{15, 0, 0, 0}, true
	got := said(t, items)
	if !strings.Contains(got, "A1 Voice: all 15 programmes to which it applies stand at level 0") || strings.Contains(got, "Floor effects") || strings.Contains(got, "Ceiling effects") {
		t.Error(got)
	}
}

// TestHundredths: a correlation below the cut is never shown as one that reaches it.
func TestHundredths(t *testing.T) {
	p := &itemsPage{phrases: phrases{voice(t, "en")}, items: behaviour()}
	for rho, want := range map[float64]string{0.8999: "89", 0.9: "90", -0.896: "-89", -0.9: "-90", 0.8949: "89", 0.004: "0", -0.004: "0", 0.126: "13", 1: "100"} {
		if got := p.hundredths(&rho); got != want {
			t.Errorf("%v is %s, want %s", rho, got, want)
		}
	}
	if got := p.hundredths(nil); got != unknown {
		t.Errorf("not defined is %s", got)
	}
	same := behaviour()
	same.Pairs = same.Pairs[:1]
	if got := said(t, same); !strings.Contains(got, "both criteria apply: 12.") {
		t.Errorf("twelve each:\n%s", got)
	}
}

// TestWordsOfItems: every sentence of the room is said here, and each that is said exists.
func TestWordsOfItems(t *testing.T) {
	var sources strings.Builder
	for _, file := range []string{"items.go", "items_look.go", "items_together.go"} {
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		sources.Write(source)
	}
	var used []string
	for _, key := range regexp.MustCompile(`(?:say|kind|named)\("(\w+)"`).FindAllStringSubmatch(sources.String(), -1) {
		used = append(used, key[1])
	}
	for _, key := range used {
		if !voice(t, "en").Has("items." + key) {
			t.Errorf("there is no sentence items.%s", key)
		}
	}
	written, err := os.ReadFile("../../criteria/words/items.yaml")
	if err != nil {
		t.Fatal(err)
	}
	for _, key := range regexp.MustCompile(`(?m)^(\w+):`).FindAllStringSubmatch(string(written), -1) {
		if !slices.Contains(used, key[1]) {
			t.Errorf("nothing says items.%s", key[1])
		}
	}
}
