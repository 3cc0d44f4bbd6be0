package panel

import (
	"cmp"
	"slices"
)

// Assign gives each programme, by how many levels it asks for, the reviewers who score it, by their places: each of them for
// as many programmes as the others, or one more, and each with as many of the others as can be, so that agreement is measured
// all round. Nobody has more levels to give than anybody else by more than one programme asks for: those that ask for the most
// are given out first. Chance has no part in it. There are at least as many reviewers as are asked for each programme.
func Assign(levels []int, reviewers, perProgramme int) [][]int {
	loads := make([]load, reviewers)
	for i := range loads {
		loads[i].shared = make([]int, reviewers)
	}
	all := make([][]int, len(levels))
	for _, programme := range mostFirst(levels) {
		var chosen []int
		for range perProgramme {
			chosen = append(chosen, next(loads, chosen))
		}
		for _, one := range chosen {
			loads[one].take(levels[programme], chosen)
		}
		slices.Sort(chosen)
		all[programme] = chosen
	}
	return all
}

// load is what a reviewer has to do, and how many programmes are shared with each of the others.
type load struct {
	programmes, levels int
	shared             []int
}

func (l *load) take(levels int, among []int) {
	l.programmes++
	l.levels += levels
	for _, other := range among {
		l.shared[other]++
	}
}

// mostFirst are the places of programmes, those that ask for the most levels first.
func mostFirst(levels []int) []int {
	places := make([]int, len(levels))
	for i := range places {
		places[i] = i
	}
	slices.SortStableFunc(places, func(a, b int) int { return cmp.Compare(levels[b], levels[a]) })
	return places
}

// next is the reviewer with the fewest programmes, of those the one who has shared the fewest with those chosen, of those the
// one with the fewest levels to give, and of those the first. To read a proposal is more work than to give it two levels more,
// so that programmes come first.
func next(loads []load, chosen []int) int {
	best := -1
	for i := range loads {
		if !slices.Contains(chosen, i) && (best < 0 || loads[i].compare(&loads[best], chosen) < 0) {
			best = i
		}
	}
	return best
}

func (l *load) compare(other *load, chosen []int) int {
	return cmp.Or(
		cmp.Compare(l.programmes, other.programmes),
		cmp.Compare(l.together(chosen), other.together(chosen)),
		cmp.Compare(l.levels, other.levels),
	)
}

// together is how many programmes a reviewer shares with others, added up.
func (l *load) together(others []int) int {
	sum := 0
	for _, other := range others {
		sum += l.shared[other]
	}
	return sum
}
