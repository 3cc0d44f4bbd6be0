package panel

import "locmark/marker/stat"

// byProgramme are levels that were given, gathered by programme: those of one programme hang together, since whoever reads a
// proposal kindly reads all of it kindly.
type byProgramme struct {
	top        int
	programmes []string
	levels     [][][]int // by programme, then by what was rated, then by reviewer
}

// add takes what each reviewer gave to something of a programme. What is of one programme comes one after the other.
func (b *byProgramme) add(programme string, levels []int) {
	last := len(b.programmes) - 1
	if last < 0 || b.programmes[last] != programme {
		b.programmes, b.levels = append(b.programmes, programme), append(b.levels, nil)
		last++
	}
	b.levels[last] = append(b.levels[last], levels)
}

// all are the levels, whatever programme they are of.
func (b *byProgramme) all() stat.Ratings {
	r := stat.Ratings{Top: b.top}
	for _, levels := range b.levels {
		r.Levels = append(r.Levels, levels...)
	}
	return r
}

// shared is what at least two reviewers gave.
func (b *byProgramme) shared() *byProgramme {
	some := &byProgramme{top: b.top}
	for i, programme := range b.programmes {
		for _, levels := range b.levels[i] {
			if given(levels) > 1 {
				some.add(programme, levels)
			}
		}
	}
	return some
}

// interval is drawn by whole programmes; nil for one programme alone, of which every resample is the same.
func (b *byProgramme) interval(of func(stat.Ratings) stat.Result, seed uint64) *stat.ConfidenceInterval {
	if len(b.programmes) < 2 {
		return nil
	}
	clusters := make([]stat.Ratings, len(b.levels))
	for i, levels := range b.levels {
		clusters[i] = stat.Ratings{Top: b.top, Levels: levels}
	}
	interval := stat.BootstrapClusters(clusters, of, resamples, seed)
	return &interval
}

// given is how many levels stand in a unit.
func given(unit []int) int {
	n := 0
	for _, level := range unit {
		if level != stat.Missing {
			n++
		}
	}
	return n
}
