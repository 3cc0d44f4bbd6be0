package marker

import "slices"

// ascent is a step of one criterion to a level, and where all criteria stand once it is made: many a step raises others with it.
type ascent struct {
	index  int
	level  uint8
	levels []uint8
	cost   cost
}

// goal is a set of such steps, of as many criteria, that together would give the overall level.
type goal []*ascent

// goalSearch looks for such goals.
type goalSearch struct {
	now     []uint8
	ascents [][]*ascent // of each criterion that can rise, the lowest first
	reaches func([]uint8) bool
	found   []goal
}

// mostWeighed bounds how many goals are compared.
const mostWeighed = 200

// ofSize are the goals of so many criteria, each rising no higher than it must, in the order of their cost. Equal ones stay in
// the order of their criteria.
func (s *goalSearch) ofSize(size int) []goal {
	s.found = nil
	s.choose(make([]int, 0, size), 0, size)
	slices.SortStableFunc(s.found, func(a, b goal) int {
		switch x, y := a.cost(), b.cost(); {
		case x.less(y):
			return -1
		case y.less(x):
			return 1
		}
		return 0
	})
	return s.found
}

func (g goal) cost() (sum cost) {
	for _, a := range g {
		sum.money, sum.cells = sum.money+a.cost.money, sum.cells+a.cost.cells
	}
	return sum
}

// choose takes criteria one after another; those that would not do even where each rises as far as it goes are passed over.
func (s *goalSearch) choose(chosen []int, from, size int) {
	if len(chosen) == size {
		highest := make(goal, size)
		for at, k := range chosen {
			highest[at] = s.ascents[k][len(s.ascents[k])-1]
		}
		if s.reaches(s.joined(highest)) {
			s.lower(highest, 0)
		}
		return
	}
	for k := from; k < len(s.ascents); k++ {
		if s.choose(append(chosen, k), k+1, size); len(s.found) >= mostWeighed {
			return
		}
	}
}

// lower keeps the goals below one that reaches, none of which could be lower in any criterion. Those from a place on are still
// at their highest.
func (s *goalSearch) lower(g goal, at int) {
	if len(s.found) >= mostWeighed || !s.reaches(s.joined(g)) {
		return
	}
	if at == len(g) {
		if s.isLowest(g) {
			s.found = append(s.found, slices.Clone(g))
		}
		return
	}
	highest := g[at]
	for _, a := range s.of(highest.index) {
		g[at] = a
		s.lower(g, at+1)
	}
	g[at] = highest
}

func (s *goalSearch) of(index int) []*ascent {
	return s.ascents[slices.IndexFunc(s.ascents, func(all []*ascent) bool { return all[0].index == index })]
}

func (s *goalSearch) isLowest(g goal) bool {
	for at, a := range g {
		all := s.of(a.index)
		lower := slices.Delete(slices.Clone(g), at, at+1)
		if i := slices.Index(all, a); i > 0 {
			lower = append(lower, all[i-1])
		}
		if s.reaches(s.joined(lower)) {
			return false
		}
	}
	return true
}

// joined are the levels after all steps of a goal, as far as each of them tells.
func (s *goalSearch) joined(g goal) []uint8 {
	levels := slices.Clone(s.now)
	for _, a := range g {
		for i, level := range a.levels {
			if levels[i] < noLevel && level < noLevel {
				levels[i] = max(levels[i], level)
			}
		}
	}
	return levels
}
