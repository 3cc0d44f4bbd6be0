package tune

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"locmark/marker"
	"locmark/marker/markertest"
	"locmark/marker/stat"
)

// smallEdition has the criteria A1, A2 and A3, and B1, whose ladder ends at 2 of 3.
func smallEdition(t *testing.T) *marker.Marker {
	t.Helper()
	folder := t.TempDir()
	write := func(name, text string) {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("edition.yaml", `
id: small
version: "1"
title: "Small"
form: joint-programme
scale: {0: "none", 1: "some", 2: "more", 3: "much"}
stages: [concept, proposal, inception, annual, final]
missing: {level: 0, status: not_evidenced}
dimensions: {A: {title: "People"}, B: {title: "Money"}}
overall: {lowest_of: [A, B], cuts: [0.75, 1.5, 2.25]}
`)
	for id, top := range map[string]int{"A1": 3, "A2": 3, "A3": 3, "B1": 2} {
		text := fmt.Sprintf("id: %s\ntitle: \"Title of %s\"\nquestion: \"Q\"\naction: \"Do.\"\nmeasures: {rows_of_%s: {count: partners}}\nlevels:\n", id, id, id)
		for level := range top {
			text += fmt.Sprintf("  %d: {rows_of_%s: {at_least: %d}}\n", level+1, id, level+1)
		}
		write(id+".yaml", text)
	}
	return markertest.Marker(t, folder)
}

// given reads levels as people write them: a string a criterion, a character a programme, * where it does not apply.
func given(rows ...string) Levels {
	l := Levels{NotEvidenced: make([]int, len(rows))}
	for programme := range rows[0] {
		var levels []int
		for _, row := range rows {
			level := stat.Missing
			if row[programme] != '*' {
				level = int(row[programme] - '0')
			}
			levels = append(levels, level)
		}
		l.Programmes = append(l.Programmes, fmt.Sprintf("JP-%02d", programme+1))
		l.Levels = append(l.Levels, levels)
	}
	return l
}

func number(value float64) *float64 { return &value }

// TestItem: the distribution of one criterion and what follows from it.
func TestItem(t *testing.T) {
	levels := given("0123", "3333", "00*0", "****")
	levels.NotEvidenced[2] = 2
	items := NewItems(smallEdition(t), levels)
	for i := range items.Criteria {
		items.Criteria[i].ItemRest, items.Criteria[i].AlphaIfDropped = nil, nil
	}
	want := []Item{
		{ID: "A1", Title: "Title of A1", N: 4, Levels: []int{1, 1, 1, 1}, Top: 3, Mean: number(1.5), Floor: number(0.25), Ceiling: number(0.25)},
		{ID: "A2", Title: "Title of A2", N: 4, Levels: []int{0, 0, 0, 4}, Top: 3, Mean: number(3), Floor: number(0), Ceiling: number(1), Flat: true, CeilingEffect: true},
		{ID: "A3", Title: "Title of A3", N: 3, NotApplicable: 1, Levels: []int{3, 0, 0, 0}, Top: 3, NotEvidenced: 2, Mean: number(0), Floor: number(1), Ceiling: number(0), Flat: true, FloorEffect: true},
		{ID: "B1", Title: "Title of B1", NotApplicable: 4, Levels: []int{0, 0, 0, 0}, Top: 2},
	}
	if diff := cmp.Diff(want, items.Criteria); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if !items.Few || items.Sample.Programmes != 4 || items.Edition.ID != "small" {
		t.Errorf("%+v", items)
	}
}

// TestEffects: exactly four fifths at an end are an effect, one programme fewer is not; the top is the criterion's own.
func TestEffects(t *testing.T) {
	items := NewItems(smallEdition(t), given("0000000011", "0000000111", "3333333322", "2222222211"))
	for i, want := range []struct{ floor, ceiling bool }{{true, false}, {false, false}, {false, true}, {false, true}} {
		if got := items.Criteria[i]; got.FloorEffect != want.floor || got.CeilingEffect != want.ceiling || got.Flat {
			t.Errorf("%s: %+v", got.ID, got)
		}
	}
	if one := NewItems(smallEdition(t), given("0", "1", "2", "2")); one.Criteria[0].Flat || one.Criteria[0].FloorEffect || one.Criteria[0].CeilingEffect {
		t.Error("one programme cannot be told from others")
	}
}

// TestScales: a criterion that applies to fewer than half is left out, and then every programme that lacks one is dropped.
func TestScales(t *testing.T) {
	items := NewItems(smallEdition(t), given("0122*3", "0112*2", "01***0", "0**120"))
	type told struct {
		id, criteria, leftOut, dropped, flat string
		n                                    int
	}
	var got []told
	for _, scale := range items.Scales {
		leftOut := ""
		for _, left := range scale.LeftOut {
			leftOut += fmt.Sprint(left.Criterion, left.N)
		}
		got = append(got, told{scale.ID, strings.Join(scale.Criteria, " "), leftOut, strings.Join(scale.Dropped, " "), strings.Join(scale.Flat, " "), scale.Cronbach.N})
	}
	want := []told{
		{"A", "A1 A2 A3", "", "JP-03 JP-04 JP-05", "", 3},
		{"B", "B1", "", "JP-02 JP-03", "", 4},
		{"", "A1 A2 A3 B1", "", "JP-02 JP-03 JP-04 JP-05", "A3 B1", 2},
	}
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(told{})); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	fewer := NewItems(smallEdition(t), given("0122*3", "0112*2", "01****", "0**120")).Scales[0]
	if diff := cmp.Diff([]LeftOut{{"A3", 2}}, fewer.LeftOut); diff != "" || fewer.Cronbach.N != 5 || strings.Join(fewer.Dropped, " ") != "JP-05" {
		t.Errorf("%+v (-want +got):\n%s", fewer, diff)
	}
}

