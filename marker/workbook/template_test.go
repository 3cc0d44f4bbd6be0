package workbook

import (
	"bytes"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/xuri/excelize/v2"

	"locmark/criteria"
	"locmark/marker"
)

// words and forms are loaded once for each language and id: they do not change.
var (
	wordsIn = sync.OnceValues(func() (map[string]*criteria.Words, error) { return each(criteria.Languages, criteria.LoadWords) })
	forms   = sync.OnceValues(func() (map[string]*marker.Form, error) { return each(criteria.FormNames(), loadForm) })
)

func each[T any](names []string, load func(string) (T, error)) (map[string]T, error) {
	all := map[string]T{}
	for _, name := range names {
		one, err := load(name)
		if err != nil {
			return nil, err
		}
		all[name] = one
	}
	return all, nil
}

func loadForm(id string) (*marker.Form, error) {
	source, err := criteria.LoadForm(id)
	if err != nil {
		return nil, err
	}
	form, faults := marker.NewForm(source)
	if len(faults) > 0 {
		return nil, faults
	}
	return form, nil
}

// formOf gives an embedded form; a fault in it fails the test.
func formOf(t testing.TB, id string) *marker.Form {
	t.Helper()
	all, err := forms()
	if err != nil {
		t.Fatal(err)
	}
	return all[id]
}

// written is a template as bytes.
func written(t testing.TB, form, language string, options TemplateOptions) []byte {
	t.Helper()
	words, err := wordsIn()
	if err != nil {
		t.Fatal(err)
	}
	options.Words = words[language]
	var out bytes.Buffer
	if err := WriteTemplate(&out, formOf(t, form), options); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func opened(t testing.TB, data []byte) *excelize.File {
	t.Helper()
	file, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { file.Close() })
	return file
}

func TestTemplateIsTheSameOnEveryRun(t *testing.T) {
	for _, form := range criteria.FormNames() {
		for _, language := range criteria.Languages {
			first := written(t, form, language, TemplateOptions{})
			for range 3 {
				if !bytes.Equal(first, written(t, form, language, TemplateOptions{})) {
					t.Fatalf("%s in %s differs from run to run", form, language)
				}
			}
		}
	}
}

func TestTemplateHasASheetATable(t *testing.T) {
	for _, id := range criteria.FormNames() {
		form := formOf(t, id)
		for _, language := range criteria.Languages {
			want := []string{instructions.In(language)}
			for _, table := range tablesOf(form) {
				want = append(want, table.Label.In(language))
			}
			want = append(want, listsSheet)
			file := opened(t, written(t, id, language, TemplateOptions{}))
			if got := file.GetSheetList(); !slices.Equal(got, want) {
				t.Errorf("%s in %s: sheets %q, want %q", id, language, got, want)
			}
			if shown, _ := file.GetSheetVisible(listsSheet); shown {
				t.Errorf("%s in %s: the sheet of lists is not hidden", id, language)
			}
		}
	}
}

func TestTemplateHasTheFormsHeaders(t *testing.T) {
	form := formOf(t, "joint-programme")
	file := opened(t, written(t, form.ID, "fr", TemplateOptions{}))
	for _, table := range form.Tables {
		rows, err := file.GetRows(table.Label.Fr)
		if err != nil || len(rows) != headerRow {
			t.Fatalf("%s: %d rows, %v; a blank table ends with its header", table.ID, len(rows), err)
		}
		for i, c := range table.Columns {
			if got := rows[headerRow-1][i]; got != c.Label.Fr {
				t.Errorf("%s: header %q, want %q", table.ID, got, c.Label.Fr)
			}
		}
		panes, err := file.GetPanes(table.Label.Fr)
		if err != nil || !panes.Freeze || panes.YSplit != headerRow {
			t.Errorf("%s: the header is not frozen: %+v, %v", table.ID, panes, err)
		}
	}
}

func BenchmarkWriteTemplate(b *testing.B) {
	for b.Loop() {
		written(b, "joint-programme", "en", TemplateOptions{})
	}
}

