package marker

import "slices"

// goalSearch looks for levels that give the overall level.
type goalSearch struct {
	now      []uint8
	raisable []int
	tops     []uint8
	reaches  func([]uint8) bool
}

// ofSize are the goals that raise as many criteria, each no higher than it must be; the first of them, where there are very
// many.
func (s *goalSearch) ofSize(size int) [][]uint8 {
	var goals [][]uint8
	chosen := make([]int, 0, size)
	var choose func(from int)
	choose = func(from int) {
		if len(goals) >= mostWeighed {
			return
		}
		if len(chosen) == size {
			highest := slices.Clone(s.now)
			for _, k := range chosen {
				highest[s.raisable[k]] = s.tops[k]
			}
			if s.reaches(highest) {
				goals = append(goals, s.lowest(highest, chosen)...)
			}
			return
		}
		for k := from; k < len(s.raisable); k++ {
			chosen = append(chosen, k)
			choose(k + 1)
			chosen = chosen[:len(chosen)-1]
		}
	}
	choose(0)
	return goals
}

// lowest are the levels below the highest that still reach, none of which could be lower by itself.
func (s *goalSearch) lowest(highest []uint8, chosen []int) [][]uint8 {
	var all [][]uint8
	levels := slices.Clone(highest)
	var lower func(at int)
	lower = func(at int) {
		if at == len(chosen) {
			if s.reaches(levels) && s.isLowest(levels, chosen) {
				all = append(all, slices.Clone(levels))
			}
			return
		}
		i := s.raisable[chosen[at]]
		for level := s.now[i] + 1; level <= highest[i]; level++ {
			levels[i] = level
			lower(at + 1)
		}
	}
	lower(0)
	return all
}

func (s *goalSearch) isLowest(levels []uint8, chosen []int) bool {
	for _, k := range chosen {
		i := s.raisable[k]
		levels[i]--
		reached := s.reaches(levels)
		levels[i]++
		if reached {
			return false
		}
	}
	return true
}

// mostWeighed bounds for how many goals steps are made.
const mostWeighed = 40

// byCost orders goals by the cost of their steps, and leaves out those that have none. Equal ones stay in the order of their
// criteria.
func byCost(goals [][]uint8, steps *stepBook) [][]uint8 {
	type weighed struct {
		goal []uint8
		cost cost
	}
	var all []weighed
	for _, goal := range goals[:min(len(goals), mostWeighed)] {
		if c, ok := steps.cost(goal); ok {
			all = append(all, weighed{goal, c})
		}
	}
	slices.SortStableFunc(all, func(a, b weighed) int {
		switch {
		case a.cost.less(b.cost):
			return -1
		case b.cost.less(a.cost):
			return 1
		}
		return 0
	})
	ordered := make([][]uint8, len(all))
	for i := range all {
		ordered[i] = all[i].goal
	}
	return ordered
}
