package workbook

import (
	"bytes"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/xuri/excelize/v2"
	"pgregory.net/rapid"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/fact"
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

// validations gives the checks of a sheet by the column of the first cell they stand on.
func validations(t *testing.T, file *excelize.File, sheet string) map[int]*excelize.DataValidation {
	t.Helper()
	all, err := file.GetDataValidations(sheet)
	if err != nil {
		t.Fatal(err)
	}
	byColumn := map[int]*excelize.DataValidation{}
	for _, v := range all {
		first, _, _ := strings.Cut(v.Sqref, ":")
		col, row, err := excelize.CellNameToCoordinates(first)
		if err != nil || row != firstRow {
			t.Errorf("%s: a check begins at %s", sheet, v.Sqref)
		}
		byColumn[col] = v
	}
	return byColumn
}

// dropdown reads the cells a dropdown points at: Lists!$C$2:$C$6.
func dropdown(t *testing.T, file *excelize.File, reference string) []string {
	t.Helper()
	sheet, cells, _ := strings.Cut(strings.ReplaceAll(reference, "$", ""), "!")
	from, to, _ := strings.Cut(cells, ":")
	col, first, err := excelize.CellNameToCoordinates(from)
	_, last, err2 := excelize.CellNameToCoordinates(to)
	if err != nil || err2 != nil {
		t.Fatalf("%q is no reference", reference)
	}
	var items []string
	for row := first; row <= last; row++ {
		item, _ := file.GetCellValue(sheet, place(col, row))
		items = append(items, item)
	}
	return items
}

func TestDropdownsOfferTheFormsChoices(t *testing.T) {
	form := formOf(t, "joint-programme")
	for _, language := range criteria.Languages {
		file := opened(t, written(t, form.ID, language, TemplateOptions{}))
		for _, table := range form.Tables {
			checks := validations(t, file, table.Label.In(language))
			for i, c := range table.Columns {
				v := checks[i+1]
				if v == nil || v.Prompt == nil || !strings.HasPrefix(*v.Prompt, c.Hint.In(language)) || width16(*v.Prompt) > longestMessage {
					t.Fatalf("%s.%s in %s: the cell does not say its hint", table.ID, c.ID, language)
				}
				switch picks, _ := form.Choices.Get(c.Column.Choices); {
				case c.Spec.List && v.Type != "":
					t.Errorf("%s.%s takes several values, which a dropdown forbids", table.ID, c.ID)
				case c.Spec.Kind == fact.Choice && !c.Spec.List:
					if got := dropdown(t, file, v.Formula1); !slices.Equal(got, labelsOf(picks, language)) {
						t.Errorf("%s.%s in %s offers %q", table.ID, c.ID, language, got)
					}
				case c.Refers >= 0 && !c.Spec.List:
					if v.Formula1 != entriesName(form.Tables[c.Refers].ID) || v.ShowErrorMessage {
						t.Errorf("%s.%s does not offer what was entered, or refuses other names: %+v", table.ID, c.ID, v)
					}
				}
			}
		}
	}
}

func TestMessagesKeepWithinWhatASpreadsheetShows(t *testing.T) {
	for _, id := range criteria.FormNames() {
		for _, language := range criteria.Languages {
			file := opened(t, written(t, id, language, TemplateOptions{}))
			for _, sheet := range file.GetSheetList() {
				all, err := file.GetDataValidations(sheet)
				if err != nil {
					t.Fatal(err)
				}
				for _, v := range all {
					for _, heading := range []*string{v.PromptTitle, v.ErrorTitle} {
						if heading != nil && width16(*heading) > longestHeading {
							t.Errorf("%s %s: heading %q", sheet, v.Sqref, *heading)
						}
					}
					if v.Error != nil && width16(*v.Error) > longestMessage {
						t.Errorf("%s %s: message %q", sheet, v.Sqref, *v.Error)
					}
				}
			}
		}
	}
}

func TestEnteredNamesAreOffered(t *testing.T) {
	file := opened(t, written(t, "joint-programme", "es", TemplateOptions{}))
	names := map[string]string{}
	for _, name := range file.GetDefinedName() {
		names[name.Name] = name.RefersTo
	}
	for table, sheet := range map[string]string{"outputs": "Productos", "partners": "Socios", "territories": "Territorios", "indicators": "Indicadores"} {
		want := "OFFSET(" + sheet + "!$A$5,0,0,MAX(1,COUNTA(" + sheet + "!$A$5:$A$504)),1)"
		if got := names[entriesName(table)]; got != want {
			t.Errorf("%s: %q, want %q", table, got, want)
		}
	}
}

// entered writes one value into one column of a table and reads the cell back.
func entered(t testing.TB, table, column, text string) (*excelize.File, string, string) {
	t.Helper()
	filling := &Filling{Tables: map[string][]map[string]string{table: {{column: text}}}}
	file := opened(t, written(t, "joint-programme", "en", TemplateOptions{Filling: filling}))
	form := formOf(t, "joint-programme")
	found := &form.Tables[form.Table(table)]
	return file, found.Label.En, place(found.Column(column)+1, firstRow)
}

func TestValuesAreWrittenByKind(t *testing.T) {
	tests := []struct{ table, column, text, raw, shown string }{
		{"budget", "amount", "183000.5", "183000.5", "183,000.50"},
		{"budget", "amount", "about 5", "about 5", "about 5"},
		{"budget", "year", "2026", "2026", "2026"},
		{"budget", "category", "6", "6. Transfers and grants to counterparts", "6. Transfers and grants to counterparts"},
		{"budget", "line", "1.10", "1.10", "1.10"},
		{"plans", "date", "2026-03-01", "46082", "2026-03-01"},
		{"plans", "date", "March", "March", "March"},
		{"indicators", "baseline", "0.29", "0.29", "0.29"},
		{"indicators", "baseline", "no register", "no register", "no register"},
		{"indicators", "disaggregation", "territory; sex", "Territory; Sex", "Territory; Sex"},
		{"partners", "ingo_affiliate", "no", "no", "no"},
		{"partners", "actor_type", "not a type", "not a type", "not a type"},
	}
	for _, test := range tests {
		file, sheet, cell := entered(t, test.table, test.column, test.text)
		raw, err := file.GetCellValue(sheet, cell, excelize.Options{RawCellValue: true})
		shown, _ := file.GetCellValue(sheet, cell)
		if err != nil || raw != test.raw || shown != test.shown {
			t.Errorf("%s.%s %q: raw %q shown %q, want %q and %q (%v)", test.table, test.column, test.text, raw, shown, test.raw, test.shown, err)
		}
	}
}

func TestTextIsNeverAFormula(t *testing.T) {
	for _, text := range []string{"=1+1", "+254 700", "-", "@all", "\t=1", "=HYPERLINK(\"x\")", "3-4", "007"} {
		file, sheet, cell := entered(t, "groups", "activity", text)
		formula, _ := file.GetCellFormula(sheet, cell)
		kind, _ := file.GetCellType(sheet, cell)
		got, _ := file.GetCellValue(sheet, cell)
		style, _ := file.GetCellStyle(sheet, cell)
		format, err := file.GetStyle(style)
		if err != nil || formula != "" || kind != excelize.CellTypeSharedString || got != text || format.NumFmt != 49 {
			t.Errorf("%q: formula %q, type %v, value %q, format %+v", text, formula, kind, got, format)
		}
	}
}

func TestWritableKeepsWhatAWorkbookCanHold(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.String().Draw(t, "text")
		got := writable(text)
		if writable(got) != got {
			t.Fatalf("%q is not settled", got)
		}
		if strings.IndexFunc(got, func(r rune) bool { return r < ' ' && r != '\t' && r != '\n' }) >= 0 {
			t.Fatalf("%q holds what XML forbids", got)
		}
		if strings.IndexFunc(text, func(r rune) bool { return r < ' ' || r >= 0xfffd && r <= 0xffff }) < 0 && got != text {
			t.Fatalf("%q became %q", text, got)
		}
	})
}

