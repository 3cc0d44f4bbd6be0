package marker

import (
	"slices"

	"locmark/criteria"
	"locmark/marker/fact"
)

// requirement is a condition of a level, a guard or applies: of measures, of the stage, and in guards of levels.
type requirement struct {
	kind  clauseKind // every, some, or leaf
	parts []requirement
	test  comparison
}

// comparison is one measure, level or stage compared with what the criteria want.
type comparison struct {
	position criteria.Position
	subject  subject
	index    int // of the measure, criterion or dimension
	name     string
	op       string // one of the operators, or blank
	want     []wanted
	words    []string // of stages
	meaning  meaning
	atLevels uint64 // of one of levels: bit n where level n meets it, bit noLevel where none does
}

// wanted is what a comparison asks for: a number, or another measure.
type wanted struct {
	number    fact.Ratio
	measure   int // -1 for a number
	written   criteria.Node
	threshold int // its place among the thresholds that may be tuned, or -1
}

// subject is what a comparison is of.
type subject int

const (
	ofMeasure subject = iota + 1
	ofStage
	ofCriterion
	ofDimension
)

// requirement compiles a condition whose names are measures and stage; with levels, criteria and dimensions too.
func (c *compiler) requirement(node criteria.Node, levels bool) requirement {
	if node.IsZero() {
		return requirement{kind: every}
	}
	return c.require(c.read(node), levels)
}

func (c *compiler) require(cl clause, levels bool) requirement {
	switch cl.kind {
	case defined:
		c.fault(cl.value.Position, "definitions are about rows; a level compares measures")
		return requirement{kind: every}
	case leaf:
		return c.comparisons(cl, levels)
	}
	whole := requirement{kind: cl.kind}
	for _, part := range cl.parts {
		whole.parts = append(whole.parts, c.require(part, levels))
	}
	return whole
}

// comparisons compiles what stands under the name of a measure: each entry of a map is one comparison.
func (c *compiler) comparisons(cl clause, levels bool) requirement {
	base := comparison{position: cl.key.Position, name: cl.key.Text}
	if !c.subject(&base, cl.key, levels) {
		return requirement{kind: every}
	}
	if cl.value.Kind != criteria.Map {
		op := "any_of"
		if cl.value.Kind == criteria.Scalar {
			op = "is"
		}
		if isTest(cl.value) {
			op = cl.value.Text
		}
		return c.compared(base, criteria.Node{Position: cl.value.Position, Text: op}, cl.value)
	}
	whole := requirement{kind: every}
	for _, e := range cl.value.Entries {
		whole.parts = append(whole.parts, c.compared(base, e.Key, e.Value))
	}
	if len(whole.parts) == 1 {
		return whole.parts[0]
	}
	return whole
}

// subject finds what a name stands for.
func (c *compiler) subject(base *comparison, key criteria.Node, levels bool) bool {
	known := append(c.measureNames(), "stage")
	if index, ok := c.measureIndex[key.Text]; ok {
		base.subject, base.index = ofMeasure, index
		return true
	}
	if key.Text == "stage" {
		base.subject = ofStage
		return true
	}
	if levels {
		for _, kind := range []subject{ofCriterion, ofDimension} {
			ids := c.levelled(kind)
			known = append(known, ids...)
			if index := slices.Index(ids, key.Text); index >= 0 {
				base.subject, base.index = kind, index
				return true
			}
		}
	}
	what := "measure"
	if levels {
		what = "measure, criterion or dimension"
	}
	c.fault(key.Position, "there is no %s %q%s", what, key.Text, criteria.Suggest(key.Text, known))
	return false
}

// levelled are the ids of criteria or of dimensions, whose levels guards compare.
func (c *compiler) levelled(kind subject) []string {
	if kind == ofDimension {
		return names(c.edition.Dimensions)
	}
	ids := make([]string, len(c.edition.Criteria))
	for i := range c.edition.Criteria {
		ids[i] = c.edition.Criteria[i].ID
	}
	return ids
}
