package batch

import (
	"slices"
	"strings"
	"testing"
)

// TestDamagedInWords: what is wrong with a line is told to somebody who never saw JSON, and a level that no scale has is refused
// like an amount that is no number.
func TestDamagedInWords(t *testing.T) {
	scored := func(levels string) string {
		return strings.Replace(record("a.xlsx", "null", "1"), `"status"`, `"edition":{"scale":["none","limited"]},`+levels+`,"status"`, 1)
	}
	tests := []struct{ line, want string }{
		{`{"programme":`, "it is cut off or was changed by hand"},
		{`[]`, "it is no record of a programme"},
		{`{}`, "it is no record of a programme"},
		{`{"programme":{"id":5}}`, "what it says as programme.id is not what belongs there"},
		{scored(`"financing":{"total":"much"}`), `amount "much" is not a number`},
		{scored(`"level":9`), "the overall level is 9, which no scale has"},
		{scored(`"level":-1`), "the overall level is -1, which no scale has"},
		{scored(`"dimensions":[{"id":"A","level":2}]`), "the level of A is 2, which no scale has"},
		{scored(`"criteria":[{"id":"C1","level":1},{"id":"C2","level":4,"top":3}]`), "the level of C2 is 4, which no scale has"},
	}
	for _, test := range tests {
		dir := folderOf(t, ours, test.line)
		ids, damaged, _ := readAll(t, dir)
		want := dir + ", assessments.jsonl, line 1: this programme is left out: " + test.want + "; please score its workbook again"
		if !slices.Equal(damaged, []string{want}) || ids != nil {
			t.Errorf("%s: %v, %q", test.line, ids, damaged)
		}
	}
	for _, sound := range []string{`"level":1`, `"level":null`, `"criteria":[{"id":"C1","level":3,"top":3}]`} {
		if _, damaged, _ := readAll(t, folderOf(t, ours, scored(sound))); damaged != nil {
			t.Errorf("%s: %q", sound, damaged)
		}
	}
}

// TestFoldersStandInTheOrderOfTheirNames: of records that differ the first is taken, and which that is must show in what the folders
// are called, not in where they lie.
func TestFoldersStandInTheOrderOfTheirNames(t *testing.T) {
	for _, folders := range [][]string{{"/x/south", "/y/north"}, {"/y/north", "/x/south"}} {
		all := inOrder(eachOnce(folders))
		if all[0].name != "north" || all[1].name != "south" {
			t.Errorf("%v", all)
		}
	}
}
