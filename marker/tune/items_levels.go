package tune

import (
	"locmark/marker"
	"locmark/marker/stat"
)

// Levels are the computed levels of a portfolio: by programme, then by criterion as the edition has them. A criterion that
// does not apply to a programme is stat.Missing there; evidence that was not given is level 0.
type Levels struct {
	Programmes   []string // ids
	Levels       [][]int
	NotEvidenced []int // by criterion: in how many programmes it is level 0 because nothing was given
}

// LevelsOf reads the levels of markings, which are all by one Marker.
func LevelsOf(m *marker.Marker, markings []*marker.Marking) Levels {
	criteria := len(m.Edition().Criteria)
	l := Levels{NotEvidenced: make([]int, criteria)}
	for _, marking := range markings {
		row := make([]int, criteria)
		for i := range row {
			level, status := marking.CriterionLevel(i)
			switch status {
			case marker.NotApplicable:
				level = stat.Missing
			case marker.NotEvidenced:
				l.NotEvidenced[i]++
			}
			row[i] = level
		}
		l.Programmes = append(l.Programmes, marking.ProgrammeID())
		l.Levels = append(l.Levels, row)
	}
	return l
}

// of are the levels of some criteria alone.
func (l Levels) of(criteria []int) [][]int {
	rows := make([][]int, len(l.Levels))
	for i, row := range l.Levels {
		for _, criterion := range criteria {
			rows[i] = append(rows[i], row[criterion])
		}
	}
	return rows
}

// applies is to how many programmes a criterion applies.
func (l Levels) applies(criterion int) int {
	n := 0
	for _, row := range l.Levels {
		if row[criterion] != stat.Missing {
			n++
		}
	}
	return n
}
