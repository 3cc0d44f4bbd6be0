package marker

import (
	"slices"
	"strings"

	"locmark/criteria"
)

// measures compares how each measure is counted that both editions have. A measure that comes or goes is part of the levels
// and guards that name it.
func (d *differ) measures() {
	for i := range d.new.measures {
		name := d.new.measures[i].name
		j := slices.IndexFunc(d.old.measures, func(m measure) bool { return m.name == name })
		if j < 0 {
			continue
		}
		if lines := d.counting(j, i); len(lines) > 0 {
			users := d.usersOf([]string{name})
			title := d.say("measure", "title", d.new.measureTitle(i))
			d.add(Change{Part: "measure", ID: name, Title: title, Lines: lines, UsedBy: users.said, Flags: users.flags}, users.moved)
		}
	}
}

// counting are the lines of a measure that is counted otherwise.
func (d *differ) counting(before, after int) []ChangeLine {
	old, new := d.old.countingOf(before), d.new.countingOf(after)
	lines := d.replaced(d.say("how"), old.How, new.How)
	for _, rows := range []struct {
		key      string
		old, new []string
	}{{"where", old.Where, new.Where}, {"whole", old.Whole, new.Whole}} {
		for _, line := range d.gainedOrLost(without(rows.old, rows.new), without(rows.new, rows.old)) {
			line.Text = d.say(rows.key, "sentence", line.Text)
			lines = append(lines, line)
		}
	}
	name := d.new.measures[after].name
	if len(lines) == 0 && d.old.measureIdentity(name) != d.new.measureIdentity(name) {
		lines = []ChangeLine{{Text: d.say("otherwise")}}
	}
	return lines
}

// measureIdentity is a measure but for its title, written so that what means the same is the same text.
func (m *Marker) measureIdentity(name string) string {
	source := m.sourceOf(name)
	parts := []string{source.As}
	nodes := append([]criteria.Node{source.Count, source.Distinct, source.Sum, source.Share, source.Covered, source.Value, source.By}, source.Gap...)
	for _, node := range nodes {
		parts = append(parts, node.Text)
	}
	grammar := m.grammar()
	return strings.Join(append(parts, grammar.rowsIdentity(source.Where), grammar.rowsIdentity(source.Among)), "\n")
}

func (c *compiler) rowsIdentity(condition criteria.Condition) string {
	if condition.IsZero() {
		return ""
	}
	return c.clauseIdentity(c.read(condition.Node))
}

// clauseIdentity writes a condition on rows so that the order of what stands side by side does not matter.
func (c *compiler) clauseIdentity(cl clause) string {
	switch cl.kind {
	case defined:
		return "is " + cl.value.Text
	case leaf:
		if isCondition(cl.value) {
			return cl.key.Text + ": " + c.clauseIdentity(c.read(cl.value))
		}
		return cl.key.Text + ": " + nodeIdentity(cl.value)
	}
	parts := make([]string, len(cl.parts))
	for i, part := range cl.parts {
		parts[i] = c.clauseIdentity(part)
	}
	slices.Sort(parts)
	return map[clauseKind]string{every: "all", some: "any"}[cl.kind] + "(" + strings.Join(parts, ", ") + ")"
}

// nodeIdentity writes what is asked of a column; a list of one is that one.
func nodeIdentity(n criteria.Node) string {
	if n.Kind == criteria.Scalar {
		if n.Quoted {
			return "'" + n.Text + "'"
		}
		return n.Text
	}
	var parts []string
	for _, item := range n.Items {
		parts = append(parts, nodeIdentity(item))
	}
	for _, e := range n.Entries {
		parts = append(parts, e.Key.Text+" "+nodeIdentity(e.Value))
	}
	if len(parts) == 1 {
		return parts[0]
	}
	slices.Sort(parts)
	return "[" + strings.Join(parts, ", ") + "]"
}