// TestScaleWithoutCriteria: where all criteria of a dimension are left out, no programme counts, and none is dropped.
func TestScaleWithoutCriteria(t *testing.T) {
	b := NewItems(smallEdition(t), given("012", "112", "012", "**1")).Scales[1]
	if b.Cronbach != (stat.Result{}) || len(b.Dropped) != 0 || len(b.LeftOut) != 1 {
		t.Errorf("%+v", b)
	}
}

// TestTogether: a criterion and the rest of its own dimension; one that is left out, and one alone, has none.
func TestTogether(t *testing.T) {
	items := NewItems(smallEdition(t), given("012", "113", "***", "012"))
	if a := items.Scales[0].Cronbach.Value; a == nil || *a < 0.92307 || *a > 0.92308 {
		t.Errorf("alpha of A1 and A2: %v", a)
	}
	if r := items.Criteria[0].ItemRest; r == nil || *r.Value < 0.866 || *r.Value > 0.8661 || r.N != 3 {
		t.Errorf("A1 and A2: %+v", r)
	}
	if items.Criteria[2].ItemRest != nil || items.Criteria[2].AlphaIfDropped != nil {
		t.Error("A3 was left out")
	}
	if b := items.Criteria[3]; b.ItemRest == nil || b.ItemRest.Value != nil || b.AlphaIfDropped.Value != nil {
		t.Errorf("B1 has no rest: %+v", b.ItemRest)
	}
}

// TestAlike: strong correlations either way, and the same level nearly always, over ten programmes or more.
func TestAlike(t *testing.T) {
	tests := []struct {
		name, one, other string
		alike            bool
	}{
		{"the same order", "0001112223", "1112223333", true},
		{"nine programmes", "000111222", "111222333", false},
		{"nine that share both", "0001112223", "111222333*", false},
		{"the contrary", "0001112222", "3332221111", true},
		{"something else", "0123012301", "0011223300", false},
		{"the same level in 19 of 20", "00000000000000000011", "00000000000000000001", true},
		{"in 18 of 20", "00000000000000000011", "00000000000000000100", false},
		{"one that separates nobody", "0000000000", "0000000000", false},
	}
	for _, test := range tests {
		items := NewItems(smallEdition(t), given(test.one, test.other, test.one, test.one))
		if pair := items.Pairs[0]; pair.One != "A1" || pair.Other != "A2" || pair.Alike != test.alike {
			t.Errorf("%s: %+v", test.name, pair)
		}
	}
	if pairs := NewItems(smallEdition(t), given("01", "01", "0*", "01")).Pairs; len(pairs) != 6 || pairs[1].Spearman.N != 1 || pairs[1].Spearman.Dropped != 1 || pairs[1].Same != 1 {
		t.Errorf("%+v", pairs)
	}
}

// TestFew: thirty programmes are enough to say something.
func TestFew(t *testing.T) {
	for n, few := range map[int]bool{29: true, 30: false} {
		row := strings.Repeat("1", n)
		if got := NewItems(smallEdition(t), given(row, row, row, row)); got.Few != few || got.Cuts.Few != 30 {
			t.Errorf("%d programmes: %v", n, got.Few)
		}
	}
}

// TestItemsOfNothing: no programme, no number.
func TestItemsOfNothing(t *testing.T) {
	items := NewItems(smallEdition(t), Levels{NotEvidenced: make([]int, 4)})
	if items.Criteria[0].Mean != nil || items.Scales[0].Cronbach.Value != nil || items.Pairs[0].Spearman.Value != nil || items.Pairs[0].Alike {
		t.Errorf("%+v", items)
	}
}

// TestOrderOfProgrammes: nothing but the order of names hangs on the order of programmes, not a number's last digit.
func TestOrderOfProgrammes(t *testing.T) {
	m := smallEdition(t)
	rapid.Check(t, func(t *rapid.T) {
		row := rapid.StringMatching(`[0-2*]{12}`)
		levels := given(row.Draw(t, "A1"), row.Draw(t, "A2"), row.Draw(t, "A3"), row.Draw(t, "B1"))
		one := NewItems(m, levels)
		slices.Reverse(levels.Levels)
		slices.Reverse(levels.Programmes)
		other := NewItems(m, levels)
		for i := range other.Scales {
			slices.Reverse(other.Scales[i].Dropped)
		}
		if diff := cmp.Diff(one, other); diff != "" {
			t.Fatal(diff)
		}
	})
}

// TestLevelsOf: what does not apply is missing, and what is not evidenced is counted.
func TestLevelsOf(t *testing.T) {
	m, lexicon := markertest.Marker(t, "lm-2.0"), markertest.Lexicon(t)
	rapid.Check(t, func(t *rapid.T) {
		marking := m.Mark(markertest.Programme(t, m.Form(), lexicon))
		levels := LevelsOf(m, []*marker.Marking{marking})
		for i, finding := range marking.Assessment().Criteria {
			level := stat.Missing
			if finding.Level != nil {
				level = *finding.Level
			}
			if levels.Levels[0][i] != level || (levels.NotEvidenced[i] == 1) != (finding.Status == marker.NotEvidenced) {
				t.Fatalf("%s: %d, %+v", finding.ID, levels.Levels[0][i], finding)
			}
		}
		if levels.Programmes[0] != marking.ProgrammeID() {
			t.Fatal(levels.Programmes)
		}
	})
}
