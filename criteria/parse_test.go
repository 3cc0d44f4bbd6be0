package criteria

import (
	"strings"
	"testing"
)

func TestParseRefusesWhatYAMLDoesInSilence(t *testing.T) {
	tests := []struct {
		name, yaml, place, says string
	}{
		{"empty", "", "x.yaml:1:1", "empty"},
		{"key twice", "a: 1\nb: 2\na: 3\n", "x.yaml:3:1", `"a" is given twice; the first is on line 1`},
		{"second document", "a: 1\n---\nb: 2\n", "x.yaml:2:1", "second document"},
		{"second document that is broken", "a: 1\n---\nb: @\n", "x.yaml:2:1", "second document"},
		{"anchor", "a: &x 1\n", "x.yaml:1:4", "anchors"},
		{"alias", "a: &x 1\nb: *x\n", "x.yaml:2:4", "aliases"},
		{"comma in braces", "a: {says: at least 25, to local}\n", "x.yaml:1:24", "comma"},
		{"tab", "a:\n\tb: 1\n", "x.yaml:2:1", "tab"},
		{"broken", "a: [1, 2\nb: 3\n", "x.yaml:1:4", "has no ] to close it"},
		{"list as key", "? [a]\n: 1\n", "x.yaml:1:3", "plain word"},
		{"comments alone", "# a\n# b\n", "x.yaml:1:1", "the file is empty"},
		{"nothing but a beginning", "---\n", "x.yaml:1:1", "the file is empty"},
		{"a list", "- a\n", "x.yaml:1:1", "here begins a list"},
		{"a text", "hello\n", "x.yaml:1:1", "here begins a text"},
		{"a tag", "a: !!int 2\n", "x.yaml:1:4", "cannot begin with !"},
		{"a curled quotation mark", "a: {b: “hello”}\n", "x.yaml:1:8", "“ is no quotation mark to YAML"},
		{"a pasted space in a key", "a: 1\n\u00a0b: 1\n", "x.yaml:2:1", "this space is not an ordinary one"},
		{"a pasted space before a value", "a: \u00a01\n", "x.yaml:1:4", "this space is not an ordinary one"},
		{"deep brackets", "a: " + strings.Repeat("[", 5000) + strings.Repeat("]", 5000), "x.yaml:1:53", "more than 50"},
		{"deeper than YAML goes", strings.Repeat("{a: ", 20000), "x.yaml:1:", "has no }"},
		{"deep braces", strings.Repeat("{a: ", 5000) + strings.Repeat("}", 5000), "x.yaml:1:", "more than 50"},
		{"UTF-16 with its mark", "\xff\xfea\x00:\x00", "x.yaml:1:1", "save it again as UTF-8 (in Notepad"},
		{"UTF-16 without", "a\x00:\x00 \x001\x00", "x.yaml:1:1", "stored as UTF-16"},
		{"ANSI", "a: 1\nb: co\xfbt\n", "x.yaml:2:6", "saved as ANSI (Windows-1252)"},
		{"ANSI after other letters", "\ufeff# é\r\nb: é\xfb\r\n", "x.yaml:2:5", "saved as ANSI"},
		{"a control character", "a: \x071\n", "x.yaml:1:4", "cannot be seen"},
		{"a zero", "abcd: 1\x00\n", "x.yaml:1:8", "cannot be seen"},
		{"lines of old Macs", "a: 1\rb: {c:1}\r", "x.yaml:2:5", "has no value"},
		{"lines of word processors", "a: 1\u2028b: {c:1}\u2028", "x.yaml:2:5", "has no value"},
		{"huge", strings.Repeat("a", largest+1), "x.yaml:1:1", "more than"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, faults := parse("x.yaml", []byte(test.yaml))
			faults = faults.withLines(map[string][]byte{"x.yaml": []byte(test.yaml)})
			if len(faults) == 0 {
				t.Fatal("no fault")
			}
			if said := faults.Error(); len(said) > 1000 || strings.ContainsAny(said, "\x00\x07") {
				t.Errorf("nobody reads this: %q", said)
			}
			found := false
			for _, fault := range faults {
				found = found || strings.HasPrefix(fault.String(), test.place) && strings.Contains(fault.Message, test.says)
			}
			if !found {
				t.Errorf("want %s … %s, got:\n%v", test.place, test.says, faults)
			}
		})
	}
}

func TestParseTakesWindowsFiles(t *testing.T) {
	node, faults := parse("x.yaml", []byte("\ufeffa: 1\r\nb: {c: \"d, e\"}\r\n"))
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	b, _ := node.Get("b")
	c, _ := b.Get("c")
	if c.Text != "d, e" || !c.Quoted || c.Line != 2 {
		t.Errorf("b.c is %+v", c)
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte("a: {b: [1, 2%]}\n"))
	f.Add([]byte("a: &x 1\nb: *x\n---\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		node, faults := parse("x.yaml", data)
		if node.IsZero() && len(faults) == 0 {
			t.Error("nothing read and nothing said")
		}
	})
}
