package batch

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"locmark/marker/report"
)

// folderOf writes a folder of results that holds these records.
func folderOf(t *testing.T, manifest string, records ...string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range map[string]string{report.ManifestName: manifest, report.LinesName: strings.Join(records, "\n")} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

const ours = `{"tool":"locmark","version":"1","editions":[{"id":"lm-2.0","version":"2.0.0","sha256":"aaaaaaaaaaaaaaaa"}]}`

func record(workbook, row, id string) string {
	return `{"programme":{"id":"` + id + `"},"source":{"workbook":"` + workbook + `","sha256":"` + id + `","row":` + row + `},"language":"fr","status":"assessed"}`
}

// readAll gives the ids in the order they come in, the repeated among them, and what was damaged.
func readAll(t *testing.T, folders ...string) (ids, damaged []string, e *Earlier) {
	t.Helper()
	e, err := OpenEarlier(folders)
	if err != nil {
		t.Fatal(err)
	}
	defer e.Close()
	err = e.Each(func(a Scored) error { ids = append(ids, a.Programme.ID); return nil },
		func(again report.Again) { ids = append(ids, "again "+again.Source.Workbook) },
		func(d Damage) { damaged = append(damaged, d.In(d.Folder, target(t).Voice)) })
	if err != nil {
		t.Fatal(err)
	}
	return ids, damaged, e
}

// TestEarlierInOrder: by workbook, then by row as a number, whatever the order of folders and of lines; the last line needs no
// line feed.
func TestEarlierInOrder(t *testing.T) {
	a := folderOf(t, ours, record("b.xlsx", "10", "2"), record("b.xlsx", "9", "3"), "", record("d.xlsx", "null", "5"))
	b := folderOf(t, strings.Replace(ours, `"version":"1"`, `"version":"2","repeated":[{"source":{"workbook":"c.xlsx"}}]`, 1), record("a.xlsx", "null", "1"))
	want := []string{"1", "3", "2", "again c.xlsx", "5"}
	for _, folders := range [][]string{{a, b}, {b, a}, {b, a, b}} {
		ids, damaged, e := readAll(t, folders...)
		if diff := cmp.Diff(want, ids); diff != "" || damaged != nil {
			t.Error(diff, damaged)
		}
		if !slices.Equal(e.Languages, []string{"fr"}) || len(e.Manifests) != 2 || len(e.SHA256) != 2 {
			t.Errorf("languages %v, %d manifests", e.Languages, len(e.Manifests))
		}
		if diff := cmp.Diff([]string{"1", "2"}, e.Versions()); diff != "" || e.OtherEditions() != nil {
			t.Error(diff, e.OtherEditions())
		}
	}
}

// TestEarlierDamaged: a record that cannot be read is told with its place, and the others stay.
func TestEarlierDamaged(t *testing.T) {
	for _, bad := range []string{`{"programme":`, `[]`, `{}`, `"text"`, `{"programme":{"id":5}}`} {
		dir := folderOf(t, ours, record("a.xlsx", "null", "1"), bad, record("b.xlsx", "null", "2"))
		ids, damaged, _ := readAll(t, dir)
		if !slices.Equal(ids, []string{"1", "2"}) || len(damaged) != 1 || !strings.Contains(damaged[0], dir+", assessments.jsonl, line 2:") {
			t.Errorf("%s: %v, %v", bad, ids, damaged)
		}
	}
}

// TestEarlierOfOtherCriteria names editions of one id that are not the same.
func TestEarlierOfOtherCriteria(t *testing.T) {
	a := folderOf(t, ours, record("a.xlsx", "null", "1"))
	b := folderOf(t, strings.ReplaceAll(ours, "aaaa", "bbbb"), record("b.xlsx", "null", "2"))
	_, _, e := readAll(t, b, a)
	if diff := cmp.Diff([]string{"lm-2.0 (2.0.0 aaaaaaaaaaaa, 2.0.0 bbbbbbbbbbbb)"}, e.OtherEditions()); diff != "" {
		t.Error(diff)
	}
}

func TestEarlierIsNotOurs(t *testing.T) {
	empty := t.TempDir()
	noLines := folderOf(t, ours)
	if err := os.Remove(filepath.Join(noLines, report.LinesName)); err != nil {
		t.Fatal(err)
	}
	tests := []struct{ folder, want string }{
		{empty, "has no manifest.json"},
		{filepath.Join(empty, "nowhere"), "has no manifest.json"},
		{folderOf(t, `{"tool":"other"}`), "was not written by locmark score"},
		{folderOf(t, `{`), "was not written by locmark score"},
		{noLines, "holds no assessments.jsonl"},
	}
	for _, test := range tests {
		if _, err := OpenEarlier([]string{test.folder}); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%v, want %s", err, test.want)
		}
	}
}
