package marker

import "slices"

// deciding are the dimensions that the overall level hangs on: those whose lowest level it is, and those that guards look at.
func (d *decider) deciding() []int {
	all := slices.Clone(d.marker.lowestOf)
	for i := range d.overall {
		d.overall[i].when.looksAt(&all)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// looksAt gathers the dimensions whose levels a gate asks for.
func (g *gate) looksAt(into *[]int) {
	if g.kind == levelGate && g.subject == ofDimension {
		*into = append(*into, g.index)
	}
	for i := range g.parts {
		g.parts[i].looksAt(into)
	}
}
