package stat

import "slices"

// BootstrapClusters computes a statistic on resamples of whole clusters, drawn with replacement: units that hang together, such
// as what was given to the criteria of one programme, are drawn together or not at all. All clusters are of one scale. The same
// clusters in any order, with the same seed, give the same interval; of one cluster alone all resamples are the same.
//
// Source: Davison and Hinkley (1997), "Bootstrap Methods and their Application", 3.8; Field and Welsh (2007), "Bootstrapping
// clustered data": clusters are drawn, and what is in them is kept.
func BootstrapClusters(clusters []Ratings, of func(Ratings) Result, resamples int, seed uint64) ConfidenceInterval {
	units := inOneOrder(clusters)
	random := Random(seed, 0)
	drawn := Ratings{}
	if len(clusters) > 0 {
		drawn.Top = clusters[0].Top
	}
	var values []float64
	for range resamples {
		drawn.Levels = drawn.Levels[:0]
		for range units {
			drawn.Levels = append(drawn.Levels, units[random.IntN(len(units))]...)
		}
		if value := of(drawn).Value; value != nil {
			values = append(values, *value)
		}
	}
	return interval(values, resamples, seed)
}

// inOneOrder are the units of clusters, in an order that follows from the levels alone.
func inOneOrder(clusters []Ratings) [][][]int {
	all := make([][][]int, len(clusters))
	for i := range clusters {
		all[i] = slices.SortedFunc(slices.Values(clusters[i].Levels), slices.Compare)
	}
	slices.SortFunc(all, func(a, b [][]int) int { return slices.CompareFunc(a, b, slices.Compare) })
	return all
}
