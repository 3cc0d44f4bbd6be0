package marker

// truth is what a condition comes to on one row. A condition that fails because of a blank is undecided: it counts
// nothing, but a criterion whose every row is undecided is not evidenced rather than assessed at 0.
type truth uint8

const (
	no truth = iota
	undecided
	yes
)

func truly(b bool) truth {
	if b {
		return yes
	}
	return no
}

// both is "and", either is "or": a blank decides only where nothing else does.
func both(a, b truth) truth   { return min(a, b) }
func either(a, b truth) truth { return max(a, b) }
