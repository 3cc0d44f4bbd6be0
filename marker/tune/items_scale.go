package tune

import (
	"locmark/marker"
	"locmark/marker/stat"
)

// Scale is criteria that are added up, and how far they hang together. Only programmes to which all of them apply can be
// used, so criteria that apply to few are left out first.
type Scale struct {
	ID           string      `json:"id"` // of the dimension; "" for all criteria together
	Title        string      `json:"title"`
	Criteria     []string    `json:"criteria"` // that were used
	LeftOut      []LeftOut   `json:"left_out"`
	Dropped      []string    `json:"dropped"` // programmes to which one of the criteria does not apply
	Cronbach     stat.Result `json:"cronbach"`
	Standardised stat.Result `json:"cronbach_standardised"`
	Flat         []string    `json:"flat"` // criteria that do not vary among the programmes used
}

// LeftOut is a criterion that applies to too few programmes.
type LeftOut struct {
	Criterion string `json:"criterion"`
	N         int    `json:"n"` // to how many it applies
}

// scaled makes scales of the criteria of one portfolio.
type scaled struct {
	marker *marker.Marker
	levels Levels
}

// scale looks at criteria together; kept are those that were used.
func (s scaled) scale(criteria []int) (scale Scale, kept []int) {
	scale = Scale{Criteria: []string{}, LeftOut: []LeftOut{}, Dropped: []string{}, Flat: []string{}}
	for _, criterion := range criteria {
		id := s.marker.Edition().Criteria[criterion].ID
		if n := s.levels.applies(criterion); !atLeast(n, len(s.levels.Levels), theCuts.Half) {
			scale.LeftOut = append(scale.LeftOut, LeftOut{id, n})
			continue
		}
		kept = append(kept, criterion)
		scale.Criteria = append(scale.Criteria, id)
	}
	if len(kept) == 0 {
		return scale, kept // no programme counts where no criterion does
	}
	ratings := stat.Ratings{Top: len(s.marker.Edition().Scale) - 1, Levels: s.levels.of(kept)}
	scale.Cronbach, scale.Standardised = stat.CronbachAlpha(ratings), stat.CronbachStandardised(ratings)
	used, dropped := stat.Complete(ratings.Levels)
	for _, programme := range dropped {
		scale.Dropped = append(scale.Dropped, s.levels.Programmes[programme])
	}
	for place, id := range scale.Criteria {
		if flat(used, place) {
			scale.Flat = append(scale.Flat, id)
		}
	}
	return scale, kept
}

// flat reports whether all rows have the same level in a column.
func flat(rows [][]int, column int) bool {
	for _, row := range rows {
		if row[column] != rows[0][column] {
			return false
		}
	}
	return len(rows) > 0
}
