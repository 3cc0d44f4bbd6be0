package tune

import (
	"math"

	"locmark/marker/stat"
)

// Pair is two criteria over the programmes to which both apply.
type Pair struct {
	One      string      `json:"one"`
	Other    string      `json:"other"`
	Spearman stat.Result `json:"spearman"` // of average ranks
	Same     int         `json:"same"`     // in how many programmes both have the same level
	Alike    bool        `json:"alike"`    // they say the same, or the contrary, by the Cuts
}

// pairs are all pairs of criteria, each criterion with those after it.
func pairs(criteria []Item, levels Levels) []Pair {
	all := []Pair{}
	for one := range criteria {
		for other := one + 1; other < len(criteria); other++ {
			pair := pairOf(levels.of([]int{one, other}))
			pair.One, pair.Other = criteria[one].ID, criteria[other].ID
			all = append(all, pair)
		}
	}
	return all
}

// pairOf compares two columns. Where one of them is flat it says nothing, the same as the other or not.
func pairOf(rows [][]int) Pair {
	both, dropped := stat.Complete(rows)
	rho := stat.Spearman(stat.Column(both, 0), stat.Column(both, 1))
	pair := Pair{Spearman: stat.Result{Value: rho, N: len(both), Dropped: len(dropped)}}
	for _, row := range both {
		if row[0] == row[1] {
			pair.Same++
		}
	}
	if rho != nil && len(both) >= theCuts.AlikeLeast {
		pair.Alike = math.Abs(*rho) >= theCuts.AlikeRho.Ratio().Float() || atLeast(pair.Same, len(both), theCuts.AlikeSame)
	}
	return pair
}
