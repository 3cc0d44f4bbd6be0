package criteria

// Under gives what stands under a key of a block of the edition's files, with its own place: most of the structs keep the
// place of their block alone. The block is named by where it begins. The Node is zero where there is nothing.
func (e *Edition) Under(block Position, key string) Node {
	return e.nodes[block.File].under(block, key)
}

func (n Node) under(block Position, key string) Node {
	if n.Kind == Map && n.Position == block {
		value, _ := n.Get(key)
		return value
	}
	for _, part := range n.parts() {
		if found := part.under(block, key); !found.IsZero() {
			return found
		}
	}
	return Node{}
}

// parts are the values of a map, or the items of a list.
func (n Node) parts() []Node {
	all := n.Items
	for _, e := range n.Entries {
		all = append(all[:len(all):len(all)], e.Value)
	}
	return all
}
