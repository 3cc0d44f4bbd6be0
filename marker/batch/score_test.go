package batch_test

import (
	"crypto/sha256"
	"encoding/hex"
	"os"
	"path/filepath"
	"testing"

	"locmark/marker"
	"locmark/marker/batch"
	"locmark/marker/markertest"
)

// TestWhatCannotBeReadIsNamedByItsHash: results say which bytes they are about, also where these were no workbook.
func TestWhatCannotBeReadIsNamedByItsHash(t *testing.T) {
	junk := []byte("\x00no workbook")
	file := filepath.Join(t.TempDir(), "bad.xlsx")
	if err := os.WriteFile(file, junk, 0o600); err != nil {
		t.Fatal(err)
	}
	sum := sha256.Sum256(junk)
	for path, want := range map[string]string{file: hex.EncodeToString(sum[:]), file + ".gone.xlsx": ""} {
		var all []batch.Scored
		scoring(t).Score(t.Context(), batch.Input{File: path, Name: "bad.xlsx"}, func(s batch.Scored) { all = append(all, s) })
		if len(all) != 1 || all[0].Status != marker.NotScored || all[0].Source.SHA256 != want || len(all[0].Problems) != 1 {
			t.Errorf("%s is %+v, want it not scored, with the hash %q", path, all, want)
		}
	}
}

// TestOwnResultsAreNotScored: what one command writes, the next one does not take for a register.
func TestOwnResultsAreNotScored(t *testing.T) {
	out := filepath.Join(t.TempDir(), "results")
	markertest.Workbooks(t, filepath.Dir(out), 1)
	s := scoring(t)
	score(t, s, filepath.Dir(out), out, 1)
	var all []batch.Scored
	s.Score(t.Context(), batch.Input{File: filepath.Join(out, "portfolio.xlsx"), Name: "p.xlsx"}, func(s batch.Scored) { all = append(all, s) })
	if len(all) != 1 || all[0].Status != marker.NotScored || all[0].Problems[0].Code != "WORKBOOK_OURS" {
		t.Errorf("the results are %+v, want a problem that says what they are", all)
	}
}
