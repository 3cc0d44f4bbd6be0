package panel_test

import (
	"math/big"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"locmark/marker/markertest"
	"locmark/marker/panel"
)

// gaps are by how many levels each two of some levels are apart, added up, and how many twos there are. With other levels, each
// of the first is held against each of the others.
func gaps(levels, others []int) (sum, pairs int64) {
	for i, one := range levels {
		against := others
		if others == nil {
			against = levels[:i]
		}
		for _, other := range against {
			sum += int64(max(one-other, other-one))
			pairs++
		}
	}
	return sum, pairs
}

// multiple is by how many times the reviewers of a unit differ by what programmes do on its criterion, and by how many levels. The
// first is nil where no two programmes have levels.
func multiple(s *panel.Settlement, of *panel.Unit) (times, within *big.Rat) {
	given := map[string][]int{} // by programme
	for _, unit := range s.Units {
		for _, o := range unit.Opinions {
			if unit.Criterion == of.Criterion {
				given[unit.Programme] = append(given[unit.Programme], o.Level)
			}
		}
	}
	sum, pairs := gaps(given[of.Programme], nil)
	within = big.NewRat(sum, pairs)
	var between, twos int64
	for programme, levels := range given {
		for another, others := range given {
			if programme < another {
				more, count := gaps(levels, others)
				between, twos = between+more, twos+count
			}
		}
	}
	if twos == 0 {
		return nil, within
	}
	return new(big.Rat).Quo(within, big.NewRat(between, twos)), within
}

// TestFurthestApartFirst: whatever levels come back, what can be compared stands in the order of how far it is apart in comparison,
// and behind it what cannot, in the order of levels. Everything listed as comparable is at least as far apart as programmes are.
func TestFurthestApartFirst(t *testing.T) {
	round, err := panel.NewRound(base(t, 3), []string{"ana", "ben", "cho"}, 3)
	if err != nil {
		t.Fatal(err)
	}
	const criteria = 4
	lexicon := markertest.Lexicon(t)
	rapid.Check(t, func(t *rapid.T) {
		returned := everybody(round)
		dropped := rapid.SliceOfN(rapid.Bool(), criteria, criteria).Draw(t, "of one programme alone")
		for i := range returned {
			rows := returned[i].Rows[:0]
			for _, row := range returned[i].Rows {
				place := slices.IndexFunc(round.Programmes[0].Asked, func(a panel.Asked) bool { return a.Criterion == row.Criterion })
				if place < criteria && (row.Programme == "JP-1" || !dropped[place]) {
					row.Level = string('0' + rune(rapid.IntRange(0, 3).Draw(t, "level")))
					rows = append(rows, row)
				}
			}
			returned[i].Rows = rows
		}
		s := panel.Settle(round, returned, lexicon, 1)
		var before, beforeWithin *big.Rat
		for i := range s.Discuss {
			times, within := multiple(s, &s.Discuss[i].Unit)
			switch {
			case (times == nil) != (s.Discuss[i].Between == nil), times != nil && times.Cmp(big.NewRat(1, 1)) < 0, within.Sign() == 0:
				t.Fatalf("%d is no discussion: %v, %+v", i, times, s.Discuss[i])
			case i == 0 || before != nil && times == nil:
			case before == nil && times != nil, times != nil && times.Cmp(before) > 0:
				t.Fatalf("%d stands behind what is not as far apart: %v, %v", i, times, before)
			case (times == nil || times.Cmp(before) == 0) && within.Cmp(beforeWithin) > 0:
				t.Fatalf("%d stands behind fewer levels: %v, %v", i, within, beforeWithin)
			}
			before, beforeWithin = times, within
		}
	})
}
