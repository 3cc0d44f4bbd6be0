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
			{Position: at(3), Name: "stage", Value: criteria.Source{Column: "Status", Map: criteria.Ordered[string]{{Position: at(4), Name: "Open", Value: "anual"}}}},
		},
		Tables: criteria.Ordered[[]criteria.Derivation]{
			{Position: at(5), Name: "partner"},
			{Position: at(6), Name: "partners", Value: []criteria.Derivation{{
				Position: at(7), Column: "Partners", Into: "organization",
				Infer: criteria.Ordered[string]{{Position: at(8), Name: "actor_type", Value: "actor-type"}},
				Set:   criteria.Ordered[string]{{Position: at(9), Name: "rol", Value: "lead"}},
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
	wants := map[int]string{1: `"rows"`, 2: `"title"`, 4: "anual", 5: `"partners"`, 7: `"organisation"`, 8: `"actor-types"`, 9: "rol", 10: `"groups"`, 11: `"plan"`}
	for line, want := range wants {
		if !slices.ContainsFunc(faults, func(f criteria.Fault) bool { return f.Line == line && strings.Contains(f.Message, want) }) {
			t.Errorf("no fault in line %d says %s: %v", line, want, faults)
		}
	}
}

func TestLayoutOfNoForm(t *testing.T) {
	catalog, faults := NewCatalog([]*marker.Form{formOf(t, "joint-work-plan")}, []*criteria.Layout{{Position: at(1), ID: "mine", Form: "joint-plan", Programmes: "rows"}}, nil, nil)
	if len(faults) != 1 || !strings.Contains(faults[0].Message, "joint-work-plan") {
		t.Errorf("faults are %v", faults)
	}
	if got := catalog.Layouts(); !slices.Equal(got, []string{"joint-work-plan"}) {
		t.Errorf("layouts are %v, want the form's own alone", got)
	}
}
