package criteria

import (
	"reflect"
	"strings"
	"testing"
)

const sound = `id: C1
title: {en: "Money", fr: "Argent"}
question: "What share?"
measures:
  local_share: {share: budget.amount, where: {is: local}, among: {is: cost}}
levels:
  1: {local_share: {at_least: 5%}}
action: "Move money."
`

func TestDecodeCriterion(t *testing.T) {
	var c Criterion
	if err := read("C1.yaml", []byte(sound), &c); err != nil {
		t.Fatal(err)
	}
	if c.ID != "C1" || c.Title.In("fr") != "Argent" || c.Title.In("es") != "Money" {
		t.Errorf("got %q, %+v", c.ID, c.Title)
	}
	share, ok := c.Measures.Get("local_share")
	if !ok || share.Share.Text != "budget.amount" || share.Where.IsZero() || share.Position.Line != 5 {
		t.Errorf("measure is %+v", share)
	}
	if len(c.Levels) != 1 || c.Levels[0].Name != "1" || c.Levels[0].Position.Line != 7 {
		t.Errorf("levels are %+v", c.Levels)
	}
}

func TestDecodeTellsEveryFaultWithItsPlace(t *testing.T) {
	yaml := strings.Replace(sound, "question:", "qestion:", 1)
	yaml = strings.Replace(yaml, "where: {is: local}", "where: local", 1)
	yaml = strings.Replace(yaml, `fr: "Argent"`, `frr: "Argent"`, 1)
	var c Criterion
	err := read("C1.yaml", []byte(yaml), &c)
	for _, want := range []string{
		`C1.yaml:1:1: the file needs "question": the question that the criterion answers`,
		`C1.yaml:2:22: title: "frr" is not a language; did you mean "fr"?`,
		`C1.yaml:3:1: the file has no key "qestion"; did you mean "question"?`,
		`C1.yaml:5:46: where must be a condition in { }`,
	} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("missing %q in:\n%v", want, err)
		}
	}
}

func TestFaultShowsTheLineAndACaret(t *testing.T) {
	err := read("C1.yaml", []byte("id: C1\nwieght: 2\n"), &Criterion{})
	want := "C1.yaml:2:1: the file has no key \"wieght\"; did you mean \"weight\"?\n    wieght: 2\n    ^"
	if !strings.Contains(err.Error(), want) {
		t.Errorf("want\n%s\nin\n%v", want, err)
	}
}

// TestGrammarIsDocumented: the structs are the grammar, so every key has help, and no key stands twice in a block.
func TestGrammarIsDocumented(t *testing.T) {
	seen := map[reflect.Type]bool{}
	var walk func(reflect.Type)
	walk = func(block reflect.Type) {
		for block.Kind() == reflect.Slice {
			block = block.Elem()
		}
		if block.Kind() != reflect.Struct || seen[block] || block == nodeType || block == textType {
			return
		}
		seen[block] = true
		names := map[string]bool{}
		for i := range block.NumField() {
			field := block.Field(i)
			if key, ok := field.Tag.Lookup("key"); ok {
				if field.Tag.Get("help") == "" || names[key] {
					t.Errorf("%s.%s: key %q needs help, once", block.Name(), field.Name, key)
				}
				names[key] = true
			}
			if field.IsExported() {
				walk(field.Type)
			}
		}
	}
	for _, root := range []any{Edition{}, Criterion{}, Form{}, Layout{}, Lists{}, ActorTypes{}} {
		walk(reflect.TypeOf(root))
	}
	if len(seen) < 15 {
		t.Errorf("only %d blocks were walked", len(seen))
	}
}
