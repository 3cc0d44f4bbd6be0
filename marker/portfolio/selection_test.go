package portfolio

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"locmark/marker"
)

func saying(level_ int, fields ...marker.FieldNote) *marker.Assessment {
	return &marker.Assessment{Status: marker.Assessed, Level: level(level_), Fields: fields, Edition: marker.EditionRef{ID: "lm-2.0", Scale: scale}}
}

func note(id, title string, keysAndNames ...string) marker.FieldNote {
	n := marker.FieldNote{ID: id, Title: title}
	for i := 0; i < len(keysAndNames); i += 2 {
		n.Values = append(n.Values, marker.FieldValue{Key: keysAndNames[i], Name: keysAndNames[i+1]})
	}
	return n
}

func TestSelection(t *testing.T) {
	programme := saying(2, note("donors", "Donors", "ES", "Spain", "european-union", "European Union"), note("stage", "Stage", "annual", "Annual report"))
	programme.Label = "significant"
	tests := []struct {
		name   string
		wanted []Wanted
		taken  bool
	}{
		{"nothing is asked", nil, true},
		{"by key", []Wanted{{"donors", "", "España", []string{"espana", "ES"}}}, true},
		{"by name", []Wanted{{"donors", "", "european UNION", []string{"european union"}}}, true},
		{"another value", []Wanted{{"donors", "", "Italy", []string{"italy", "IT"}}}, false},
		{"one of two values of a field", []Wanted{{"donors", "", "Italy", []string{"IT"}}, {"donors", "", "Spain", []string{"ES"}}}, true},
		{"both fields", []Wanted{{"donors", "", "Spain", []string{"ES"}}, {"stage", "", "annual", []string{"annual"}}}, true},
		{"one field of two", []Wanted{{"donors", "", "Spain", []string{"ES"}}, {"stage", "", "final", []string{"final"}}}, false},
		{"a field it does not give", []Wanted{{"region", "", "Africa", []string{"africa"}}}, false},
		{"its level", []Wanted{{LevelField, "", "2", []string{"2"}}}, true},
		{"another level", []Wanted{{LevelField, "", "3", []string{"3"}}}, false},
		{"its level by name", []Wanted{{LevelField, "", "Significatif", []string{"significant", "significatif"}}}, true},
		{"another level by name", []Wanted{{LevelField, "", "none", []string{"none"}}}, false},
		{"what it does not give", []Wanted{{"region", "", "not given", []string{"not given", Blank}}}, true},
		{"what it gives, as not given", []Wanted{{"donors", "", "not given", []string{"not given", Blank}}}, false},
		{"a value or none", []Wanted{{"region", "", "Africa", []string{"africa"}}, {"region", "", "–", []string{Blank}}}, true},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			s := Selection{Wanted: test.wanted}
			if got := s.Selects(programme); got != test.taken {
				t.Errorf("selects %v, want %v", got, test.taken)
			}
			if got := s.Takes(programme); got != test.taken {
				t.Errorf("takes %v, want %v", got, test.taken)
			}
		})
	}
}

// TestSelectionKeepsWhatHasNoScore: it says nothing of its donors, and must not be lost.
func TestSelectionKeepsWhatHasNoScore(t *testing.T) {
	s := Selection{Wanted: []Wanted{{"donors", "", "Spain", []string{"ES"}}}}
	if !s.Takes(&marker.Assessment{Status: marker.NotScored}) || s.Taken != 0 {
		t.Errorf("taken %d", s.Taken)
	}
}

// TestUnmet names what nobody has, and what programmes have instead.
func TestUnmet(t *testing.T) {
	s := Selection{Wanted: []Wanted{{"donors", "", "Spian", []string{"spian"}}, {"donors", "", "Spain", []string{"ES"}}, {"region", "", "Asia", []string{"asia"}}}}
	s.Takes(saying(1, note("donors", "Donors", "ES", "Spain", "eu", "European Union")))
	s.Takes(saying(1, note("donors", "Donors", "ES", "Spain")))
	want := []Unmet{{s.Wanted[0], []Met{{Key: "eu", Name: "European Union"}, {Key: "ES", Name: "Spain"}}, false}, {s.Wanted[2], nil, true}}
	if diff := cmp.Diff(want, s.Unmet()); diff != "" {
		t.Error(diff)
	}
}

// TestUnmetLevel: levels are told with their names, and a blank is met where a field is not given.
func TestUnmetLevel(t *testing.T) {
	s := Selection{Wanted: []Wanted{{LevelField, "", "9", []string{"9"}}, {"region", "", "not given", []string{Blank}}, {"donors", "", "not given", []string{Blank}}}}
	a := saying(2, note("donors", "Donors", "ES", "Spain"))
	a.Label = "significant"
	s.Takes(a)
	want := []Unmet{{s.Wanted[0], []Met{{Key: "2", Name: "significant", Top: 3}}, false}, {s.Wanted[2], []Met{{Key: "ES", Name: "Spain"}}, false}}
	if diff := cmp.Diff(want, s.Unmet()); diff != "" {
		t.Error(diff)
	}
}

// TestCrossing: every value of one field with every value of the next, and what is not given as such.
func TestCrossing(t *testing.T) {
	p := New(Options{GroupBy: []string{"donors", "stage"}})
	p.Add(saying(1, note("donors", "Donors", "ES", "Spain", "eu", "European Union"), note("stage", "Stage", "annual", "Annual report")))
	p.Add(saying(2, note("stage", "Stage", "final", "Final report")))
	p.Add(saying(3))
	s := p.Summaries()[0]
	var names []string
	programmes := 0
	for _, g := range s.Groupings[0].Groups {
		names = append(names, g.Name)
		programmes += g.Tally.Programmes
	}
	want := []string{"European Union · Annual report", "Spain · Annual report", "– · Final report", ""}
	if diff := cmp.Diff(want, names); diff != "" {
		t.Error(diff)
	}
	if s.Groupings[0].Several != 1 || programmes != 4 {
		t.Errorf("%d programmes have several values, %d counted", s.Groupings[0].Several, programmes)
	}
	if diff := cmp.Diff([]string{"Donors", "Stage"}, s.Groupings[0].Titles); diff != "" {
		t.Error(diff)
	}
}

// TestSelectedPartsMakeTheWhole is the property that a selection by each level, and by none, takes each programme once.
func TestSelectedPartsMakeTheWhole(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all := rapid.SliceOf(rapid.Custom(drawn)).Draw(t, "programmes")
		scored, taken := 0, 0
		for _, a := range all {
			if a.Status == marker.NotScored || a.Level == nil {
				continue
			}
			scored++
			for _, level := range []string{"0", "1", "2", "3"} {
				if s := (Selection{Wanted: []Wanted{{LevelField, "", level, []string{level}}}}); s.Takes(a) {
					taken++
				}
			}
		}
		if taken != scored {
			t.Fatalf("%d were scored, %d taken", scored, taken)
		}
	})
}
