package marker

import "locmark/criteria"

// Moved is a threshold with another number in the place of its own, written as the file would have it.
type Moved struct {
	Threshold
	To string
}

// Edits are what would be changed in the files.
func Edits(moved []Moved) []criteria.Edit {
	var edits []criteria.Edit
	for _, m := range moved {
		edits = append(edits, criteria.Edit{Position: m.test.want[0].written.Position, Old: m.Written, New: m.To})
	}
	return edits
}

// WithThresholds is the Marker of the same edition with other thresholds, or its faults.
func (m *Marker) WithThresholds(moved []Moved) (*Marker, criteria.Faults) {
	edits := Edits(moved)
	edition := m.edition.MapConditions(func(n criteria.Node) criteria.Node {
		for _, edit := range edits {
			n = n.Replaced(edit.Position, edit.New)
		}
		return n
	})
	return New(edition, m.form, m.lexicon, m.voice)
}
