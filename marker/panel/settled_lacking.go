package panel

import "slices"

// Lacking is a scored programme of which some rows that the moderator's workbook had are gone, and of what.
type Lacking struct {
	Programme string
	Criteria  []string
}

// Lacking lists such programmes, as they were scored. A sheet that somebody made, whose rows carry no mark, lacks nothing, and
// no row is gone that only lost its id.
func (s *Settled) Lacking() []Lacking {
	var all []Lacking
	for i := range s.scored {
		p := &s.scored[i]
		lacking := Lacking{Programme: p.id}
		for _, criterion := range p.asked {
			if !p.listed[criterion] {
				lacking.Criteria = append(lacking.Criteria, criterion)
			}
		}
		if p.mark != "" && p.rows < len(p.asked) && !s.isStrayed(p.id) {
			all = append(all, lacking)
		}
	}
	return all
}

// isStrayed reports whether a row that was written for a programme stands under no id or under another.
func (s *Settled) isStrayed(id string) bool {
	return slices.ContainsFunc(s.order, func(row *settledRow) bool {
		return row.Programme == "" || row.why == MixedID && s.writtenFor(row) == id || !row.met && s.lacking(row) == id
	})
}
