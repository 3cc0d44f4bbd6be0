//go:build office

package report

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"locmark/criteria"
)

// TestOfficeOpensDocuments: another office program reads a justification, prints all that it says on A4 landscape, and saves it
// again.
func TestOfficeOpensDocuments(t *testing.T) {
	for _, language := range criteria.Languages {
		var file bytes.Buffer
		words := voice(t, language)
		if err := WriteDOCX(&file, Justification(recordedLines(t)[0], words), words); err != nil {
			t.Fatal(err)
		}
		in := filepath.Join(t.TempDir(), "in.docx")
		if err := os.WriteFile(in, file.Bytes(), 0o600); err != nil {
			t.Fatal(err)
		}
		text, err := exec.CommandContext(t.Context(), "pdftotext", "-layout", converted(t, in, "pdf"), "-").Output()
		if err != nil {
			t.Fatal(err)
		}
		for _, want := range []string{words.Say("reports.question"), words.Say("reports.action"), "Water that stays", "Budget!M5"} {
			if !strings.Contains(string(text), want) {
				t.Errorf("%s: %q is not on paper:\n%s", language, want, text)
			}
		}
		if !regexp.MustCompile(`1 ?/ ?[2-9]`).Match(text) {
			t.Errorf("%s: pages have no numbers", language)
		}
		saved, err := os.ReadFile(converted(t, in, "docx"))
		if err != nil {
			t.Fatal(err)
		}
		again := parts(t, saved)[mainPart]
		if !strings.Contains(again, "<w:tblHeader") || !strings.Contains(again, `w:orient="landscape"`) {
			t.Errorf("%s: headers or the page are lost", language)
		}
	}
}

func converted(t *testing.T, in, format string) string {
	t.Helper()
	folder := t.TempDir()
	profile := "-env:UserInstallation=file://" + filepath.ToSlash(filepath.Join(folder, "profile"))
	out := filepath.Join(folder, "out")
	command := exec.CommandContext(t.Context(), "soffice", profile, "--headless", "--convert-to", format, "--outdir", out, in)
	if said, err := command.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, said)
	}
	return filepath.Join(out, "in."+format)
}

// TestOfficeKeepsTablesTogether: where a short table begins low on a page, another office program puts it on the next one whole,
// with what leads to it.
func TestOfficeKeepsTablesTogether(t *testing.T) {
	view := View{}
	for range 24 {
		view.add(Paragraph{Text: "above"})
	}
	view.add(Paragraph{Text: "introduction"}, tableOf(12))
	var file bytes.Buffer
	if err := WriteDOCX(&file, view, voice(t, "en")); err != nil {
		t.Fatal(err)
	}
	in := filepath.Join(t.TempDir(), "in.docx")
	if err := os.WriteFile(in, file.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	text, err := exec.CommandContext(t.Context(), "pdftotext", "-layout", converted(t, in, "pdf"), "-").Output()
	if err != nil {
		t.Fatal(err)
	}
	pages := strings.Split(string(text), "\f")
	if strings.Contains(pages[0], "introduction") || strings.Count(pages[1], "row") != 24 || !strings.Contains(pages[1], "introduction") {
		t.Errorf("the table is torn apart:\n%s", text)
	}
}
