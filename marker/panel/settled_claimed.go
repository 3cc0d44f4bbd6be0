package panel

import (
	"slices"

	"locmark/marker"
	"locmark/marker/fact"
)

// claim gives the rows that name a programme. One that has its id letter for letter is its own. One that has it but for case
// and punctuation is its own where no other programme has claimed it, and where it was not written for other evidence.
// Programmes come one by one, so that a second claim can only be told; claimed does.
func (s *Settled) claim(a *marker.Assessment) []*settledRow {
	var own []*settledRow
	id := a.Programme.ID
	for _, row := range s.rows[fact.Fold(id)] {
		switch {
		case marker.SameID(row.Programme) == marker.SameID(id):
			row.exact = id
		case fact.Fold(id) == "" || row.exact != "" || !row.isOf(a):
			continue
		case !slices.Contains(row.alike, id):
			if row.alike = append(row.alike, id); len(row.alike) > 1 {
				continue
			}
		}
		row.met = true
		own = append(own, row)
	}
	return own
}

// isOf reports whether a row was written for what a programme says now, as far as the row tells.
func (row *settledRow) isOf(a *marker.Assessment) bool {
	return row.fingerprint == "" || row.fingerprint == fingerprint(a.Source.Evidence)
}

// claimed are the programmes that have the id of a row, where nobody can tell which of them is meant, or the row stood beside
// one before the one was read that has its id letter for letter.
func (row *settledRow) claimed() []string {
	all := slices.Clone(row.alike)
	if row.exact != "" {
		all = append(all, row.exact)
	}
	if len(all) < 2 {
		return nil
	}
	return all
}

// foreign finds rows that were written for other evidence than the rest of a programme's: their id was changed, or they were
// pasted. Where all of them are of other evidence, the proposal was revised.
func foreign(a *marker.Assessment, own []*settledRow) map[*settledRow]bool {
	others := map[*settledRow]bool{}
	own = slices.DeleteFunc(slices.Clone(own), func(row *settledRow) bool { return row.fingerprint == "" })
	for _, row := range own {
		others[row] = !row.isOf(a)
	}
	if !slices.ContainsFunc(own, func(row *settledRow) bool { return row.isOf(a) }) {
		return nil
	}
	return others
}
