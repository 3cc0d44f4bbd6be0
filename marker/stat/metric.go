package stat

// Metric is the squared difference between two levels for Krippendorff's alpha. Counts are how often each level was given
// among all ratings that can be paired; only ratios matter.
type Metric func(one, other int, counts []int) float64

// Nominal takes every difference for as big as any other.
func Nominal(one, other int, _ []int) float64 { return float64(Unweighted(one, other)) }

// Ordinal counts the ratings that lie between two levels, with half of those at each: levels that hardly anybody tells apart
// are near each other. It is not what Gwet calls ordinal weights.
func Ordinal(one, other int, counts []int) float64 {
	low, high := min(one, other), max(one, other)
	between := -float64(counts[low]+counts[high]) / 2
	for _, count := range counts[low : high+1] {
		between += float64(count)
	}
	return between * between
}

// Interval takes steps between levels for equal.
func Interval(one, other int, _ []int) float64 { return float64(Quadratic(one, other)) }
