//go:build office

package workbook

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"locmark/criteria"
)

// converted gives what an office program makes of a workbook in another format.
func converted(t *testing.T, data []byte, format string) string {
	t.Helper()
	folder := t.TempDir()
	if err := os.WriteFile(filepath.Join(folder, "in.xlsx"), data, 0o600); err != nil {
		t.Fatal(err)
	}
	out := filepath.Join(folder, "out")
	profile := "-env:UserInstallation=file://" + filepath.ToSlash(filepath.Join(folder, "profile"))
	command := exec.CommandContext(t.Context(), "soffice", profile, "--headless", "--convert-to", format, "--outdir", out, filepath.Join(folder, "in.xlsx"))
	if said, err := command.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, said)
	}
	return filepath.Join(out, "in."+format)
}

func textOf(t *testing.T, pdf string) string {
	t.Helper()
	text, err := exec.CommandContext(t.Context(), "pdftotext", "-layout", pdf, "-").Output()
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// On paper every table has its title and its headers, no cell shows #####, and no sheet runs to empty pages.
func TestTemplateOnPaper(t *testing.T) {
	for _, language := range criteria.Languages {
		form, filling := exampleOf(t, language)
		text := textOf(t, converted(t, written(t, form.ID, language, TemplateOptions{Filling: filling, Example: true}), "pdf"))
		for _, table := range tablesOf(form) {
			if !strings.Contains(text, table.Label.In(language)) || !strings.Contains(text, table.Hint.In(language)) {
				t.Errorf("in %s the sheet %s is not on paper", language, table.ID)
			}
		}
		if strings.Contains(text, "###") || strings.Contains(text, "#REF") || strings.Contains(text, "#NAME") {
			t.Errorf("in %s a cell is too narrow or in error", language)
		}
		if pages := strings.Count(text, "\f"); pages > 30 {
			t.Errorf("in %s the example takes %d pages", language, pages)
		}
	}
}

// What another office program saves of the example is read as the example.
func TestTemplateSurvivesAnotherOfficeProgram(t *testing.T) {
	form, filling := exampleOf(t, "fr")
	original := written(t, form.ID, "fr", TemplateOptions{Filling: filling})
	saved, err := os.ReadFile(converted(t, original, "xlsx"))
	if err != nil {
		t.Fatal(err)
	}
	if bytes.Equal(saved, original) {
		t.Fatal("the office program wrote nothing of its own")
	}
	_, want := readBack(t, original)
	_, got := readBack(t, saved)
	if said(form.Programme.Columns, got.Fields) != said(form.Programme.Columns, want.Fields) {
		t.Errorf("the fields are read as %s", said(form.Programme.Columns, got.Fields))
	}
	for i, rows := range want.Tables {
		for j, row := range rows {
			if j >= len(got.Tables[i]) || said(form.Tables[i].Columns, got.Tables[i][j]) != said(form.Tables[i].Columns, row) {
				t.Errorf("%s: row %d is read otherwise", form.Tables[i].ID, j+1)
			}
		}
	}
	checks := validations(t, opened(t, saved), "Budget")
	if len(checks) != len(form.Tables[form.Table("budget")].Columns) {
		t.Errorf("%d checks of the sheet Budget were kept", len(checks))
	}
}
