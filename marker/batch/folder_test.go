package batch

import (
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// files lists all files and folders below a folder.
func files(t *testing.T, folder string) []string {
	t.Helper()
	var all []string
	err := filepath.WalkDir(folder, func(path string, _ fs.DirEntry, err error) error {
		if path != folder {
			relative, _ := filepath.Rel(folder, path)
			all = append(all, filepath.ToSlash(relative))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func write(t *testing.T, f *Folder, names ...string) {
	t.Helper()
	for _, name := range names {
		file, err := f.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(file, `{"tool":"locmark"}`); err != nil {
			t.Fatal(err)
		}
		if err := file.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

func begin(t *testing.T, dir string) *Folder {
	t.Helper()
	f, err := NewFolder(dir, nil)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func TestFolderIsWrittenAsAWhole(t *testing.T) {
	base := t.TempDir()
	f := begin(t, filepath.Join(base, "deep/er/results"))
	write(t, f, "manifest.json", "justifications/a.md")
	if _, err := os.Stat(filepath.Join(base, "deep/er/results")); err == nil {
		t.Error("results are seen before they are done")
	}
	if err := f.Commit(); err != nil {
		t.Fatal(err)
	}
	f.Discard()
	want := []string{"deep", "deep/er", "deep/er/results", "deep/er/results/justifications", "deep/er/results/justifications/a.md", "deep/er/results/manifest.json"}
	if got := files(t, base); !slices.Equal(got, want) {
		t.Errorf("got %v", got)
	}
}

func TestFolderOfOursIsReplaced(t *testing.T) {
	base := t.TempDir()
	for _, names := range [][]string{{"manifest.json", "old.md"}, {"manifest.json", "new.md"}} {
		f := begin(t, filepath.Join(base, "results"))
		write(t, f, names...)
		if err := f.Commit(); err != nil {
			t.Fatal(err)
		}
	}
	if got := files(t, base); !slices.Equal(got, []string{"results", "results/manifest.json", "results/new.md"}) {
		t.Errorf("got %v", got)
	}
}

func TestFolderThatIsEmptyIsTaken(t *testing.T) {
	base := t.TempDir()
	f := begin(t, base)
	write(t, f, "manifest.json")
	if err := f.Commit(); err != nil {
		t.Fatal(err)
	}
	if got := files(t, base); !slices.Equal(got, []string{"manifest.json"}) {
		t.Errorf("got %v", got)
	}
}

func TestFolderLeavesNothingBehind(t *testing.T) {
	base := t.TempDir()
	f := begin(t, filepath.Join(base, "new/results"))
	write(t, f, "manifest.json")
	if _, err := f.Create("half.csv"); err != nil {
		t.Fatal(err)
	}
	f.Discard()
	if got := files(t, base); len(got) != 0 {
		t.Errorf("left behind: %v", got)
	}
}

func TestFolderIsPutBackWhenTheRenameFails(t *testing.T) {
	base := t.TempDir()
	f := begin(t, filepath.Join(base, "results"))
	write(t, f, "manifest.json", "first.md")
	if err := f.Commit(); err != nil {
		t.Fatal(err)
	}
	f = begin(t, filepath.Join(base, "results"))
	write(t, f, "manifest.json", "second.md")
	if err := os.RemoveAll(f.build); err != nil {
		t.Fatal(err)
	}
	if err := f.Commit(); err == nil {
		t.Error("a rename of nothing is no error")
	}
	f.Discard()
	if got := files(t, base); !slices.Equal(got, []string{"results", "results/first.md", "results/manifest.json"}) {
		t.Errorf("got %v", got)
	}
}

func TestFolderRefuses(t *testing.T) {
	folder := tree(t, "in/a.xlsx", "mine/notes.txt", "file", "foreign/manifest.txt")
	if err := os.WriteFile(filepath.Join(folder, "foreign/manifest.json"), []byte(`{"tool":"other"}`), 0o666); err != nil {
		t.Fatal(err)
	}
	inputs, err := Find([]string{filepath.Join(folder, "in")})
	if err != nil {
		t.Fatal(err)
	}
	before := files(t, folder)
	tests := map[string]string{
		"mine": "is not empty", "foreign": "is not empty", "in": "holds the workbook a.xlsx", "": "holds the workbook a.xlsx",
		"file": "cannot be written", "file/results": "cannot be written",
	}
	for dir, want := range tests {
		_, err := NewFolder(filepath.Join(folder, dir), inputs)
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: got %v, want %q", dir, err, want)
		}
	}
	if got := files(t, folder); !slices.Equal(got, before) {
		t.Errorf("something changed: %v", got)
	}
}
