package panel

import (
	"slices"

	"locmark/marker/workbook"
)

// home is the programme of the owner's whose sheet has a name; "" for none.
func (s *sorter) home(sheet string) string {
	if i := slices.Index(s.sheets, sheet); i >= 0 {
		return s.own[i]
	}
	return ""
}

// withoutRows are the owner's programmes that no row of a file names.
func (s *sorter) withoutRows(r Returned) names {
	bare := names{}
	for _, id := range s.own {
		named := func(row workbook.Rating) bool {
			meant, _ := s.reader.programmes.meant(row.Programme)
			return meant == id
		}
		if !slices.ContainsFunc(r.Rows, named) {
			bare.add(id, id)
		}
	}
	return bare
}

// lostBy is the programme that has lost its rows to an id that none has: the only one without any, or the one whose id is
// nearest. It is "" where nobody can tell.
func (s *sorter) lostBy(id string) string {
	if len(s.bare) == 1 {
		for _, only := range s.bare {
			return only
		}
	}
	return s.bare.nearest(id)
}

func idsOf(programmes []*Programme) []string {
	ids := make([]string, len(programmes))
	for i, p := range programmes {
		ids[i] = p.ID
	}
	return ids
}
