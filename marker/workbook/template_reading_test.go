package workbook

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/fact"
)

// openBook opens a template as a reader does.
func openBook(t testing.TB, data []byte) *Book {
	t.Helper()
	path := filepath.Join(t.TempDir(), "template.xlsx")
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	book, problem := Open(t.Context(), path, "template.xlsx")
	if problem != nil {
		t.Fatalf("%+v", *problem)
	}
	return book
}

// readBack opens a template and gives what was read of its programme.
func readBack(t testing.TB, data []byte) (*Reading, *fact.Programme) {
	t.Helper()
	book := openBook(t, data)
	reading, problem := fullCatalog(t).Understand(book, "")
	if problem != nil {
		t.Fatalf("%+v", *problem)
	}
	programmes := slices.Collect(reading.Programmes(""))
	if len(programmes) != 1 {
		t.Fatalf("%d programmes in a template", len(programmes))
	}
	return reading, programmes[0]
}

// A blank template is told from a workbook of no known layout, in every language.
func TestBlankTemplateIsKnownAsNotFilled(t *testing.T) {
	for _, language := range criteria.Languages {
		book := openBook(t, written(t, "joint-programme", language, TemplateOptions{}))
		_, problem := fullCatalog(t).Understand(book, "")
		if problem == nil || problem.Code != "FORM_NOT_FILLED" || !slices.Contains(problem.Args, "joint-programme") {
			t.Errorf("in %s: %+v", language, problem)
		}
	}
}

// said gives what was read of a row, without its words: what must be the same in every language.
func said(columns []marker.Column, row []fact.Value) string {
	var all []string
	for i, value := range row {
		if kind := columns[i].Spec.Kind; kind != fact.Text && columns[i].ID != "group" {
			all = append(all, fmt.Sprint(value.Given, value.Key, value.Keys, value.Number))
		}
	}
	return strings.Join(all, "|")
}

func TestExampleSaysTheSameInEveryLanguage(t *testing.T) {
	var english []string
	for _, language := range criteria.Languages {
		form, filling := exampleOf(t, language)
		reading, programme := readBack(t, written(t, form.ID, language, TemplateOptions{Filling: filling, Example: true}))
		if len(reading.Unread()) > 0 || len(programme.Problems) > 0 || len(reading.Problems) > 0 {
			t.Errorf("in %s: unread %v, problems %v %v", language, reading.Unread(), programme.Problems, reading.Problems)
		}
		got := []string{said(form.Programme.Columns, programme.Fields)}
		for i, rows := range programme.Tables {
			if len(rows) != len(filling.Tables[form.Tables[i].ID]) {
				t.Errorf("in %s %s has %d rows", language, form.Tables[i].ID, len(rows))
			}
			for _, row := range rows {
				got = append(got, said(form.Tables[i].Columns, row))
			}
		}
		if english == nil {
			english = got
		}
		for i := range got {
			if got[i] != english[i] {
				t.Errorf("in %s:\n got %s\nwant %s", language, got[i], english[i])
			}
		}
	}
}

// drawn makes up a value of a kind that can be compared after reading, as a filling writes it and as it is compared.
func drawn(t *rapid.T, form *marker.Form, column *marker.Column) (text, key string) {
	switch column.Spec.Kind {
	case fact.Choice:
		picks, _ := form.Choices.Get(column.Column.Choices)
		id := rapid.SampledFrom(picks).Draw(t, column.ID).Name
		return id, id
	case fact.YesNo:
		answer := rapid.SampledFrom([]string{"yes", "no"}).Draw(t, column.ID)
		return answer, answer
	case fact.Date:
		day := fmt.Sprintf("20%02d-%02d-%02d", rapid.IntRange(20, 35).Draw(t, "year"), rapid.IntRange(1, 12).Draw(t, "month"), rapid.IntRange(1, 28).Draw(t, "day"))
		return day, day
	case fact.Year:
		year := strconv.Itoa(rapid.IntRange(2000, 2040).Draw(t, column.ID))
		return year, year
	case fact.Amount, fact.Number:
		amount := strconv.Itoa(rapid.IntRange(0, 1_000_000_000).Draw(t, column.ID))
		return amount, amount
	}
	word := rapid.StringMatching(`[A-Z][a-z]{3,8} [a-z]{4,9}`).Draw(t, column.ID)
	return word, fact.Fold(word)
}

// What a template is filled with is what is read from it, in whatever language it is written.
func TestFillingIsReadBack(t *testing.T) {
	form := formOf(t, "joint-programme")
	outer := t
	rapid.Check(t, func(t *rapid.T) {
		table := &form.Tables[rapid.IntRange(0, len(form.Tables)-1).Draw(t, "table")]
		language := rapid.SampledFrom(criteria.Languages).Draw(t, "language")
		row, keys := map[string]string{}, map[string]string{}
		for i := range table.Columns {
			if c := &table.Columns[i]; c.Spec.Kind != fact.Country && c.Spec.Kind != fact.Measured {
				row[c.ID], keys[c.ID] = drawn(t, form, c)
			}
		}
		filling := &Filling{Tables: map[string][]map[string]string{table.ID: {row}}}
		_, programme := readBack(outer, written(outer, form.ID, language, TemplateOptions{Filling: filling}))
		read := programme.Tables[form.Table(table.ID)]
		if len(read) != 1 {
			t.Fatalf("%s: %d rows were read", table.ID, len(read))
		}
		for i, c := range table.Columns {
			got := read[0][i].Key + strings.Join(read[0][i].Keys, ";")
			if got != keys[c.ID] {
				t.Fatalf("%s.%s in %s: %q was read as %q, not %q", table.ID, c.ID, language, row[c.ID], got, keys[c.ID])
			}
		}
	})
}
