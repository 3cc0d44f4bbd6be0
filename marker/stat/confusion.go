package stat

// Confusion counts the units that a first rater put at one level and a second at another: [first][second], every level of the
// scale there.
type Confusion [][]int

// NewConfusion counts the units that both of two raters rated, by their places among the raters, and those that not both did.
func NewConfusion(r Ratings, first, second int) (c Confusion, dropped int) {
	c = make(Confusion, r.Top+1)
	for level := range c {
		c[level] = make([]int, r.Top+1)
	}
	for _, unit := range r.Levels {
		if unit[first] == Missing || unit[second] == Missing {
			dropped++
			continue
		}
		c[unit[first]][unit[second]]++
	}
	return c, dropped
}

// N is how many units are counted.
func (c Confusion) N() int {
	n := 0
	for level := range c {
		n += c.first(level)
	}
	return n
}

// first is how many units the first rater put at a level.
func (c Confusion) first(level int) int {
	n := 0
	for _, count := range c[level] {
		n += count
	}
	return n
}

// second is how many units the second rater put at a level.
func (c Confusion) second(level int) int {
	n := 0
	for _, row := range c {
		n += row[level]
	}
	return n
}
