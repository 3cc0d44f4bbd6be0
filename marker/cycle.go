package marker

import (
	"slices"
	"strings"

	"locmark/criteria"
)

// cycles finds definitions that are made of themselves, directly or through others, used or not.
func (c *compiler) cycles() {
	sound := map[string]bool{}
	for _, name := range c.definitionNames() {
		c.follow(name, nil, sound)
	}
}

// follow goes from a definition to those it is made of; path is the way there, and sound are those that lead nowhere back.
func (c *compiler) follow(name string, path []string, sound map[string]bool) {
	if sound[name] {
		return
	}
	sound[name] = true // whatever is found on the way is told once
	path = append(path, name)
	for _, word := range c.definitionsIn(c.defs[name].Node) {
		if i := slices.Index(path, word.Text); i >= 0 {
			way := append(slices.Clone(path[i:]), word.Text)
			c.fault(word.Position, "the definition %q is made of itself (%s); say in one of them what a row must be, without naming the others", word.Text, strings.Join(way, ", "))
			continue
		}
		c.follow(word.Text, path, sound)
	}
}

// definitionsIn are the names of definitions in a condition, at any depth. Under a column that refers to nothing, is compares
// its value and names no definition.
func (c *compiler) definitionsIn(condition criteria.Node) []criteria.Node {
	var all []criteria.Node
	for _, e := range condition.Entries {
		switch group := e.Key.Text == "all" || e.Key.Text == "any"; {
		case e.Key.Text == "is" && e.Value.Kind == criteria.Scalar:
			all = append(all, e.Value)
		case e.Key.Text == "is":
			all = append(all, e.Value.Items...)
		case group || c.refersSomewhere(e.Key.Text):
			all = append(all, c.definitionsIn(e.Value)...)
		}
	}
	for _, item := range condition.Items {
		all = append(all, c.definitionsIn(item)...)
	}
	return all
}

func (c *compiler) refersSomewhere(column string) bool {
	for t := range c.form.Tables {
		if i := c.form.Tables[t].Column(column); i >= 0 && c.refersTo(t, i) >= 0 {
			return true
		}
	}
	return false
}
