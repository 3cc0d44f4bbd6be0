package panel

import (
	"cmp"
	"slices"
)

// Assign gives each of so many programmes, in their order, the reviewers who score it, by their places: each of them for as
// many programmes as the others, or one more, and each with as many of the others as can be, so that agreement is measured
// all round. Chance has no part in it. There are at least as many reviewers as are asked for each programme.
func Assign(programmes, reviewers, perProgramme int) [][]int {
	given := make([]int, reviewers) // programmes that each reviewer has
	shared := make([][]int, reviewers)
	for i := range shared {
		shared[i] = make([]int, reviewers)
	}
	all := make([][]int, programmes)
	for i := range all {
		var chosen []int
		for range perProgramme {
			chosen = append(chosen, next(given, shared, chosen))
		}
		for _, one := range chosen {
			given[one]++
			for _, other := range chosen {
				shared[one][other]++
			}
		}
		slices.Sort(chosen)
		all[i] = chosen
	}
	return all
}

// next is the reviewer with the fewest programmes, of those the one who has shared the fewest with those chosen, and of
// those the first.
func next(given []int, shared [][]int, chosen []int) int {
	best := -1
	together := func(reviewer int) int {
		sum := 0
		for _, other := range chosen {
			sum += shared[reviewer][other]
		}
		return sum
	}
	for reviewer := range given {
		if slices.Contains(chosen, reviewer) {
			continue
		}
		if best < 0 || cmp.Or(cmp.Compare(given[reviewer], given[best]), cmp.Compare(together(reviewer), together(best))) < 0 {
			best = reviewer
		}
	}
	return best
}
