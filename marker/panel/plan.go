package panel

import (
	"cmp"
	"fmt"
	"slices"

	"locmark/marker"
)

// byID orders programmes by their ids. What people write into a sheet tells programmes apart by nothing else, so that an id
// that two of them have, letter for letter, is an error.
func byID(markings []*marker.Marking) ([]*marker.Marking, error) {
	sorted := slices.Clone(markings)
	slices.SortStableFunc(sorted, func(a, b *marker.Marking) int { return cmp.Compare(a.ProgrammeID(), b.ProgrammeID()) })
	met := map[string]*marker.Marking{}
	for _, one := range sorted {
		id := marker.SameID(one.ProgrammeID())
		if before := met[id]; before != nil {
			return nil, fmt.Errorf("two programmes have the id %s: in %s and in %s; please keep one, or give each an id of its own",
				one.ProgrammeID(), before.Programme().Workbook, one.Programme().Workbook)
		}
		met[id] = one
	}
	return sorted, nil
}

// planned is a programme with what is asked of it: every criterion that applies, and the overall level.
func planned(marking *marker.Marking) Programme {
	m, source := marking.Marker(), marking.Programme()
	p := Programme{ID: marking.ProgrammeID(), Title: marking.Title(), Workbook: source.Workbook, SHA256: source.SHA256, Evidence: marker.Evidence(source)}
	for i := range m.Edition().Criteria {
		c := &m.Edition().Criteria[i]
		level, status := marking.CriterionLevel(i)
		if status == marker.NotApplicable {
			continue
		}
		asked := Asked{Criterion: c.ID, Title: c.Title.In(m.Voice().Language), Top: len(c.Levels), Computed: &level, Held: marking.HeldBack(i)}
		if status == marker.NotEvidenced {
			asked.Status = status
		}
		p.Asked = append(p.Asked, asked)
	}
	overall := Asked{Criterion: Overall, Title: m.Voice().Say("panel.overall_title"), Top: len(m.Edition().Scale) - 1}
	if level, given := marking.Level(); given {
		overall.Computed = &level
	}
	p.Asked = append(p.Asked, overall)
	return p
}
