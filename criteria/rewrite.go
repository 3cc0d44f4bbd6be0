package criteria

import "slices"

// MapConditions gives a copy of the edition with every condition changed: of definitions, measures, levels, guards, flags,
// and of when a criterion applies. The edition itself stays as it is; change must not alter the nodes it is given.
func (e *Edition) MapConditions(change func(Node) Node) *Edition {
	copied := *e
	copied.Definitions = mapNamed(e.Definitions, change)
	copied.Measures = mapMeasures(e.Measures, change)
	copied.Guards = mapGuards(e.Guards, change)
	copied.Overall.Guards = mapGuards(e.Overall.Guards, change)
	copied.Flags = slices.Clone(e.Flags)
	for i := range copied.Flags {
		copied.Flags[i].When.Node = change(copied.Flags[i].When.Node)
	}
	copied.Criteria = slices.Clone(e.Criteria)
	for i := range copied.Criteria {
		c := &copied.Criteria[i]
		c.Applies.Node = change(c.Applies.Node)
		c.Definitions = mapNamed(c.Definitions, change)
		c.Measures = mapMeasures(c.Measures, change)
		c.Levels = mapNamed(c.Levels, change)
		c.Guards = mapGuards(c.Guards, change)
	}
	return &copied
}

func mapNamed(conditions Ordered[Condition], change func(Node) Node) Ordered[Condition] {
	copied := slices.Clone(conditions)
	for i := range copied {
		copied[i].Value.Node = change(copied[i].Value.Node)
	}
	return copied
}

func mapMeasures(measures Ordered[Measure], change func(Node) Node) Ordered[Measure] {
	copied := slices.Clone(measures)
	for i := range copied {
		d := &copied[i].Value
		d.Where.Node, d.Among.Node = change(d.Where.Node), change(d.Among.Node)
	}
	return copied
}

func mapGuards(guards []Guard, change func(Node) Node) []Guard {
	copied := slices.Clone(guards)
	for i := range copied {
		copied[i].When.Node = change(copied[i].When.Node)
	}
	return copied
}

// Replaced gives a copy of the node in which the scalar at a place, a value or the key of one, has another text.
func (n Node) Replaced(at Position, text string) Node {
	if n.Kind == Scalar && n.Position == at {
		n.Text = text
	}
	n.Items = slices.Clone(n.Items)
	for i := range n.Items {
		n.Items[i] = n.Items[i].Replaced(at, text)
	}
	n.Entries = slices.Clone(n.Entries)
	for i := range n.Entries {
		n.Entries[i].Key = n.Entries[i].Key.Replaced(at, text)
		n.Entries[i].Value = n.Entries[i].Value.Replaced(at, text)
	}
	return n
}
