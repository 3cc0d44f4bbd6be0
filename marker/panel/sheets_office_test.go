//go:build office

package panel_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"locmark/marker/markertest"
	"locmark/marker/panel"
)

// saved is what an office program makes of a workbook that it opens and saves in a format.
func saved(t *testing.T, file, format string) string {
	t.Helper()
	folder := t.TempDir()
	profile := "-env:UserInstallation=file://" + filepath.ToSlash(filepath.Join(folder, "profile"))
	out := filepath.Join(folder, "out")
	command := exec.CommandContext(t.Context(), "soffice", profile, "--headless", "--convert-to", format, "--outdir", out, file)
	if said, err := command.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, said)
	}
	return filepath.Join(out, strings.TrimSuffix(filepath.Base(file), ".xlsx")+"."+format)
}

// TestOfficeSavesSheets: what another office program saves of a filled sheet, and of the moderator's workbook, is read as what
// was filled in.
func TestOfficeSavesSheets(t *testing.T) {
	markings := base(t, 2)
	round := planned(t)
	folder := writeSheets(t, round, panel.NewSheets(round, markings), false)
	var returned []panel.Returned
	for _, reviewer := range round.Reviewers {
		file := filepath.Join(folder, reviewer+".xlsx")
		if err := markertest.Fill(file, func(map[string]string) map[string]string {
			return map[string]string{"level": "2", "reason": "The minutes in annex 3 show it clearly."}
		}); err != nil {
			t.Fatal(err)
		}
		returned = append(returned, readBack(t, saved(t, file, "xlsx")))
	}
	if s := settle(t, round, returned); !s.Complete || s.Given != s.Asked || len(s.Units) == 0 {
		t.Errorf("%d of %d levels came back; %+v", s.Given, s.Asked, s.Troubles)
	}
}

// TestOfficePrintsSheets: on paper the instructions are whole, and no cell is too narrow or in error.
func TestOfficePrintsSheets(t *testing.T) {
	markings := base(t, 2)
	round := planned(t)
	folder := writeSheets(t, round, panel.NewSheets(round, markings), true)
	pdf := saved(t, filepath.Join(folder, "ana.xlsx"), "pdf")
	text, err := exec.CommandContext(t.Context(), "pdftotext", "-layout", pdf, "-").Output()
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"Scoring workbook of ana", "Step 6", "JP-2", "0 / 14", "A1 Local voice in design", round.ID} {
		if !strings.Contains(string(text), want) {
			t.Errorf("%q is not on paper", want)
		}
	}
	if strings.Contains(string(text), "###") || strings.Contains(string(text), "#REF") || strings.Contains(string(text), "#NAME") {
		t.Error("a cell is too narrow or in error")
	}
	if _, err := os.Stat(pdf); err != nil {
		t.Error(err)
	}
}
