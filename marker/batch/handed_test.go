package batch

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestFileNames(t *testing.T) {
	got := FileNames([]string{"ana", "../x", "CON", "Ana", "Zoé Pérez", ".."})
	if diff := cmp.Diff([]string{"ana", "_._x", "CON-2", "Ana-2", "Zoé_Pérez", "__"}, got); diff != "" {
		t.Error(diff)
	}
}

// TestUntouched: a folder may be replaced while its workbooks are as they were handed out and nothing else was put there.
func TestUntouched(t *testing.T) {
	tests := []struct {
		name   string
		change func(folder string) error
		want   bool
	}{
		{"as it was", func(string) error { return nil }, true},
		{"with a lock file", func(folder string) error { return os.WriteFile(filepath.Join(folder, ".~lock.ana.xlsx#"), nil, 0o666) }, true},
		{"filled in", func(folder string) error {
			return os.WriteFile(filepath.Join(folder, "ana.xlsx"), []byte("filled"), 0o666)
		}, false},
		{"taken away", func(folder string) error { return os.Remove(filepath.Join(folder, "ana.xlsx")) }, false},
		{"with another file", func(folder string) error { return os.WriteFile(filepath.Join(folder, "notes.txt"), nil, 0o666) }, false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "out")
			folder, err := NewFolder(dir, nil)
			if err != nil {
				t.Fatal(err)
			}
			handed, err := folder.Hand("ana.xlsx", []byte("empty"))
			if err != nil {
				t.Fatal(err)
			}
			if _, err := folder.Hand(RoundRecord, []byte("{}")); err != nil {
				t.Fatal(err)
			}
			if err := folder.Commit(); err != nil {
				t.Fatal(err)
			}
			if err := test.change(dir); err != nil {
				t.Fatal(err)
			}
			if got := IsUntouched(dir, []Handed{handed}, RoundRecord); got != test.want {
				t.Errorf("untouched: %v", got)
			}
		})
	}
	if IsUntouched(t.TempDir(), nil) {
		t.Error("a folder in which nothing was handed out is not ours")
	}
}

// TestHandedOutIsNoProposal: sheets of reviewers that lie among proposals are passed over, and found where they are asked for.
func TestHandedOutIsNoProposal(t *testing.T) {
	proposals := t.TempDir()
	sheets := filepath.Join(proposals, "panel")
	for name, folder := range map[string]string{"jp.xlsx": proposals, "ana.xlsx": sheets, SettlementRecord: sheets} {
		if err := os.MkdirAll(folder, 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(folder, name), []byte("x"), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	for folder, want := range map[string]string{proposals: "jp.xlsx", sheets: "ana.xlsx"} {
		found, err := Find([]string{folder})
		if err != nil || len(found) != 1 || found[0].Name != want {
			t.Errorf("%s: %v, %v", folder, found, err)
		}
	}
}
