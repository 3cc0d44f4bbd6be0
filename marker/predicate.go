package marker

import (
	"slices"

	"locmark/marker/fact"
)

// predicate is one comparison or test of a value: an operator with its operands, or a test of text.
type predicate struct {
	op       string  // one of criteria.Operators, or of criteria.Tests
	meaning  meaning // of an operator; zero for a test
	operands []operand
	negated  bool // not: activity_count
}

// operand is what a value is compared with: something written in the criteria, a field of the programme ($programme.x), or
// another column of the same row ($row.x).
type operand struct {
	literal fact.Value
	field   int // index of the programme's field, or -1
	column  int // index of the row's column, or -1
}

// meaning says how a value that is there compares with operands that are there.
type meaning struct {
	need quantifier
	// order says which orders of value and operand will do (below 0, 0, above 0); nil where they are to be equal.
	order func(int) bool
}

// quantifier says of how many operands a comparison must be true.
type quantifier int

const (
	anyOne quantifier = iota + 1
	each
	none
)

// meanings give each operator of the grammar its meaning.
var meanings = map[string]meaning{
	"at_least": {each, func(order int) bool { return order >= 0 }},
	"at_most":  {each, func(order int) bool { return order <= 0 }},
	"above":    {each, func(order int) bool { return order > 0 }},
	"below":    {each, func(order int) bool { return order < 0 }},
	"is":       {need: anyOne},
	"any_of":   {need: anyOne},
	"not":      {need: none},
	"all_of":   {need: each},
}

// meets compares values of cells: by order where they are numbers or dates, else by what they are compared by.
func (m meaning) meets(v, w *fact.Value) bool {
	if m.order != nil {
		return m.order(v.Number.Cmp(w.Number))
	}
	return meet(v, w)
}

// holds compares numbers, which are equal by value and not by how they are written.
func (m meaning) holds(got, want fact.Ratio) bool {
	order := got.Cmp(want)
	if m.order != nil {
		return m.order(order)
	}
	return order == 0
}

// meet reports whether two values are equal, or two lists share an item (one country of several).
func meet(v, w *fact.Value) bool {
	if v.Keys == nil && w.Keys == nil {
		return v.Key == w.Key
	}
	if v.Keys == nil {
		return slices.Contains(w.Keys, v.Key)
	}
	if w.Keys == nil {
		return slices.Contains(v.Keys, w.Key)
	}
	return slices.ContainsFunc(v.Keys, func(key string) bool { return slices.Contains(w.Keys, key) })
}

// holds applies the predicate to a value of a row.
func (p *predicate) holds(m *Marking, v *fact.Value, row fact.Row) truth {
	switch {
	case p.op == "blank":
		return truly(v.Given == p.negated)
	case !v.Given && (p.op == "not" || p.negated):
		return yes
	case !v.Given:
		return undecided
	case p.meaning.need != 0:
		return p.compare(m, v, row)
	}
	return truly(m.test(p.op, v) != p.negated)
}

// compare leaves operands that are blank aside. Compared with blanks alone, a value is different from them, and nothing
// else can be decided.
func (p *predicate) compare(m *Marking, v *fact.Value, row fact.Row) truth {
	compared, met := 0, 0
	for i := range p.operands {
		if w := p.operands[i].value(m, row); w.Given {
			compared++
			if p.meaning.meets(v, w) {
				met++
			}
		}
	}
	switch {
	case p.meaning.need == none:
		return truly(met == 0)
	case compared == 0:
		return undecided
	case p.meaning.need == each:
		return truly(met == compared)
	}
	return truly(met > 0)
}

func (o *operand) value(m *Marking, row fact.Row) *fact.Value {
	switch {
	case o.field >= 0:
		return &m.programme.Fields[o.field]
	case o.column >= 0:
		return &row[o.column]
	}
	return &o.literal
}