func TestColoursTellWhichStagesAsk(t *testing.T) {
	form := formOf(t, "joint-programme")
	file := opened(t, written(t, form.ID, "en", TemplateOptions{}))
	fillOf := func(sheet, cell string) string {
		style, _ := file.GetCellStyle(sheet, cell)
		got, err := file.GetStyle(style)
		if err != nil || len(got.Fill.Color) != 1 {
			t.Fatalf("%s!%s: %+v, %v", sheet, cell, got, err)
		}
		return got.Fill.Color[0]
	}
	colour := func(stages []string) string {
		if len(stages) > 0 {
			return laterColour
		}
		return alwaysColour
	}
	for _, table := range form.Tables {
		props, err := file.GetSheetProps(table.Label.En)
		if err != nil || *props.TabColorRGB != "FF"+colour(table.Stages) {
			t.Errorf("%s: tab %v, %v", table.ID, props.TabColorRGB, err)
		}
		for i, c := range table.Columns {
			if got := fillOf(table.Label.En, place(i+1, headerRow)); got != colour(c.Stages) {
				t.Errorf("%s.%s has the colour %s", table.ID, c.ID, got)
			}
		}
	}
	for i, c := range form.Programme.Columns {
		if got := fillOf("Programme", place(labelColumn, firstRow+i)); got != colour(c.Stages) {
			t.Errorf("%s has the colour %s", c.ID, got)
		}
	}
}

func TestInstructionsSayWhichSheetsAStageNeeds(t *testing.T) {
	form := formOf(t, "joint-programme")
	file := opened(t, written(t, form.ID, "en", TemplateOptions{}))
	rows, err := file.GetRows(instructions.En)
	if err != nil {
		t.Fatal(err)
	}
	header := slices.IndexFunc(rows, func(row []string) bool { return len(row) == 7 && row[2] == "Concept note" })
	stages, _ := form.Choices.Get("stages")
	for i, table := range tablesOf(form) {
		row := append(rows[header+1+i], make([]string, 7)...)
		if row[0] != table.Label.En {
			t.Errorf("%s stands in the place of %s", row[0], table.ID)
		}
		for j, stage := range stages {
			if (row[2+j] == "yes") != table.AsksFor(stage.Name) {
				t.Errorf("%s at the stage %s: %q", table.ID, stage.Name, row[2+j])
			}
		}
	}
}

// TestInstructionsSayWhereToLook: the command alone shows a line; the page it writes shows levels, cells and steps.
func TestInstructionsSayWhereToLook(t *testing.T) {
	for language, command := range map[string]string{
		"en": "locmark score my-programme.xlsx --out results", "fr": "locmark score mon-programme.xlsx --out results", "es": "locmark score mi-programa.xlsx --out results",
	} {
		rows, err := opened(t, written(t, "joint-programme", language, TemplateOptions{})).GetRows(instructions.In(language))
		if err != nil {
			t.Fatal(err)
		}
		at := slices.IndexFunc(rows, func(row []string) bool { return len(row) > 1 && row[1] == command })
		if at < 0 || !strings.Contains(rows[at+1][1], "results/justifications") {
			t.Errorf("the instructions in %q do not say %q and where to look then", language, command)
		}
	}
}

// A key without a sentence would show as the key itself.
func TestEverySentenceOfATemplateExists(t *testing.T) {
	file := opened(t, written(t, "joint-programme", "es", TemplateOptions{Example: true, Filling: &Filling{}}))
	for _, sheet := range file.GetSheetList() {
		rows, err := file.GetRows(sheet)
		if err != nil {
			t.Fatal(err)
		}
		checks, _ := file.GetDataValidations(sheet)
		for _, v := range checks {
			for _, said := range []*string{v.Error, v.Prompt} {
				if said != nil {
					rows = append(rows, []string{*said})
				}
			}
		}
		for _, text := range slices.Concat(rows...) {
			if strings.Contains(text, "template.") || strings.Contains(text, "{") {
				t.Errorf("%s says %q", sheet, text)
			}
		}
	}
}
