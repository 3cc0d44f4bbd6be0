//go:build office

package report

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestOfficeBreaksTallRows: findings of more than half a page each follow each other on the pages of another office program; kept whole,
// each would have a page of its own.
func TestOfficeBreaksTallRows(t *testing.T) {
	findings := sampleFindings()
	row := findings.Rows[0]
	row.put(explanationColumn, plainItems(strings.Split(strings.Repeat("one line,", 30)+"last line", ","))...)
	findings.Rows = []Found{row, row, row, row, row, row}
	var file bytes.Buffer
	if err := WriteDOCX(&file, View{findings}, voice(t, "en")); err != nil {
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
	pages := strings.Split(strings.TrimSuffix(string(text), "\f"), "\f")
	if len(pages) > 5 {
		t.Errorf("six rows take %d pages", len(pages))
	}
	for i, page := range pages {
		if !strings.Contains(page, findings.Columns[actionColumn]) {
			t.Errorf("page %d has no header", i+1)
		}
	}
}
