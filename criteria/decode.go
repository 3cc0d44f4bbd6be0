package criteria

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"
)

// The grammar is the structs of this package: the tag `key` of a field is its key in YAML and whether it is required, its
// type is the kind of value, and the tag `help` says what it is for. For editors alone, `holds` says what a Node is (a value
// of valueSchemas), and `of:"rows"` that a condition is on rows. The decoder, the schema and the nearest name all walk those
// tags, so that a key added to a struct is added everywhere.

// decoder fills a struct from a Node and collects every fault.
type decoder struct{ faults Faults }

func (d *decoder) fault(at Position, message string, args ...any) {
	d.faults = append(d.faults, Fault{Position: at, Message: fmt.Sprintf(message, args...)})
}

// decode fills target, a pointer to one of the package's structs.
func decode(node Node, target any) Faults {
	d := &decoder{}
	d.value(node, reflect.ValueOf(target).Elem(), "the file")
	return d.faults
}

// keyed is one field of a struct with its tags read.
type keyed struct {
	index    int
	name     string
	required bool
}

func keys(t reflect.Type) []keyed {
	var fields []keyed
	for i := range t.NumField() {
		if tag, ok := t.Field(i).Tag.Lookup("key"); ok {
			name, rest, _ := strings.Cut(tag, ",")
			fields = append(fields, keyed{i, name, rest == "required"})
		}
	}
	return fields
}

var (
	nodeType      = reflect.TypeFor[Node]()
	conditionType = reflect.TypeFor[Condition]()
	textType      = reflect.TypeFor[Text]()
	positionType  = reflect.TypeFor[Position]()
)

// value decodes by the type of the target; what names the key for messages.
func (d *decoder) value(node Node, target reflect.Value, what string) {
	switch t := target.Type(); {
	case t == nodeType:
		target.Set(reflect.ValueOf(node))
	case t == conditionType:
		d.condition(node, target, what)
	case t == textType:
		d.text(node, target, what)
	case isOrdered(t):
		d.ordered(node, target, what)
	case t.Kind() == reflect.Struct:
		d.block(node, target, what)
	case t.Kind() == reflect.Slice:
		d.list(node, target, what)
	default:
		d.scalar(node, target, what)
	}
}

func (d *decoder) condition(node Node, target reflect.Value, what string) {
	if node.Kind != Map {
		d.fault(node.Position, "%s must be a condition in { }, such as {local_share: {at_least: 25%%}}", what)
		return
	}
	if len(node.Entries) == 0 {
		d.fault(node.Position, "%s asks for nothing; write a condition in { }, such as {local_share: {at_least: 25%%}}", what)
	}
	target.Set(reflect.ValueOf(Condition{node}))
}

func (d *decoder) text(node Node, target reflect.Value, what string) {
	text := Text{}
	switch node.Kind {
	case Scalar:
		text.En = node.Text
	case Map:
		for _, e := range node.Entries {
			d.translation(e, &text, what)
		}
	default:
		d.fault(node.Position, "%s must be a sentence, or {en: …, fr: …, es: …}", what)
	}
	if text.En == "" {
		d.fault(node.Position, "%s has no English text; every text has one", what)
	}
	target.Set(reflect.ValueOf(text))
}

func (d *decoder) translation(e Entry, text *Text, what string) {
	into := map[string]*string{"en": &text.En, "fr": &text.Fr, "es": &text.Es}[e.Key.Text]
	switch {
	case into == nil:
		d.fault(e.Key.Position, "%s: %q is not a language%s", what, e.Key.Text, Suggest(e.Key.Text, Languages))
	case e.Value.Kind != Scalar:
		d.fault(e.Value.Position, "%s: the text must be a sentence in quotes", what)
	default:
		*into = e.Value.Text
	}
}

// isOrdered reports whether t is Ordered[T] for some T.
func isOrdered(t reflect.Type) bool {
	return t.Kind() == reflect.Slice && strings.HasPrefix(t.Name(), "Ordered[")
}

func (d *decoder) ordered(node Node, target reflect.Value, what string) {
	if node.Kind != Map {
		d.fault(node.Position, "%s must be a list of names with something after each colon", what)
		return
	}
	for _, e := range node.Entries {
		named := reflect.New(target.Type().Elem()).Elem()
		named.FieldByName("Position").Set(reflect.ValueOf(e.Key.Position))
		named.FieldByName("Name").SetString(e.Key.Text)
		d.value(e.Value, named.FieldByName("Value"), called(what, e.Key.Text))
		target.Set(reflect.Append(target, named))
	}
}

// called is what messages call an entry: by its name, and a level by more than its number.
func called(what, name string) string {
	if what == "levels" || what == "scale" {
		return "level " + name
	}
	return name
}

func (d *decoder) block(node Node, target reflect.Value, what string) {
	if node.Kind != Map {
		d.fault(node.Position, "%s must hold keys and values", what)
		return
	}
	if place := target.FieldByName("Position"); place.IsValid() && place.Type() == positionType {
		place.Set(reflect.ValueOf(node.Position))
	}
	fields := keys(target.Type())
	for _, e := range node.Entries {
		d.entry(e, target, fields, what)
	}
	for _, field := range fields {
		if _, given := node.entry(field.name); field.required && !given {
			d.fault(node.Position, "%s needs %q: %s", what, field.name, target.Type().Field(field.index).Tag.Get("help"))
		}
	}
}

func (d *decoder) entry(e Entry, target reflect.Value, fields []keyed, what string) {
	names := make([]string, 0, len(fields))
	for _, field := range fields {
		if field.name == e.Key.Text {
			d.value(e.Value, target.Field(field.index), e.Key.Text)
			return
		}
		names = append(names, field.name)
	}
	d.fault(e.Key.Position, "%s has no key %q%s", what, e.Key.Text, Suggest(e.Key.Text, names))
}

func (d *decoder) list(node Node, target reflect.Value, what string) {
	if node.Kind != List {
		d.fault(node.Position, "%s must be a list: [ … ] or lines that begin with -", what)
		return
	}
	for _, item := range node.Items {
		element := reflect.New(target.Type().Elem()).Elem()
		d.value(item, element, what)
		target.Set(reflect.Append(target, element))
	}
}

func (d *decoder) scalar(node Node, target reflect.Value, what string) {
	if node.Kind != Scalar {
		d.fault(node.Position, "%s must be a single value", what)
		return
	}
	switch target.Kind() {
	case reflect.String:
		target.SetString(node.Text)
	case reflect.Bool:
		if node.Text != "true" && node.Text != "false" {
			d.fault(node.Position, "%s must be true or false, not %q", what, node.Text)
		}
		target.SetBool(node.Text == "true")
	case reflect.Int:
		n, err := strconv.Atoi(node.Text)
		if err != nil {
			d.fault(node.Position, "%s must be a whole number, not %q", what, node.Text)
		}
		target.SetInt(int64(n))
	}
}
