package marker

import (
	"slices"

	"locmark/criteria"
)

// clause is a condition with its grammar resolved but not its names: the same for rows, levels, guards and applies.
type clause struct {
	kind  clauseKind
	parts []clause
	key   criteria.Node // of a leaf: the name before the colon
	value criteria.Node // of a leaf: what stands after it
}

type clauseKind int

const (
	every   clauseKind = iota + 1 // all parts hold
	some                          // one part holds
	defined                       // is: the name of a definition (in value)
	leaf
)

// read resolves the grammar of a condition: a map whose entries all hold.
func (c *compiler) read(node criteria.Node) clause {
	if node.Kind != criteria.Map {
		c.fault(node.Position, "a condition is written in { }, such as {local_share: {at_least: 25%%}}")
		return clause{kind: every}
	}
	whole := clause{kind: every, key: node}
	for _, e := range node.Entries {
		switch e.Key.Text {
		case "all":
			whole.parts = append(whole.parts, c.group(every, e))
		case "any":
			whole.parts = append(whole.parts, c.group(some, e))
		case "is":
			whole.parts = append(whole.parts, c.definitions(e)...)
		default:
			whole.parts = append(whole.parts, clause{kind: leaf, key: e.Key, value: e.Value})
		}
	}
	if len(whole.parts) == 1 {
		return whole.parts[0]
	}
	return whole
}

func (c *compiler) group(kind clauseKind, e criteria.Entry) clause {
	whole := clause{kind: kind, key: e.Key}
	if e.Value.Kind != criteria.List || len(e.Value.Items) == 0 {
		c.fault(e.Value.Position, "%s needs a list of conditions: %s: [{…}, {…}]", e.Key.Text, e.Key.Text)
	}
	for _, item := range e.Value.Items {
		whole.parts = append(whole.parts, c.read(item))
	}
	return whole
}

func (c *compiler) definitions(e criteria.Entry) []clause {
	items := e.Value.Items
	if e.Value.Kind == criteria.Scalar {
		items = []criteria.Node{e.Value}
	}
	var parts []clause
	for _, item := range items {
		if _, ok := c.defs[item.Text]; !ok {
			c.fault(item.Position, "there is no definition %q%s", item.Text, criteria.Suggest(item.Text, c.definitionNames()))
			continue
		}
		parts = append(parts, clause{kind: defined, key: e.Key, value: item})
	}
	return parts
}

// operatorNames and testNames are the two halves of what may stand under a name.
func operatorNames() []string { return operators(criteria.Operators) }
func testNames() []string     { return operators(criteria.Tests) }

func operators(table []criteria.Operator) []string {
	all := make([]string, len(table))
	for i := range table {
		all[i] = table[i].Name
	}
	return all
}

// isTest reports whether a node is one of the tests of text, written bare.
func isTest(node criteria.Node) bool {
	return node.Kind == criteria.Scalar && !node.Quoted && slices.Contains(testNames(), node.Text)
}
