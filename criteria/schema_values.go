package criteria

import "slices"

// valueSchemas are what a single value may be. The loader reads scalars as they are written, in quotes or not, so a word may
// look like a number or like nothing to YAML, and a number may stand in quotes.
func valueSchemas() object {
	translations := object{}
	for _, language := range Languages {
		translations[language] = refTo("word")
	}
	level := object{"type": []string{"integer", "string", "null"}, "pattern": `^([0-9]+|null)$`, "minimum": 0}
	return object{
		"word":      object{"type": []string{"string", "number", "boolean", "null"}},
		"yes_or_no": object{"enum": []any{true, false, "true", "false"}},
		"whole":     object{"type": []string{"integer", "string"}, "pattern": `^[+-]?[0-9]+$`},
		"number":    object{"type": []string{"number", "string"}, "pattern": `^-?[0-9.]+$`},
		"weight":    object{"type": []string{"number", "string"}, "pattern": `^[0-9.]+$`, "exclusiveMinimum": 0, "maximum": 1000},
		"level":     level,
		"text": object{"anyOf": []any{
			refTo("word"),
			object{"type": "object", "properties": translations, "required": []string{"en"}, "additionalProperties": false},
		}},
		"cap": object{"anyOf": []any{
			refTo("level"),
			object{"type": "object", "additionalProperties": refTo("level")},
		}},
		"aside": object{"anyOf": []any{
			object{"const": "not_evidenced"},
			object{
				"type":                 "object",
				"properties":           object{"not_evidenced": object{"type": "array", "items": refTo("word")}},
				"additionalProperties": false,
			},
		}},
		"bounds": object{"type": "object", "additionalProperties": object{
			"type":                 "object",
			"additionalProperties": object{"type": "array", "items": refTo("word"), "minItems": 2, "maxItems": 2},
		}},
		"evidence": object{"type": "object", "additionalProperties": object{"type": []string{"object", "array", "null"}}},
	}
}

// conditionSchemas are the grammar of conditions. One on rows may hold definitions, and under a column that refers to
// another table a condition on what it names; one on measures (of levels, guards, flags and applies) may not, which is how
// an editor can tell a mistyped comparison.
func conditionSchemas() object {
	several := object{"type": "array", "items": refTo("word"), "minItems": 1}
	return object{
		"condition":     conditionSchema("condition", false, "comparison"),
		"row_condition": conditionSchema("row_condition", object{"anyOf": []any{refTo("word"), several}}, "row_comparison"),
		"comparison":    object{"anyOf": []any{refTo("word"), several, refTo("operators")}},
		"row_comparison": object{"anyOf": []any{
			refTo("word"), several, refTo("operators"),
			object{"$ref": "#/$defs/row_condition", "propertyNames": object{"not": object{"enum": comparisonNames()}}},
		}},
		"operators": operatorSchema(object{"anyOf": []any{refTo("word"), several}}),
	}
}

// conditionSchema is a condition: all and any, definitions where there may be any, and comparisons by name.
func conditionSchema(name string, definition any, comparison string) object {
	parts := object{"type": "array", "items": refTo(name), "minItems": 1}
	return object{
		"type":                 "object",
		"properties":           object{"all": parts, "any": parts, "is": definition},
		"additionalProperties": refTo(comparison),
	}
}

// operatorSchema is what may stand under a name, with what each operator means. A test takes yes.
func operatorSchema(operand object) object {
	properties := object{}
	for _, o := range Operators {
		properties[o.Name] = object{"description": o.Help, "anyOf": operand["anyOf"]}
	}
	for _, test := range Tests {
		properties[test.Name] = object{"description": test.Help, "enum": []any{"yes", true}}
	}
	return object{"type": "object", "properties": properties, "additionalProperties": false}
}

// comparisonNames are the keys that make what stands under a column a comparison, and no condition on what it names: all
// operators and tests but is, which names a definition too.
func comparisonNames() []string {
	var all []string
	for _, o := range slices.Concat(Operators, Tests) {
		if o.Name != "is" {
			all = append(all, o.Name)
		}
	}
	return all
}
