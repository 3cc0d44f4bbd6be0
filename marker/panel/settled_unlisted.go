package panel

// IsEmpty reports whether the panel's workbook has no row at all.
func (s *Settled) IsEmpty() bool { return len(s.order) == 0 }

// Unlisted are the scored programmes of which the panel's workbook has no row, as they were scored: the panel never had them, or
// somebody deleted all their rows. Where it has a row of none of them, that is told of the workbook.
func (s *Settled) Unlisted() []string {
	var all []string
	for i := range s.scored {
		if p := &s.scored[i]; p.rows == 0 && !s.isStrayed(p.id) {
			all = append(all, p.id)
		}
	}
	if len(all) == len(s.scored) {
		return nil
	}
	return all
}
