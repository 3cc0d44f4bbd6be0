package criteria

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"unicode"
)

// described are the files that the schema speaks of, by the names they are chosen by.
var described = []struct {
	name string
	of   reflect.Type
}{
	{"edition", reflect.TypeFor[Edition]()},
	{"criterion", reflect.TypeFor[Criterion]()},
	{"form", reflect.TypeFor[Form]()},
	{"layout", reflect.TypeFor[Layout]()},
}

// SchemaNames are the kinds of file that have a schema.
func SchemaNames() []string {
	all := make([]string, len(described))
	for i := range described {
		all[i] = described[i].name
	}
	return all
}

// object is a JSON object: a schema, or a part of one.
type object map[string]any

// Schema is the grammar as JSON Schema 2020-12, for editors: of one of SchemaNames or, without a name, of whichever of them
// a file is. It is made of the structs that the loader fills, so it knows every key that the loader knows and no other. It
// accepts whatever loads; what only a whole edition can tell (whether a measure exists) stays with the loader.
func Schema(name string) ([]byte, error) {
	s := &schema{defs: conditionSchemas()}
	for name, def := range valueSchemas() {
		s.defs[name] = def
	}
	var roots []any
	for _, root := range described {
		if name == "" || name == root.name {
			roots = append(roots, s.value(root.of, ""))
		}
	}
	if len(roots) == 0 {
		return nil, fmt.Errorf("there is no schema of %q%s", name, Suggest(name, SchemaNames()))
	}
	return indented(object{
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"title":   strings.TrimSpace("Localization Marker " + name),
		"anyOf":   roots,
		"$defs":   s.defs,
	})
}

func indented(document object) ([]byte, error) {
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	err := encoder.Encode(document)
	return b.Bytes(), err
}

// schema gathers the definitions of blocks, by the names of their structs.
type schema struct{ defs object }

// value is the schema of a type of the grammar. Tag is what its field says of it where the type alone does not: what a Node
// holds, or that a condition is of rows.
func (s *schema) value(t reflect.Type, tag string) object {
	switch {
	case t == nodeType:
		return refTo(tag)
	case t == conditionType && tag == "rows":
		return refTo("row_condition")
	case t == conditionType:
		return refTo("condition")
	case t == textType:
		return refTo("text")
	case isOrdered(t):
		value, _ := t.Elem().FieldByName("Value")
		return object{"type": "object", "additionalProperties": s.value(value.Type, tag)}
	case t.Kind() == reflect.Struct:
		return s.block(t)
	case t.Kind() == reflect.Slice:
		return object{"type": "array", "items": s.value(t.Elem(), tag)}
	case t.Kind() == reflect.Bool:
		return refTo("yes_or_no")
	case t.Kind() == reflect.Int:
		return refTo("whole")
	}
	return refTo("word")
}

// block defines a struct, once: structs may hold each other.
func (s *schema) block(t reflect.Type) object {
	name := snake(t.Name())
	if _, done := s.defs[name]; done {
		return refTo(name)
	}
	properties, required := object{}, []string{}
	s.defs[name] = object{"type": "object", "properties": properties, "additionalProperties": false}
	for _, key := range keys(t) {
		field := t.Field(key.index)
		property := s.value(field.Type, field.Tag.Get("holds")+field.Tag.Get("of"))
		property["description"] = field.Tag.Get("help")
		properties[key.name] = property
		if key.required {
			required = append(required, key.name)
		}
	}
	if len(required) > 0 {
		s.defs[name].(object)["required"] = required
	}
	return refTo(name)
}

func refTo(name string) object { return object{"$ref": "#/$defs/" + name} }

// snake writes the name of a struct as keys are written: SourceNote is source_note.
func snake(name string) string {
	var b strings.Builder
	for i, r := range name {
		if unicode.IsUpper(r) && i > 0 {
			b.WriteByte('_')
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}
