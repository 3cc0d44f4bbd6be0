package across

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/markertest"
	"locmark/marker/shingle"
)

const (
	copied = "Localization is at the heart of everything we do in this programme."
	own    = "The council moved two of the kiosks to the upper wards, where girls walk longest."
)

// told is a programme of a workbook of its own, with a cell for each text.
type told struct {
	id, workbook string
	texts        []string
}

func (p told) addTo(all *Portfolio) {
	var prose []marker.Prose
	for i, text := range p.texts {
		prose = append(prose, marker.Prose{Cell: fact.Cell{Sheet: "Groups", Col: 2, Row: i + 2}, Key: fact.Fold(text), Text: shingle.New(text, nil)})
	}
	all.Add(p.id, marker.Source{Workbook: p.workbook}, prose)
}

func flagsOf(voice marker.Voice, programmes ...told) []Flag {
	all := New()
	for _, p := range programmes {
		p.addTo(all)
	}
	return all.Flags(voice)
}

// TestShared: who shares what, and who does not.
func TestShared(t *testing.T) {
	voice := markertest.Voice(t, "en")
	tests := []struct {
		name       string
		programmes []told
		places     string // workbooks and cells of the only flag; "" where none must be raised
	}{
		{"the same text", []told{{"A", "a.xlsx", []string{own, copied}}, {"B", "b.xlsx", []string{copied}}}, "a.xlsx Groups!B3, b.xlsx Groups!B2"},
		{"nearly the same text", []told{{"A", "a.xlsx", []string{copied}}, {"B", "b.xlsx", []string{"Clearly, " + copied}}}, "a.xlsx Groups!B2, b.xlsx Groups!B2"},
		{"twice in one of them", []told{{"A", "a.xlsx", []string{copied, copied}}, {"B", "b.xlsx", []string{copied}}}, "a.xlsx Groups!B2:B3, b.xlsx Groups!B2"},
		{"twice in one programme", []told{{"A", "a.xlsx", []string{copied, copied}}, {"B", "b.xlsx", []string{own}}}, ""},
		{"two versions of one programme", []told{{"A", "a.xlsx", []string{copied}}, {"A", "a-final.xlsx", []string{copied}}}, ""},
		{"two versions and another programme", []told{{"A", "a.xlsx", []string{copied}}, {"A", "a-final.xlsx", []string{copied}}, {"B", "b.xlsx", []string{copied}}}, "a-final.xlsx Groups!B2, a.xlsx Groups!B2, b.xlsx Groups!B2"},
		{"seven words", []told{{"A", "a.xlsx", []string{"one two three four five six seven"}}, {"B", "b.xlsx", []string{"one two three four five six seven"}}}, ""},
	}
	for _, test := range tests {
		flags := flagsOf(voice, test.programmes...)
		if len(flags) > 1 || placesOf(flags) != test.places {
			t.Errorf("%s: %+v", test.name, flags)
		}
	}
}

func placesOf(flags []Flag) string {
	var all []string
	for _, flag := range flags {
		for _, place := range flag.Places {
			all = append(all, place.Workbook+" "+strings.Join(place.Cells, " "))
		}
	}
	return strings.Join(all, ", ")
}

// TestMostOfAPortfolio: what more than half of many programmes share is one hint, and what half of them share a warning.
func TestMostOfAPortfolio(t *testing.T) {
	voice := markertest.Voice(t, "en")
	tests := []struct {
		sharing, of int
		severity    string
	}{{2, 7, "warning"}, {4, 7, "warning"}, {5, 7, "info"}, {5, 10, "warning"}, {6, 10, "info"}, {8, 8, "info"}}
	for _, test := range tests {
		all := New()
		for i := range test.of {
			text := fmt.Sprintf("%d%s", i, strings.Repeat(fmt.Sprintf(" w%c%d", 'a'+i, i), 9))
			if i < test.sharing {
				text = copied
			}
			told{fmt.Sprint(i), fmt.Sprint(i, ".xlsx"), []string{text}}.addTo(all)
		}
		flags := all.Flags(voice)
		if len(flags) != 1 || flags[0].Severity != test.severity || flags[0].Programmes != test.sharing {
			t.Errorf("%d of %d share it: %+v", test.sharing, test.of, flags)
		}
	}
	flags := flagsOf(voice, told{"A", "a.xlsx", []string{copied}}, told{"B", "b.xlsx", []string{copied}})
	if flags[0].Severity != "warning" || flags[0].Message != "2 programmes share a text: “"+strings.TrimRight(copied, ".")+"”" {
		t.Errorf("%+v", flags)
	}
}

// TestOrderOfProgrammesChangesNothing: neither the flags, nor their order, nor a word of them.
func TestOrderOfProgrammesChangesNothing(t *testing.T) {
	voice := markertest.Voice(t, "en")
	pool := []string{copied, own, "Clearly, " + copied, copied + " " + own, strings.ToUpper(own), "short", own + " So it was."}
	rapid.Check(t, func(t *rapid.T) {
		var programmes []told
		for i := range rapid.IntRange(0, 8).Draw(t, "programmes") {
			texts := rapid.SliceOfN(rapid.SampledFrom(pool), 0, 4).Draw(t, "texts")
			programmes = append(programmes, told{rapid.SampledFrom([]string{"A", "B", "C", "D"}).Draw(t, "id"), fmt.Sprint(i, ".xlsx"), texts})
		}
		straight := fmt.Sprintf("%+v", flagsOf(voice, programmes...))
		shuffled := rapid.Permutation(slices.Clone(programmes)).Draw(t, "order")
		if other := fmt.Sprintf("%+v", flagsOf(voice, shuffled...)); other != straight {
			t.Fatalf("%s\n%s", straight, other)
		}
	})
}

// BenchmarkFlags gathers and compares the free text of 1,000 programmes: 20 cells of 30 words each, of which three are copied.
func BenchmarkFlags(b *testing.B) {
	voice := markertest.Voice(b, "en")
	programmes := make([]told, 1000)
	for i := range programmes {
		programmes[i] = told{fmt.Sprint("JP-", i), fmt.Sprint(i, ".xlsx"), nil}
		for cell := range 20 {
			text := copied
			for word := range 30 {
				text += fmt.Sprintf(" w%d", (i*7919+cell*104729+word*word*31)%4000)
			}
			if cell < 3 {
				text = copied + fmt.Sprintf(" %s number %d", own, cell)
			}
			programmes[i].texts = append(programmes[i].texts, text)
		}
	}
	b.ReportAllocs()
	for b.Loop() {
		if flags := flagsOf(voice, programmes...); len(flags) == 0 {
			b.Fatal("nothing was found")
		}
	}
}