func TestCutNeverExceeds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text, most := rapid.String().Draw(t, "text"), rapid.IntRange(1, 40).Draw(t, "most")
		if got := cut(text, most); width16(got) > most || width16(text) <= most && got != text {
			t.Fatalf("%q cut to %d is %q", text, most, got)
		}
	})
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

func TestFittedCountsLines(t *testing.T) {
	tests := []struct {
		text  string
		width int
		lines int
	}{{"", 10, 1}, {"short", 10, 1}, {"elevenchars", 10, 1}, {"twelve chars", 10, 2}, {"one\ntwo\nthree", 10, 3}, {strings.Repeat("é", 33), 10, 3}, {"x", 0, 1}}
	for _, test := range tests {
		f := fitted{}
		f.add(test.text, test.width)
		if f.lines != test.lines {
			t.Errorf("%q in %d: %d lines, want %d", test.text, test.width, f.lines, test.lines)
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

func FuzzTextStaysWhatItIs(f *testing.F) {
	for _, seed := range []string{"=1+1", "plain", "_x0041_", "_x0041_x0042_", "a\rb", " kept ", "\x00", "é\n‐", "<&>\"'"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		file, sheet, cell := entered(t, "groups", "activity", text)
		got, err := file.GetCellValue(sheet, cell, excelize.Options{RawCellValue: true})
		formula, _ := file.GetCellFormula(sheet, cell)
		if err != nil || formula != "" || got != writable(text) {
			t.Errorf("%q was written as %q (formula %q, %v)", text, got, formula, err)
		}
	})
}
