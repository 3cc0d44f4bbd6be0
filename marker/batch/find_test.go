package batch

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// tree writes empty files, and folders for names that end in a slash.
func tree(t *testing.T, names ...string) string {
	t.Helper()
	folder, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		path := filepath.Join(folder, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		content := ""
		if strings.HasSuffix(name, "manifest.json") {
			content = `{"tool": "locmark"}`
		}
		if err := os.WriteFile(path, []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return folder
}

func find(t *testing.T, paths ...string) []string {
	t.Helper()
	inputs, err := Find(paths)
	if err != nil {
		t.Fatal(err)
	}
	var found []string
	for _, input := range inputs {
		found = append(found, input.Name)
	}
	return found
}

func TestFind(t *testing.T) {
	folder := tree(t,
		"b.xlsx", "a/Z.XLSM", "a/a.xlsx", "a/notes.docx", "a/data.csv", "~$b.xlsx", ".hidden.xlsx", ".git/c.xlsx",
		"old.xls", "bin.xlsb", "open.ods", "results/manifest.json", "results/portfolio.xlsx", "other/manifest.txt", "other/d.xlsx",
	)
	in := func(names ...string) []string {
		for i := range names {
			names[i] = filepath.Join(folder, names[i])
		}
		return names
	}
	all := []string{"a/Z.XLSM", "a/a.xlsx", "b.xlsx", "bin.xlsb", "old.xls", "open.ods", "other/d.xlsx"}
	tests := map[string]struct {
		paths []string
		want  []string
	}{
		"a folder is searched through":           {in(""), all},
		"a folder twice counts once":             {in("", "."), all},
		"a file in a folder that is named too":   {in("a/a.xlsx", ""), all},
		"a file alone goes by its base name":     {in("a/a.xlsx"), []string{"a.xlsx"}},
		"two files without a clash":              {in("b.xlsx", "a/a.xlsx"), []string{"a.xlsx", "b.xlsx"}},
		"two folders":                            {in("other", "a"), []string{"Z.XLSM", "a.xlsx", "d.xlsx"}},
		"what is named is taken, whatever it is": {in("a/data.csv", "~$b.xlsx"), []string{"data.csv", "~$b.xlsx"}},
		"a hidden folder that is named":          {in("", ".git"), append([]string{"a/Z.XLSM", "a/a.xlsx", "b.xlsx", "bin.xlsb", "c.xlsx"}, all[4:]...)},
		"a result folder of ours is passed over": {in("results"), nil},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, find(t, test.paths...)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestFindTellsPathsApart(t *testing.T) {
	folder := tree(t, "x/2024/jp.xlsx", "y/2024/jp.xlsx", "y/2025/jp.xlsx", "y/2025/more.xlsx")
	paths := []string{filepath.Join(folder, "x/2024"), filepath.Join(folder, "y/2024"), filepath.Join(folder, "y/2025/jp.xlsx")}
	want := []string{"x/2024/jp.xlsx", "y/2024/jp.xlsx", "y/2025/jp.xlsx"}
	if diff := cmp.Diff(want, find(t, paths...)); diff != "" {
		t.Error(diff)
	}
}

// TestFindDoesNotDependOnParents is the property that the same folders elsewhere give the same names, whatever the folders
// above them are called.
func TestFindDoesNotDependOnParents(t *testing.T) {
	tests := map[string]struct{ paths, want []string }{
		"one within another's name": {[]string{"a", "b/a"}, []string{"a/in/other.xlsx", "a/jp.xlsx", "b/a/jp.xlsx"}},
		"a file and a folder":       {[]string{"a/jp.xlsx", "b"}, []string{"a/jp.xlsx", "jp.xlsx"}},
		"a file and its like":       {[]string{"a/jp.xlsx", "b/a/jp.xlsx"}, []string{"a/jp.xlsx", "b/a/jp.xlsx"}},
		"files beside the folder":   {[]string{"jp.xlsx", "a", "b/a"}, []string{"a/in/other.xlsx", "a/jp.xlsx", "b/a/jp.xlsx", "jp.xlsx"}},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			for _, parent := range []string{"q1/", "q2/", "a/b/", ""} {
				folder := tree(t, parent+"a/jp.xlsx", parent+"a/in/other.xlsx", parent+"b/a/jp.xlsx", parent+"jp.xlsx")
				var paths []string
				for _, path := range test.paths {
					paths = append(paths, filepath.Join(folder, parent, path))
				}
				if diff := cmp.Diff(test.want, find(t, paths...)); diff != "" {
					t.Errorf("within %q: %s", parent, diff)
				}
			}
		})
	}
}

func TestFindDoesNotDependOnOrderOrFolder(t *testing.T) {
	folder := tree(t, "x/jp.xlsx", "x/in/a.xlsx", "y/jp.xlsx", "z.xlsx")
	paths := []string{filepath.Join(folder, "x"), filepath.Join(folder, "y"), filepath.Join(folder, "z.xlsx"), filepath.Join(folder, "x/in")}
	want := find(t, paths...)
	for range 10 {
		rand.Shuffle(len(paths), func(i, j int) { paths[i], paths[j] = paths[j], paths[i] })
		if diff := cmp.Diff(want, find(t, paths...)); diff != "" {
			t.Fatal(diff)
		}
	}
	t.Chdir(filepath.Join(folder, "x"))
	if diff := cmp.Diff(want, find(t, "../z.xlsx", "in", ".", "../y")); diff != "" {
		t.Error(diff)
	}
}

func TestFindFollowsLinksOnce(t *testing.T) {
	folder := tree(t, "a/jp.xlsx", "b/other.xlsx")
	for link, to := range map[string]string{
		"a/again.xlsx": filepath.Join(folder, "a/jp.xlsx"), "a/loop": folder, "a/b": filepath.Join(folder, "b"),
		"a/gone.xlsx": filepath.Join(folder, "nowhere"), "a/self.xlsx": filepath.Join(folder, "a/self.xlsx"),
	} {
		if err := os.Symlink(to, filepath.Join(folder, link)); err != nil {
			t.Fatal(err)
		}
	}
	got := find(t, filepath.Join(folder, "a"), filepath.Join(folder, "a/again.xlsx"))
	want := []string{"b/other.xlsx", "gone.xlsx", "jp.xlsx", "self.xlsx"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestFindNamesWhatIsNotThere(t *testing.T) {
	_, err := Find([]string{tree(t, "a.xlsx"), "no/such/folder"})
	if err == nil || !strings.Contains(err.Error(), "there is no file or folder no/such/folder") {
		t.Error(err)
	}
}

func TestFindPassesOverResultsWithin(t *testing.T) {
	folder := tree(t, "a.xlsx", "in/results/manifest.json", "in/results/portfolio.xlsx")
	got := find(t, folder, filepath.Join(folder, "in/results/portfolio.xlsx"))
	if !slices.Contains(got, "portfolio.xlsx") || !slices.Contains(got, "a.xlsx") {
		t.Errorf("a file that is named is taken, also from a result folder: %v", got)
	}
}
