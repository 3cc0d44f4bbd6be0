package criteria

import (
	"bytes"
	"fmt"
	"io/fs"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// TestSlips: what people mistype is told at its own place and with what to type.
func TestSlips(t *testing.T) {
	tests := []struct{ name, yaml, place, says string }{
		{"tab at the beginning", "a:\n\tb: 1\n", "2:1", "a tab stands here"},
		{"tab after spaces", "a:\n  \tb: 1\n", "2:3", "a tab stands here"},
		{"pasted space at the beginning", "a:\n  c: 1\n\u00a0\u00a0b: 1\n", "3:1", "this space is not an ordinary one"},
		{"pasted space after a colon", "a: 1\nb:\u00a02\nc: 3\n", "2:3", "an ordinary space must follow the colon: b: 2"},
		{"space without width", "a:\n  c: 1\n\u200b b: 1\n", "3:1", "this space is not an ordinary one"},
		{"no space after the colon", "a: 1\nweight:2\nb: 3\n", "2:8", "an ordinary space must follow the colon: weight: 2"},
		{"no colon", "a: 1\nweight 2\nb: 3\n", "2:1", "this line has no colon; a line is a name, a colon, a space and a value: weight: 2"},
		{"a colon in a sentence", "a: Note: this\n", "1:8", "put the text in quotation marks: \"Note: this\""},
		{"an open brace", "a:\n  1: {b: {c: 5%}\n  2: {b: 1}\n", "2:6", "the { here has no } to close it"},
		{"an open brace at the end", "a: {b: 1\n", "1:4", "the { here has no } to close it"},
		{"a brace too many", "a: {b: {c: 5%}}}\nd: 1\n", "1:16", "delete this }"},
		{"a brace alone", "a: }\nd: 1\n", "1:4", "this } closes nothing"},
		{"crossed brackets", "a: [{b: 1]}\n", "1:10", "] cannot close the { in line 1, column 5; a } is missing"},
		{"an open quotation mark", "a: \"one\nb: 2\nc: \"three\"\n", "1:4", `the text that begins here with " has no " at its end`},
		{"an open quotation mark at the end", "a: 'one\n", "1:4", "has no ' at its end"},
		{"quotation marks within", "a: \"the \"so-called\" village\"\n", "1:10", `write \" for a quotation mark`},
		{"further right", "a: 1\n  b: 2\n", "2:3", "further right than the line it belongs with (column 3 instead of 1)"},
		{"between two blocks", "a:\n    b: 2\n  c: 3\n", "3:3", "begins in column 3, and the lines above it in column 5"},
		{"no space after the dash", "a:\n  -name: x\n  - name: y\n", "2:4", "a space must follow the dash: - name: x"},
		{"an alias of nothing", "a: *w\n", "1:4", "is an anchor or alias"},
		{"an alias in braces", "a: {b: {at_least: *25%}}\n", "1:19", "is an anchor or alias"},
		{"a sign for a word", "a: {b: >= 25%}\n", "1:8", "write above: 25% or at_least: 25%, in words"},
		{"a sign as a key", "a: {b: {>=: 25%}}\n", "1:9", "write above: 25% or at_least: 25%, in words"},
		{"an at sign", "a: @2\n", "1:4", "cannot begin with @; put it in quotation marks"},
		{"a percent before", "a: %2\n", "1:4", "its sign after the number: 25%"},
		{"text beside its mark", "a: |text\n", "1:4", "after | the text begins on the next line"},
		{"no comma after a word", "a: {b: UNDP amount: 95}\n", "1:13", "a comma is missing before this"},
		{"no comma after a bracket", "a: {b: [1, 2] c: 3}\n", "1:15", "a comma is missing before this"},
		{"a comma before the value", "a: ,b\nc: \"d\"\n", "1:4", "a value cannot begin with ,"},
		{"a backslash", "a: \"C:\\docs\"\n", "1:7", "write \\\\ for a backslash"},
		{"a comment after a tab", "a: 1\n\t# here\nb: [\n", "3:4", "the [ here has no ]"},
		{"curled quotation marks", "a: “Note: this”\n", "1:4", "“ is no quotation mark"},
	}
	for _, test := range tests {
		for _, ending := range []string{"\n", "\r\n"} {
			t.Run(test.name, func(t *testing.T) {
				text := byteOrderMark + strings.ReplaceAll(test.yaml, "\n", ending)
				node, faults := parse("x.yaml", []byte(text))
				if !node.IsZero() || len(faults) != 1 {
					t.Fatalf("want one fault and nothing read, got %v and:\n%v", node, faults)
				}
				if got := fmt.Sprintf("%d:%d", faults[0].Line, faults[0].Column); got != test.place || !strings.Contains(faults[0].Message, test.says) {
					t.Errorf("want %s … %s, got:\n%v", test.place, test.says, faults)
				}
			})
		}
	}
}

// TestNoSlipInWhatCanBeRead: nothing that people wrote and YAML reads is called a slip.
func TestNoSlipInWhatCanBeRead(t *testing.T) {
	files := 0
	for name, data := range everyFile(t) {
		files++
		if slip := firstSlip(linesOf(data)); slip != nil {
			t.Errorf("%s:%d:%d: %s", name, slip.line, slip.column, slip.message)
		}
	}
	if files < 30 {
		t.Errorf("only %d files", files)
	}
	for _, sound := range []string{
		"a: >-\n  folded: text\n\n  more\nb: |\n  - {\nc: 1\n",
		"a:\n- b: 1\n  c: 2\n- b: 3\nd: [1,\n  2]\ne: it's\n",
		"a: plain\n  and more\nb: {c: http://x.org/#y, 'd': \"e: f\"} # done\n\"g\": h\n",
		"a:\n  - - 1\n    - 2\n  - -3\n",
	} {
		if _, faults := parse("x.yaml", []byte(sound)); len(faults) > 0 {
			t.Errorf("%q is no YAML:\n%v", sound, faults)
		}
		if slip := firstSlip(linesOf([]byte(sound))); slip != nil {
			t.Errorf("%q: %+v", sound, slip)
		}
	}
}

// TestDamageIsToldInPlainWords: whatever character is deleted, doubled or put in, nobody reads the words of a YAML library, and every
// fault has a place that is in the file.
func TestDamageIsToldInPlainWords(t *testing.T) {
	files := everyFile(t)
	whole := files["editions/lm-2.0/C1.yaml"]
	rapid.Check(t, func(t *rapid.T) {
		at := rapid.IntRange(0, len(whole)-1).Draw(t, "at")
		put := rapid.SampledFrom([]string{"", "\t", "{", "]", "\"", ":", "- ", "&", "*x", "\u00a0", "“", "\n", "|", "!", "%", "\x00", "\xff"}).Draw(t, "put")
		cut := rapid.IntRange(0, 3).Draw(t, "cut")
		data := bytes.Join([][]byte{whole[:at], []byte(put), whole[min(at+cut, len(whole)):]}, nil)
		_, faults := parse("C1.yaml", data)
		lines := linesOf(data)
		for _, fault := range faults {
			if strings.Contains(fault.Message, "yaml:") || strings.Contains(fault.Message, "token") || strings.Contains(fault.Message, "mapping") || strings.Contains(fault.Message, "expected") {
				t.Fatalf("%v", fault)
			}
			if fault.Line < 1 || fault.Line > len(lines) || fault.Column < 1 || fault.Column > len([]rune(lines[fault.Line-1]))+1 {
				t.Fatalf("no such place: %v", fault)
			}
		}
	})
}

func everyFile(t *testing.T) map[string][]byte {
	t.Helper()
	files := map[string][]byte{}
	err := fs.WalkDir(embedded, ".", func(name string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() {
			files[name], err = embedded.ReadFile(name)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}
