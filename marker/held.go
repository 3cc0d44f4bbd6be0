package marker

// HeldBack says in words what keeps the evidence of a criterion, by its place in the edition, from counting in full: what the
// guards say that set it aside or held its level down. It is empty where none did.
func (m *Marking) HeldBack(index int) []string {
	var all []string
	for _, g := range m.findings[index].guards {
		if g.aside || g.changed {
			all = append(all, m.guardBecause(g.guard))
		}
	}
	return all
}
