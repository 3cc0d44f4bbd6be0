package shingle

import (
	"cmp"
	"slices"
)

// Group is texts that share a passage: the index of each, in order, and the passage as it stands in the shortest of them.
type Group struct {
	Members []int
	Passage string
}

// Groups finds the texts that are near each other, the largest groups first. A text that holds two copied passages stands in
// two groups. The groups do not depend on the order of the texts, where no two have the same shingles; and the time it takes
// grows with the number of texts and not with that of their pairs.
func Groups(texts []Text) []Group {
	g := grouping{texts: texts, holders: map[uint64][]int32{}}
	for _, text := range shortestFirst(texts) {
		g.place(text)
	}
	return g.kept()
}

// grouping goes from the shortest text to the longest. The first of each group leads it.
type grouping struct {
	texts   []Text
	leaders []int              // texts
	members [][]int            // by leader
	holders map[uint64][]int32 // the leaders that hold a shingle
}

// mostHolders is how many leaders may hold a shingle. One that more hold is a set phrase of the field: it finds no more of them.
const mostHolders = 200

func shortestFirst(texts []Text) []int {
	var order []int
	for i := range texts {
		if texts[i].Comparable() {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Or(cmp.Compare(len(texts[a].runs), len(texts[b].runs)), slices.Compare(texts[a].runs, texts[b].runs))
	})
	return order
}

// place puts a text into the group of every leader it is near to. One that resembles no leader leads a group of its own,
// since more than what it shares with them may be found again.
func (g *grouping) place(text int) {
	runs := g.texts[text].runs
	counts := map[int32]int{}
	for _, shingle := range runs {
		for _, leader := range g.holders[shingle] {
			counts[leader]++
		}
	}
	alone := true
	for leader, count := range counts {
		size := len(g.texts[g.leaders[leader]].runs)
		if near(count, size, len(runs)) {
			g.members[leader] = append(g.members[leader], text)
			alone = alone && !resembles(count, size, len(runs))
		}
	}
	if alone {
		g.lead(text)
	}
}

func (g *grouping) lead(text int) {
	number := int32(len(g.leaders))
	g.leaders = append(g.leaders, text)
	g.members = append(g.members, []int{text})
	for _, shingle := range g.texts[text].runs {
		if holders := g.holders[shingle]; len(holders) < mostHolders {
			g.holders[shingle] = append(holders, number)
		}
	}
}

// kept are the groups of two texts or more, but for those of which every text stands in a larger one.
func (g *grouping) kept() []Group {
	order := make([]int, 0, len(g.leaders))
	for leader, members := range g.members {
		if len(members) > 1 {
			slices.Sort(members)
			order = append(order, leader)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(len(g.members[b]), len(g.members[a])) })
	var groups []Group
	of := map[int][]int{} // the groups that a text stands in
	for _, leader := range order {
		members := g.members[leader]
		within := func(group int) bool { return holdsAll(groups[group].Members, members) }
		if slices.ContainsFunc(of[members[0]], within) {
			continue
		}
		for _, member := range members {
			of[member] = append(of[member], len(groups))
		}
		groups = append(groups, Group{Members: members, Passage: g.passage(leader)})
	}
	return groups
}

// holdsAll reports whether all of some sorted numbers stand among others.
func holdsAll(all, some []int) bool {
	for _, one := range some {
		if _, found := slices.BinarySearch(all, one); !found {
			return false
		}
	}
	return true
}

// passage is what all of a group share, or, where no words are common to all, what the leader shares with the text that has
// most of it.
func (g *grouping) passage(leader int) string {
	first := g.leaders[leader]
	var others []Text
	best, most := 0, 0
	for _, member := range g.members[leader] {
		if member == first {
			continue
		}
		if count := shared(g.texts[first], g.texts[member]); count > most {
			best, most = len(others), count
		}
		others = append(others, g.texts[member])
	}
	if passage := Passage(g.texts[first], others); passage != "" {
		return passage
	}
	return Passage(g.texts[first], others[best:best+1])
}
