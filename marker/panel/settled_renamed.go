package panel

import "slices"

// Renamed are the sheets with rows of a round that have none of the names that a moderator's sheet has, as they first appear.
// Their rows count.
func (s *Settled) Renamed(known []string) []string {
	var all []string
	for _, row := range s.order {
		if sheet := row.Cell.Sheet; row.Round != "" && !slices.Contains(known, sheet) && !slices.Contains(all, sheet) {
			all = append(all, sheet)
		}
	}
	return all
}
