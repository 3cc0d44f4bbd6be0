package criteria

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
)

// TestOneFaultForAFileThatIsNoCriterion: what follows from a file of the wrong name or kind is not told beside it.
func TestOneFaultForAFileThatIsNoCriterion(t *testing.T) {
	rename := func(old, new string) func(fstest.MapFS) {
		return func(files fstest.MapFS) { files[new] = files[old]; delete(files, old) }
	}
	copied := func(new string) func(fstest.MapFS) {
		return func(files fstest.MapFS) { files[new] = files["C1.yaml"] }
	}
	holds := func(name, text string) func(fstest.MapFS) {
		return func(files fstest.MapFS) { files[name] = &fstest.MapFile{Data: []byte(text)} }
	}
	tests := []struct {
		name string
		harm func(fstest.MapFS)
		says string
	}{
		{"no edition.yaml", func(f fstest.MapFS) { delete(f, "edition.yaml") }, "mine/edition.yaml: this file is missing; a folder is an edition only with it. Is it the right folder?"},
		{"a short ending", rename("edition.yaml", "edition.yml"), "mine/edition.yml: rename this file to edition.yaml;"},
		{"a capital letter", rename("edition.yaml", "Edition.yaml"), "mine/Edition.yaml: rename this file to edition.yaml;"},
		{"capital letters", rename("C1.yaml", "C1.YAML"), "mine/C1.YAML: rename this file to C1.yaml;"},
		{"an ending that Windows hides", rename("C1.yaml", "C1.yaml.txt"), "mine/C1.yaml.txt: rename this file to C1.yaml; it is not read under another ending, or in capital letters; Windows may hide the .txt"},
		{"another name", rename("C1.yaml", "C9.yaml"), `mine/C9.yaml:1:5: the criterion's id is "C1", but the file is named C9.yaml; rename the file to C1.yaml, or write id: C9`},
		{"another case", rename("C1.yaml", "c1.yaml"), `mine/c1.yaml:1:5: the criterion's id is "C1", but the file is named c1.yaml`},
		{"a copy", copied("C1 - Copy.yaml"), "mine/C1 - Copy.yaml:1:5: the criterion C1 is in C1.yaml already; move this copy out"},
		{"an id taken twice", copied("C9.yaml"), "mine/C9.yaml:1:5: the criterion C1 is in C1.yaml already"},
		{"notes", holds("notes.yaml", "hello: there\n"), "mine/notes.yaml:1:1: every .yaml file of an edition is a criterion with an id, such as id: notes"},
		{"an empty file", holds("C1.yaml", ""), "mine/C1.yaml:1:1: the file is empty"},
		{"a list", holds("C1.yaml", "- a\n"), "mine/C1.yaml:1:1: here begins a list"},
		{"an empty base", holds("base.yaml", "# nothing\n"), "mine/base.yaml:1:1: the file is empty"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			files := editionOnDisk(t)
			test.harm(files)
			_, faults, err := loadEdition(files, "mine")
			if err != nil || len(faults) != 1 || !strings.HasPrefix(faults.Error(), test.says) {
				t.Errorf("want %s\ngot %v\n%v", test.says, err, faults)
			}
		})
	}
}

// TestFilesOfEditorsAreNoCriteria: what editors and systems leave behind is passed over.
func TestFilesOfEditorsAreNoCriteria(t *testing.T) {
	files := editionOnDisk(t)
	before, _, _ := loadEdition(files, "mine")
	for _, name := range []string{"._C1.yaml", ".C1.yaml.swp", ".C1.yaml", "~$C1.yaml", "C1.yaml~", "C1.yaml.bak", "desktop.ini", "Thumbs.db", "README.md"} {
		files[name] = &fstest.MapFile{Data: []byte("\x00[")}
	}
	after, faults, err := loadEdition(files, "mine")
	if err != nil || len(faults) > 0 || after.SHA256 != before.SHA256 || len(after.Criteria) != len(before.Criteria) {
		t.Errorf("%v %v", faults, err)
	}
}

// closed is a folder in which one file cannot be opened.
type closed struct {
	fstest.MapFS
	name string
	err  error
}

func (c closed) ReadFile(name string) ([]byte, error) {
	if name == c.name {
		return nil, &fs.PathError{Op: "open", Path: name, Err: c.err}
	}
	return c.MapFS.ReadFile(name)
}

func TestAFileThatCannotBeOpened(t *testing.T) {
	for err, says := range map[error]string{
		fs.ErrPermission: "mine/C1.yaml: this file cannot be opened: you are not allowed to read it",
		fs.ErrNotExist:   "mine/C1.yaml: this file cannot be opened: if it is a link, it leads nowhere",
	} {
		_, faults, failed := loadEdition(closed{editionOnDisk(t), "C1.yaml", err}, "mine")
		if failed != nil || len(faults) != 1 || !strings.HasPrefix(faults.Error(), says) {
			t.Errorf("want %s\ngot %v\n%v", says, failed, faults)
		}
	}
	folder := copyEdition(t, "lm-2.0")
	if err := os.Symlink("C9.yaml", filepath.Join(folder, "C9.yaml")); err != nil {
		t.Fatal(err)
	}
	if _, faults, err := LoadEdition(folder); err != nil || len(faults) != 1 || !strings.Contains(faults.Error(), "C9.yaml: this file cannot be opened") {
		t.Errorf("a link to itself: %v %v", faults, err)
	}
}

func TestAFileIsNoFolder(t *testing.T) {
	file := filepath.Join(copyEdition(t, "lm-2.0"), "C1.yaml")
	if _, _, err := LoadEdition(file); err == nil || !strings.Contains(err.Error(), "is a file; name the folder that holds edition.yaml") {
		t.Errorf("%v", err)
	}
}

func editionOnDisk(t *testing.T) fstest.MapFS {
	t.Helper()
	files := fstest.MapFS{}
	for name, data := range everyFile(t) {
		if own, ok := strings.CutPrefix(name, "editions/lm-2.0/"); ok {
			files[own] = &fstest.MapFile{Data: data}
		}
	}
	return files
}
