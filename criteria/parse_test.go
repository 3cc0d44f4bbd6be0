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
		{"anchor", "a: &x 1\n", "x.yaml:1:4", "anchors"},
		{"alias", "a: &x 1\nb: *x\n", "x.yaml:2:4", "aliases"},
		{"comma in braces", "a: {says: at least 25, to local}\n", "x.yaml:1:24", "comma"},
		{"tab", "a:\n\tb: 1\n", "x.yaml:2:1", "tab"},
		{"broken", "a: [1, 2\nb: 3\n", "x.yaml:", "cannot be read"},
		{"list as key", "? [a]\n: 1\n", "x.yaml:1:3", "plain word"},
		{"huge", strings.Repeat("a", largest+1), "x.yaml:1:1", "more than"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, faults := parse("x.yaml", []byte(test.yaml))
			if len(faults) == 0 {
				t.Fatal("no fault")
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
