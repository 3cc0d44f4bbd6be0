package criteria

import (
	"bytes"
	"io/fs"
	"path"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"gopkg.in/yaml.v3"
)

// compiled is a schema as a validator of others understands it.
func compiled(t testing.TB, name string) *jsonschema.Schema {
	t.Helper()
	text, err := Schema(name)
	if err != nil {
		t.Fatal(err)
	}
	document, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	if err := compiler.AddResource("schema.json", document); err != nil {
		t.Fatal(err)
	}
	schema, err := compiler.Compile("schema.json")
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

// plain is a Node as an editor sees it: scalars outside quotes are what YAML makes of them, but for dates.
func plain(n Node) any {
	switch n.Kind {
	case Map:
		all := map[string]any{}
		for _, e := range n.Entries {
			all[e.Key.Text] = plain(e.Value)
		}
		return all
	case List:
		all := []any{}
		for _, item := range n.Items {
			all = append(all, plain(item))
		}
		return all
	}
	var value any
	if n.Quoted || yaml.Unmarshal([]byte(n.Text), &value) != nil {
		return n.Text
	}
	switch value.(type) {
	case nil, bool, int, float64:
		return value
	}
	return n.Text
}

// embeddedFiles are the files that a schema is of, by the name of the schema.
func embeddedFiles(t testing.TB) map[string][]string {
	t.Helper()
	all := map[string][]string{}
	for name, pattern := range map[string]string{
		"edition": "editions/*/edition.yaml", "criterion": "editions/*/[A-Z]*.yaml", "form": "forms/*.yaml", "layout": "layouts/*.yaml",
	} {
		files, err := fs.Glob(embedded, pattern)
		if err != nil || len(files) < 2 {
			t.Fatalf("%s: %v %v", pattern, files, err)
		}
		for _, file := range files {
			if !strings.Contains(path.Base(file), ".example.") {
				all[name] = append(all[name], file)
			}
		}
	}
	return all
}

func embeddedNode(t testing.TB, file string) Node {
	t.Helper()
	data, err := embedded.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	node, faults := parse(file, data)
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	return node
}

// TestSchemaAcceptsWhatIsEmbedded: by the schema of its kind, by the one of all kinds, and by that of no other kind.
func TestSchemaAcceptsWhatIsEmbedded(t *testing.T) {
	schemas := map[string]*jsonschema.Schema{"": compiled(t, "")}
	for _, name := range SchemaNames() {
		schemas[name] = compiled(t, name)
	}
	for kind, files := range embeddedFiles(t) {
		for _, file := range files {
			value := plain(embeddedNode(t, file))
			for name, schema := range schemas {
				err := schema.Validate(value)
				if wanted := name == "" || name == kind; wanted != (err == nil) {
					t.Errorf("%s by the schema %q: %v", file, name, err)
				}
			}
		}
	}
}

// TestSchemaSeesWhatTheLoaderSees: every key of every embedded criterion, edition and layout is misspelt in turn, and
// every value in turn becomes a list of lists. Whatever the loader then faults, the schema rejects.
func TestSchemaSeesWhatTheLoaderSees(t *testing.T) {
	targets := map[string]func() any{
		"edition": func() any { return &Edition{} }, "criterion": func() any { return &Criterion{} }, "layout": func() any { return &Layout{} },
	}
	files := embeddedFiles(t)
	for kind, target := range targets {
		schema, seen := compiled(t, kind), 0
		for _, file := range files[kind] {
			for _, wrong := range mistakes(embeddedNode(t, file)) {
				faults := decode(wrong, target())
				if len(faults) == 0 {
					continue
				}
				seen++
				if schema.Validate(plain(wrong)) == nil {
					t.Errorf("%s: the schema accepts what the loader does not: %v", file, faults)
				}
			}
		}
		if seen < 20 {
			t.Errorf("%s: only %d mistakes were tried", kind, seen)
		}
	}
}

// mistakes gives copies of a map, each with one mistake, at any depth of maps.
func mistakes(n Node) []Node {
	var all []Node
	for i, e := range n.Entries {
		misspelt, misused := e, e
		misspelt.Key.Text += "x"
		misused.Value = Node{Kind: List, Items: []Node{{Kind: List, Items: []Node{}}}}
		wrong := []Entry{misspelt, misused}
		for _, inner := range mistakes(e.Value) {
			wrong = append(wrong, Entry{e.Key, inner})
		}
		for _, one := range wrong {
			copied := n
			copied.Entries = append([]Entry{}, n.Entries...)
			copied.Entries[i] = one
			all = append(all, copied)
		}
	}
	return all
}

// TestSchemaOfConditions: what the decoder leaves to package marker, and an editor can underline all the same.
func TestSchemaOfConditions(t *testing.T) {
	tests := []struct {
		name, old, new string
		sound          bool
	}{
		{"as it is", "at_least: 5%", "at_least: 5%", true},
		{"mistyped comparison", "at_least", "at_leest", false},
		{"a list of conditions that is none", "1: {local_share: {at_least: 5%}}", "1: {any: {local_share: {at_least: 5%}}}", false},
		{"no alternatives", "1: {local_share: {at_least: 5%}}", "1: {any: []}", false},
		{"alternatives", "1: {local_share: {at_least: 5%}}", "1: {any: [{local_share: blank}, {local_share: {above: $other}, stage: [proposal]}]}", true},
		{"a definition in a level", "1: {local_share: {at_least: 5%}}", "1: {is: local}", false},
		{"definitions of rows", "where: {is: local}", "where: {is: [local, cost]}", true},
		{"what a column names", "where: {is: local}", "where: {recipient: {is: local, name: named}, amount: {given: yes, not: 0}}", true},
		{"a test that is not asked", "where: {is: local}", "where: {amount: {given: maybe, not: 0}}", false},
		{"a list in a list", "where: {is: local}", "where: {amount: [[1]]}", false},
		{"negative weight", "id: C1", "id: C1\nweight: -1", false},
		{"no weight", "id: C1", "id: C1\nweight: 0", false},
		{"weight in quotes", "id: C1", "id: C1\nweight: '2'", true},
		{"a source without a link yet", "id: C1", "id: C1\nsources:\n  - for: criterion\n    link:\n    says: 2030\n    judgement: 'true'", true},
		{"a judgement that is neither", "id: C1", "id: C1\nsources: [{for: criterion, says: \"It is.\", judgement: perhaps}]", false},
		{"guard", "id: C1", "id: C1\nguards: [{id: g, when: {local_share: blank}, status: not_evidenced, because: \"It is.\"}]", true},
		{"guard of another status", "id: C1", "id: C1\nguards: [{id: g, when: {local_share: blank}, status: assessed, because: \"It is.\"}]", false},
	}
	schema := compiled(t, "criterion")
	for _, test := range tests {
		node, faults := parse("C1.yaml", []byte(strings.Replace(sound, test.old, test.new, 1)))
		if len(faults) > 0 || !strings.Contains(sound, test.old) {
			t.Fatal(test.name, faults)
		}
		if err := schema.Validate(plain(node)); (err == nil) != test.sound {
			t.Errorf("%s: %v", test.name, err)
		}
		if faults := decode(node, &Criterion{}); test.sound && len(faults) > 0 {
			t.Errorf("%s: the loader does not take it: %v", test.name, faults)
		}
	}
}

// TestSchemaSaysWhatKeysAreFor: descriptions are what an editor shows.
func TestSchemaSaysWhatKeysAreFor(t *testing.T) {
	text, err := Schema("criterion")
	for _, want := range []string{"the question that the criterion answers", "equal or more; of dates, on that day or later", "https://json-schema.org/draft/2020-12/schema"} {
		if err != nil || !strings.Contains(string(text), want) {
			t.Errorf("%q is not in the schema: %v", want, err)
		}
	}
	if again, _ := Schema("criterion"); !bytes.Equal(text, again) {
		t.Error("the schema is not the same twice")
	}
	if _, err := Schema("criteria"); err == nil || !strings.Contains(err.Error(), `did you mean "criterion"?`) {
		t.Errorf("got %v", err)
	}
}
