package report

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"locmark/marker"
	"locmark/marker/portfolio"
)

// TestSelectedLevels: a number that is a level of two scales names both, and each by its own word.
func TestSelectedLevels(t *testing.T) {
	s := &portfolio.Selection{Wanted: []portfolio.Wanted{{Field: portfolio.LevelField, Title: "Level", Value: "1", Keys: []string{"1"}}, {Field: portfolio.LevelField, Title: "Level", Value: "9", Keys: []string{"9"}}}}
	one, other := changing("a", "1", 1, 1), changing("b", "1", 1, 1)
	one.Label, one.Edition.Title = "limited", "Marker"
	other.Label, other.Edition.Title, other.Edition.Scale = "some sign", "Screening", []string{"no sign", "some sign", "clear sign"}
	target := Target{Voice: voice(t, "en")}
	s.Takes(one)
	if got := Wanted(s, target); got != "Level: 1 of 1, limited or 9" {
		t.Errorf("of one scale: %q", got)
	}
	s.Takes(other)
	if got := Wanted(s, target); got != "Level: 1 of 1, limited (Marker) or 1 of 2, some sign (Screening) or 9" {
		t.Errorf("of two: %q", got)
	}
	want := []string{`No programme has Level: "9". Those that programmes have: Marker: 1 limited; Screening: 1 some sign.`}
	if diff := cmp.Diff(want, Nobody(s, target)); diff != "" {
		t.Error(diff)
	}
}

// TestGroupNames: of each field its own words: a level by its name, and what is not given as such, alone and among others.
func TestGroupNames(t *testing.T) {
	o := &overview{phrases: phrases{voice(t, "fr")}}
	s := &portfolio.Summary{Edition: marker.EditionRef{Scale: []string{"aucun", "limité"}}}
	tests := []struct{ name, by, want string }{
		{"", "region", "non indiqué"},
		{"", "level", o.Say("reports.no_level")},
		{"– · 1 · Asie", "donors,level,region", "non indiqué · 1 sur 1, limité · Asie"},
		{"Asie · –", "region,level", "Asie · " + o.Say("reports.no_level")},
		{"a · b · c", "region,level", "a · b · c"}, // a value that holds what stands between values
	}
	for _, test := range tests {
		if got := o.groupName(test.name, test.by, s); got != test.want {
			t.Errorf("%q by %s is %q, want %q", test.name, test.by, got, test.want)
		}
	}
	heading, name := o.groupingTitles(portfolio.Grouping{By: "country,stage,level", Titles: []string{"Pays", "Étape", "level"}})
	if heading != "Par Pays, Étape et Niveau" || name != "Pays · Étape · Niveau" {
		t.Errorf("%q, %q", heading, name)
	}
}

// TestEditionsOfOneName: two editions of one name and version are told apart above their sums; an edition alone needs no hash.
func TestEditionsOfOneName(t *testing.T) {
	before, now := changing("a", "1", 1, 100), changing("a", "1", 1, 100)
	target := Target{Voice: voice(t, "en")}
	said := func() string {
		var out strings.Builder
		if err := WriteText(&out, Asked(comparing([]*marker.Assessment{before}, []*marker.Assessment{now}), target), target.Voice); err != nil {
			t.Fatal(err)
		}
		return out.String()
	}
	if text := said(); strings.Contains(text, "lm 1 (") {
		t.Errorf("one edition has a hash: %s", text)
	}
	now.Edition.SHA256, now.Edition.Changed = "fedcba9876543210", true
	for _, want := range []string{"lm 1 (1)", "lm 1 (fedcba987654)", "changed: its files differ"} {
		if text := said(); !strings.Contains(text, want) {
			t.Errorf("there is no %q: %s", want, text)
		}
	}
}

// TestLongIDs: an id of hundreds of characters is shortened in tables, as titles are.
func TestLongIDs(t *testing.T) {
	long := strings.Repeat("X", 250)
	target := Target{Voice: voice(t, "en")}
	all := portfolio.New(portfolio.Options{Previous: portfolio.New(portfolio.Options{})})
	all.Add(changing(long, "1", 1, 100))
	var out strings.Builder
	if err := WriteText(&out, Portfolio(all, target), target.Voice); err != nil {
		t.Fatal(err)
	}
	if text := out.String(); strings.Contains(text, long[:longestInTable+1]) || !strings.Contains(text, long[:longestInTable-1]) {
		t.Error("the id is not shortened")
	}
}
