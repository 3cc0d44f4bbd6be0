package workbook

import (
	"slices"
	"strings"
	"testing"

	"locmark/criteria"
	"locmark/marker"
)

func at(line int) criteria.Position {
	return criteria.Position{File: "mine.yaml", Line: line, Column: 3}
}

// faulty is a layout with one thing wrong in each line from 1 to 11.
func faulty() *criteria.Layout {
	return &criteria.Layout{
		Position: at(1), ID: "mine", Form: "joint-work-plan", Programmes: "row",
		Fields: criteria.Ordered[criteria.Source]{
			{Position: at(2), Name: "titel", Value: criteria.Source{Column: "Title"}},
			{Position: at(3), Name: "stage", Value: criteria.Source{Column: "Status", Map: criteria.Ordered[string]{{Position: at(4), Name: "Open", Value: "anual"}},
				Notes: criteria.Ordered[string]{{Position: at(12), Name: "Open", Value: "PROGRAMME_OPEN"}}}},
		},
		Tables: criteria.Ordered[[]criteria.Derivation]{
			{Position: at(5), Name: "partner"},
			{Position: at(6), Name: "partners", Value: []criteria.Derivation{{
				Position: at(7), Column: "Partners", Into: "organization",
				Infer: criteria.Ordered[string]{{Position: at(8), Name: "actor_type", Value: "actor-type"}},
				Set:   criteria.Ordered[string]{{Position: at(9), Name: "rol", Value: "lead"}, {Position: at(13), Name: "actor_type", Value: "banana"}},
			}}},
		},
		Names: criteria.Ordered[criteria.OtherNames]{
			{Position: at(10), Name: "grups"},
			{Position: at(10), Name: "programme", Value: criteria.OtherNames{Columns: criteria.Ordered[[]string]{{Position: at(11), Name: "plans", Value: []string{"P"}}}}},
		},
	}
}

func TestFaultsOfALayout(t *testing.T) {
	form, faults := checkLayout(faulty(), []*marker.Form{formOf(t, "joint-work-plan")})
	if form == nil {
		t.Fatal("the form was not found")
	}
	wants := map[int]string{1: `"rows"`, 2: `"title"`, 4: "anual", 5: `"partners"`, 7: `"organisation"`, 8: `"actor-types"`, 9: "rol", 12: "PROGRAMME_OPEN", 13: "banana", 10: `"groups"`, 11: `"plan"`}
	for line, want := range wants {
		if !slices.ContainsFunc(faults, func(f criteria.Fault) bool { return f.Line == line && strings.Contains(f.Message, want) }) {
			t.Errorf("no fault in line %d says %s: %v", line, want, faults)
		}
	}
}

func TestHeaderOfTwoColumns(t *testing.T) {
	layout := &criteria.Layout{Form: "joint-work-plan", Programmes: "labels", Names: criteria.Ordered[criteria.OtherNames]{
		{Name: "partners", Value: criteria.OtherNames{Columns: criteria.Ordered[[]string]{{Position: at(7), Name: "organisation", Value: []string{"Type of actor", "Body"}}}}},
	}}
	_, faults := checkLayout(layout, []*marker.Form{formOf(t, "joint-work-plan")})
	if len(faults) != 1 || faults[0].Line != 7 || !strings.Contains(faults[0].Message, "Type of actor") {
		t.Errorf("faults are %v", faults)
	}
}

// Other names of sheets and headers are read like the form's own.
func TestOtherNames(t *testing.T) {
	layout := &criteria.Layout{ID: "ours", Form: "joint-programme", Programmes: "labels", Names: criteria.Ordered[criteria.OtherNames]{
		{Name: "programme", Value: criteria.OtherNames{Sheet: []string{"Deckblatt"}, Columns: criteria.Ordered[[]string]{{Name: "title", Value: []string{"Titel"}}}}},
		{Name: "partners", Value: criteria.OtherNames{Sheet: []string{"Partner"}, Columns: criteria.Ordered[[]string]{{Name: "organisation", Value: []string{"Einrichtung"}}}}},
	}}
	lists, err := criteria.LoadLists()
	if err != nil {
		t.Fatal(err)
	}
	catalog, faults := NewCatalog([]*marker.Form{formOf(t, "joint-programme")}, []*criteria.Layout{layout}, lists, marker.NewLexicon(lists).Reader)
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	reading, problem := catalog.Understand(bookOf(sheetWith("Deckblatt", []string{"ID", "JP-1"}, []string{"Titel", "Wasser"}), sheetWith("Partner", []string{"Einrichtung"}, []string{"Town of Ziwa"})), "")
	if problem != nil || reading.Layout != "ours" {
		t.Fatalf("%+v", problem)
	}
	for p := range reading.Programmes("") {
		if title, partners := field(t, reading, p, "title"), column(t, reading, p, "partners.organisation"); title.Text != "Wasser" || len(partners) != 1 {
			t.Errorf("title %q, partners %q", title.Text, texts(partners))
		}
	}
}

func TestLayoutOfNoForm(t *testing.T) {
	catalog, faults := NewCatalog([]*marker.Form{formOf(t, "joint-work-plan")}, []*criteria.Layout{{Position: at(1), ID: "mine", Form: "joint-plan", Programmes: "rows"}}, &criteria.Lists{}, nil)
	if len(faults) != 1 || !strings.Contains(faults[0].Message, "joint-work-plan") {
		t.Errorf("faults are %v", faults)
	}
	if got := catalog.Layouts(); !slices.Equal(got, []string{"joint-work-plan"}) {
		t.Errorf("layouts are %v, want the form's own alone", got)
	}
}
