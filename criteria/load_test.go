package criteria

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

func TestEverythingEmbeddedLoads(t *testing.T) {
	for _, id := range EditionNames() {
		if _, faults, err := LoadEdition(id); err != nil || len(faults) > 0 {
			t.Errorf("edition %s: %v %v", id, faults, err)
		}
	}
	for _, id := range FormNames() {
		if _, err := LoadForm(id); err != nil {
			t.Errorf("form %s: %v", id, err)
		}
	}
	for _, id := range LayoutNames() {
		if _, err := LoadLayout(id); err != nil {
			t.Errorf("layout %s: %v", id, err)
		}
	}
	if _, err := LoadLists(); err != nil {
		t.Error(err)
	}
	if got := EditionNames(); !slices.Contains(got, "lm-2.0") || !slices.Contains(got, "lm-2.0-screening") {
		t.Errorf("editions are %v", got)
	}
}

// TestEverySentenceIsTranslated: reports speak three languages throughout, and a translation fills the same places.
func TestEverySentenceIsTranslated(t *testing.T) {
	words, err := LoadWords("en")
	if err != nil {
		t.Fatal(err)
	}
	for key, text := range words.sentences {
		places := Places(text.En)
		slices.Sort(places)
		for language, translated := range map[string]string{"fr": text.Fr, "es": text.Es} {
			if translated == "" {
				t.Errorf("%s has no %s", key, language)
			}
			other := Places(translated)
			slices.Sort(other)
			if !slices.Equal(slices.Compact(slices.Clone(places)), slices.Compact(other)) {
				t.Errorf("%s: %s fills %v, English %v", key, language, other, places)
			}
		}
	}
	if len(words.sentences) < 50 {
		t.Errorf("only %d sentences", len(words.sentences))
	}
}

func TestLoadEditionFromAFolder(t *testing.T) {
	folder := copyEdition(t, "lm-2.0")
	edition, faults, err := LoadEdition(folder)
	if err != nil || len(faults) > 0 {
		t.Fatal(faults, err)
	}
	embedded, _, _ := LoadEdition("lm-2.0")
	if edition.SHA256 != embedded.SHA256 {
		t.Error("the same files have another hash on disk")
	}
	change(t, filepath.Join(folder, "C1.yaml"), "25%", "26%")
	changed, _, _ := LoadEdition(folder)
	if changed.SHA256 == edition.SHA256 {
		t.Error("a changed threshold left the hash as it was")
	}
}

func TestLoadEditionFaults(t *testing.T) {
	tests := []struct {
		name string
		harm func(t *testing.T, folder string)
		says string
	}{
		{"no edition.yaml", func(t *testing.T, f string) { os.Remove(filepath.Join(f, "edition.yaml")) }, "edition.yaml: this file is missing"},
		{"wrong file name", func(t *testing.T, f string) { os.Rename(filepath.Join(f, "A1.yaml"), filepath.Join(f, "A9.yaml")) }, `A9.yaml:1:5: the criterion's id is "A1"`},
		{"no YAML", func(t *testing.T, f string) { write(t, filepath.Join(f, "A1.yaml"), "a: [") }, "A1.yaml:"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			folder := copyEdition(t, "lm-2.0")
			test.harm(t, folder)
			_, faults, err := LoadEdition(folder)
			if err != nil || !strings.Contains(faults.Error(), test.says) {
				t.Errorf("want %q in: %v %v", test.says, faults, err)
			}
		})
	}
}

func TestUnknownNamesSuggestTheNearest(t *testing.T) {
	if _, _, err := LoadEdition("lm-2.00"); err == nil || !strings.Contains(err.Error(), `did you mean "lm-2.0"?`) {
		t.Errorf("got %v", err)
	}
	if _, err := LoadWords("fe"); err == nil || !strings.Contains(err.Error(), "there is no language") {
		t.Errorf("got %v", err)
	}
	if _, err := LoadLayout("registr"); err == nil || !strings.Contains(err.Error(), `did you mean "register"?`) {
		t.Errorf("got %v", err)
	}
}

