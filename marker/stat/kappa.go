package stat

// Weights say how far two levels are apart for Cohen's kappa, 0 where they are the same. Only ratios matter.
type Weights func(first, second int) int

// Unweighted takes every difference for as bad as any other.
func Unweighted(first, second int) int {
	if first == second {
		return 0
	}
	return 1
}

// Linear counts the steps between two levels.
func Linear(first, second int) int { return max(first-second, second-first) }

// Quadratic counts the steps between two levels, squared.
func Quadratic(first, second int) int { return (first - second) * (first - second) }

// Kappa is Cohen's kappa: the agreement of two raters beyond what their own habits would give by chance; 1 at most, nil where
// both gave one and the same level to everything.
//
// Source: Cohen (1960), "A coefficient of agreement for nominal scales"; with weights, Cohen (1968).
func (c Confusion) Kappa(weights Weights) *float64 {
	observed, expected := 0, 0
	for first := range c {
		for second, count := range c[first] {
			apart := weights(first, second)
			observed += apart * count
			expected += apart * c.first(first) * c.second(second)
		}
	}
	if expected == 0 {
		return nil
	}
	value := 1 - float64(observed*c.N())/float64(expected)
	return &value
}

// cohenKappa is Cohen's kappa of ratings; not defined but for two raters.
func cohenKappa(weights Weights) func(Ratings) Result {
	return func(r Ratings) Result {
		if !r.pair() {
			return Result{Dropped: len(r.Levels)}
		}
		c, dropped := NewConfusion(r, 0, 1)
		return Result{c.Kappa(weights), c.N(), dropped}
	}
}

// pair reports whether there are two raters.
func (r Ratings) pair() bool { return len(r.Levels) > 0 && len(r.Levels[0]) == 2 }
