package portfolio

import (
	"slices"

	"locmark/marker"
)

// Counted are the ways that a Marker counts as reaching local actors: directly, or through the treasury.
var Counted = []string{marker.WayDirect, marker.WayTreasury}

// Local is what goes the ways that a Marker counts as reaching local actors.
func (r Reach) Local() Sum {
	return r.sum(func(way string) bool { return slices.Contains(Counted, way) })
}

// Cost is all but indirect costs.
func (r Reach) Cost() Sum {
	return r.sum(func(string) bool { return true }).plus(r.SetAside).plus(r.Elsewhere)
}

// All is every line of the budgets.
func (r Reach) All() Sum { return r.Cost().plus(r.Indirect) }

func (r Reach) sum(takes func(way string) bool) Sum {
	var total Sum
	for i, sum := range r.Ways {
		if takes(marker.Ways[i]) {
			total = total.plus(sum)
		}
	}
	return total
}
