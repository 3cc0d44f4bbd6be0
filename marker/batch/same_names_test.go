package batch

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"
)

// holding is the manifest of results of workbooks: their names and hashes by turns.
func holding(namesAndHashes ...string) string {
	var inputs []string
	for i := 0; i < len(namesAndHashes); i += 2 {
		inputs = append(inputs, fmt.Sprintf(`{"workbook":%q,"sha256":%q}`, namesAndHashes[i], namesAndHashes[i+1]))
	}
	return strings.Replace(ours, `"version":"1"`, `"version":"1","inputs":[`+strings.Join(inputs, ",")+`]`, 1)
}

// TestSameNames: one name of several files is told with all folders that hold one; the same file in several results, and one that
// could not be read, is none.
func TestSameNames(t *testing.T) {
	a := folderOf(t, holding("p.xlsx", "1", "same.xlsx", "2", "unread.xlsx", "3", "a/q.xlsx", "4"))
	b := folderOf(t, holding("p.xlsx", "5", "same.xlsx", "2", "unread.xlsx", "", "b/q.xlsx", "6"))
	_, _, e := readAll(t, a, b)
	all := e.SameNames(target(t).Voice)
	if len(all) != 1 || all[0].Workbook != "p.xlsx" || all[0].Problem.Code != "WORKBOOK_NAME_TWICE" {
		t.Fatalf("%+v", all)
	}
	for _, folder := range []string{a, b} {
		if !strings.Contains(all[0].Problem.Message, filepath.Base(folder)) {
			t.Errorf("%s is not named: %s", folder, all[0].Problem.Message)
		}
	}
	_, _, alone := readAll(t, folderOf(t, holding("p.xlsx", "1", "p.xlsx", "5")))
	if got := alone.SameNames(target(t).Voice); len(got) != 1 {
		t.Errorf("results that were put together before: %v", got)
	}
}