// TestALayoutOnDisk: what is wrong with a file that somebody names is told with its line, before and after its meaning is known.
func TestALayoutOnDisk(t *testing.T) {
	folder := t.TempDir()
	embedded, err := embedded.ReadFile("layouts/register.yaml")
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(folder, "mine.YAML")
	write(t, file, string(embedded))
	layout, err := LoadLayout(file)
	if err != nil {
		t.Fatal(err)
	}
	elsewhere := Fault{Position: Position{"other.yaml", 1, 1}}
	located := layout.Locate(Faults{elsewhere, {Position: layout.Position, Message: "odd"}})
	if located[0] != elsewhere || located[1].Source != "id: register" {
		t.Errorf("%v", located)
	}
	write(t, file, strings.Replace(string(embedded), "programmes:", "programmes:rows #", 1))
	for name, says := range map[string]string{
		file:                              "mine.YAML:6:12: an ordinary space must follow the colon",
		folder + "/none.yaml":             "there is no file " + folder + "/none.yaml",
		filepath.Join(folder, "dir.yaml"): "dir.yaml is a folder; name a file",
		filepath.Join(folder, "lnk.yaml"): "lnk.yaml cannot be opened: if it is a link, it leads nowhere",
		"registr":                         `there is no layout "registr"; did you mean "register"?`,
	} {
		_ = os.Mkdir(filepath.Join(folder, "dir.yaml"), 0o755)
		_ = os.Symlink("lnk.yaml", filepath.Join(folder, "lnk.yaml"))
		if _, err := LoadLayout(name); err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("want %q, got %v", says, err)
		}
	}
}

func TestFill(t *testing.T) {
	tests := []struct{ sentence, want string }{
		{"nothing to fill", "nothing to fill"},
		{"{a} and {b}", "1 and {a}"}, // a value is never searched for places
		{"{c} stays", "{c} stays"},
		{"an open { stays", "an open { stays"},
		{"", ""},
	}
	for _, test := range tests {
		if got := Fill(test.sentence, "a", "1", "b", "{a}"); got != test.want {
			t.Errorf("Fill(%q) = %q, want %q", test.sentence, got, test.want)
		}
	}
}

// copyEdition writes an embedded edition to a folder of its own.
func copyEdition(t *testing.T, id string) string {
	t.Helper()
	folder := t.TempDir()
	entries, err := embedded.ReadDir("editions/" + id)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		data, _ := embedded.ReadFile("editions/" + id + "/" + e.Name())
		write(t, filepath.Join(folder, e.Name()), string(data))
	}
	return folder
}

func write(t *testing.T, file, text string) {
	t.Helper()
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func change(t *testing.T, file, old, new string) {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil || !strings.Contains(string(data), old) {
		t.Fatalf("%s does not hold %q: %v", file, old, err)
	}
	write(t, file, strings.Replace(string(data), old, new, 1))
}

// TestTheHashCoversAllThatCanChangeAScore: the edition's own files, its form, the word lists and the layouts.
func TestTheHashCoversAllThatCanChangeAScore(t *testing.T) {
	shared := fstest.MapFS{"forms/a.yaml": {Data: []byte("1")}, "forms/b.yaml": {Data: []byte("1")}, "lists/reading.yaml": {Data: []byte("1")}, "layouts/register.yaml": {Data: []byte("1")}}
	e := &editionFiles{folder: "e", names: []string{"A1.yaml"}, data: map[string][]byte{"e/A1.yaml": []byte("1")}}
	before := e.hash(shared, "a")
	for name, matters := range map[string]bool{"forms/a.yaml": true, "forms/b.yaml": false, "lists/reading.yaml": true, "layouts/register.yaml": true} {
		shared[name] = &fstest.MapFile{Data: []byte("2")}
		if changed := e.hash(shared, "a") != before; changed != matters {
			t.Errorf("a change of %s changes the hash: %v, want %v", name, changed, matters)
		}
		shared[name] = &fstest.MapFile{Data: []byte("1")}
	}
	e.data["e/A1.yaml"] = []byte("2")
	if e.hash(shared, "a") == before {
		t.Error("a change of a criterion leaves the hash as it was")
	}
}
