package workbook_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"locmark/criteria"
	"locmark/marker/fact"
	"locmark/marker/markertest"
	"locmark/marker/workbook"
)

// example is the bytes of the filled-in template in a language.
func example(t testing.TB, language string) []byte {
	t.Helper()
	form := markertest.Form(t, "joint-programme")
	node, err := criteria.LoadExample(form.ID)
	if err != nil {
		t.Fatal(err)
	}
	filling, faults := workbook.FillingOf(form, node, language)
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	return markertest.WriteProgramme(t, form, language, filling)
}

// keys are the values of a programme by what they are compared by, free text apart.
func keys(reading *workbook.Reading, p *fact.Programme) string {
	var b strings.Builder
	for f := range reading.Facts(p) {
		table := &reading.Form.Programme
		if i := reading.Form.Table(f.Table); i >= 0 {
			table = &reading.Form.Tables[i]
		}
		switch table.Columns[table.Column(f.Column)].Spec.Kind {
		case fact.Text, fact.Name, fact.Measured:
			fmt.Fprintln(&b, f.Table, f.Row, f.Column, f.Given)
		default:
			fmt.Fprintln(&b, f.Table, f.Row, f.Column, f.Keys)
		}
	}
	return b.String()
}

func TestTemplateIsReadInEveryLanguage(t *testing.T) {
	catalog := markertest.Catalog(t)
	var first string
	for _, language := range criteria.Languages {
		reading, problem := catalog.Understand(open(t, example(t, language)), "")
		if problem != nil {
			t.Fatal(*problem)
		}
		programmes := slices.Collect(reading.Programmes(""))
		if len(programmes) != 1 || reading.Layout != "joint-programme" {
			t.Fatalf("%s: %d programmes by %s", language, len(programmes), reading.Layout)
		}
		p := programmes[0]
		if len(reading.Problems)+len(p.Problems) > 0 || len(reading.Unread()) > 0 {
			t.Errorf("%s: problems %v %v, not read %v", language, reading.Problems, p.Problems, reading.Unread())
		}
		if missing := reading.Expected(p); len(missing) > 0 {
			t.Errorf("%s: expected and not found: %v", language, missing)
		}
		if got := keys(reading, p); first == "" {
			first = got
		} else if got != first {
			t.Errorf("%s reads otherwise than %s:\n%s\n%s", language, criteria.Languages[0], got, first)
		}
	}
}

func TestBlankTemplateHoldsNoProgramme(t *testing.T) {
	form := markertest.Form(t, "joint-programme")
	for _, language := range criteria.Languages {
		_, problem := markertest.Catalog(t).Understand(open(t, markertest.WriteProgramme(t, form, language, nil)), "")
		if problem == nil || problem.Code != "FORM_NOT_FILLED" {
			t.Errorf("%s: %+v", language, problem)
		}
	}
}

// Understanding is to cost little beside opening.
func BenchmarkUnderstandTemplate(b *testing.B) {
	catalog, data := markertest.Catalog(b), example(b, "en")
	book := open(b, data)
	b.ReportAllocs()
	for b.Loop() {
		reading, problem := catalog.Understand(book, "")
		if problem != nil {
			b.Fatal(*problem)
		}
		for range reading.Programmes("") {
		}
	}
}
