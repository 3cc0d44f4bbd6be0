package marker

import (
	"slices"
	"strconv"
	"strings"

	"locmark/criteria"
	"locmark/marker/fact"
)

// scale checks that levels go up from 0 without a gap. Of the first that does not alone is told.
func (c *compiler) scale() {
	for i, step := range c.edition.Scale {
		if step.Name != strconv.Itoa(i) {
			c.fault(step.Position, "levels go up from 0 one by one; here stands %q where %d should", step.Name, i)
			c.unscaled = true
			break
		}
	}
	if c.top < 1 && !c.unscaled {
		c.fault(c.edition.Position, "a scale has at least the levels 0 and 1")
		c.unscaled = true
	}
	if missing := c.edition.Missing; missing.Level != "0" || missing.Status != NotEvidenced {
		c.fault(missing.Position, "evidence that is not given counts as level 0 with status not_evidenced; nothing else is possible")
	}
}

// isLevel reports whether the scale has a level. Where the scale itself is wrong, nobody knows where it ends.
func (c *compiler) isLevel(n int64) bool { return n >= 0 && (c.unscaled || n <= int64(c.top)) }

func (c *compiler) dimensionsOf() []dimension {
	var all []dimension
	for _, d := range c.edition.Dimensions {
		all = append(all, dimension{id: d.Name, title: d.Value.Title})
	}
	return all
}

// criteriaOf compiles the criteria and gives each dimension its own: the dimension whose id a criterion's begins with.
func (c *compiler) criteriaOf(dimensions []dimension) []criterion {
	var all []criterion
	var given []fact.Ratio
	for i := range c.edition.Criteria {
		source := &c.edition.Criteria[i]
		one := criterion{source: source, dimension: dimensionOf(source.ID, dimensions)}
		if one.dimension < 0 {
			c.fault(source.Position, "%s belongs to no dimension; its id must begin with one of %s", source.ID, strings.Join(names(c.edition.Dimensions), ", "))
		} else {
			dimensions[one.dimension].criteria = append(dimensions[one.dimension].criteria, i)
		}
		one.written = c.weight(source)
		given = append(given, one.written)
		c.ladder(i, &one)
		all = append(all, one)
	}
	for i, w := range weights(given) {
		all[i].weight = w
	}
	if len(all) == 0 {
		c.fault(c.edition.Position, "the edition has no criteria; each is a file beside edition.yaml, such as A1.yaml")
	}
	return all
}

// dimensionOf gives the dimension with the longest id that a criterion's begins with.
func dimensionOf(id string, dimensions []dimension) int {
	best := -1
	for i, d := range dimensions {
		if strings.HasPrefix(id, d.id) && (best < 0 || len(d.id) > len(dimensions[best].id)) {
			best = i
		}
	}
	return best
}

func (c *compiler) weight(source *criteria.Criterion) fact.Ratio {
	if source.Weight.IsZero() {
		return fact.Int(1)
	}
	w, err := parseDecimal(source.Weight.Text)
	if source.Weight.Kind != criteria.Scalar || source.Weight.Text == "" {
		c.fault(source.Weight.Position, "weight needs one number after the colon, such as weight: 2; without a weight, delete the line")
		return fact.Int(1)
	}
	if err != nil || w.Num <= 0 || w.Cmp(fact.Int(1000)) > 0 || w.Den > 1000 {
		c.fault(source.Weight.Position, "a weight is a number above 0, at most 1000, with at most three decimals, not %q%s", source.Weight.Text, decimalDot(source.Weight.Text))
		return fact.Int(1)
	}
	return w
}

// ladder compiles applies, levels and guards of a criterion.
func (c *compiler) ladder(index int, one *criterion) {
	source, before := one.source, len(c.faults)
	one.applies = c.requirement(source.Applies.Node, false)
	c.rungs(source)
	for i, level := range source.Levels {
		if !c.isLevel(int64(i + 1)) {
			c.fault(level.Position, "the scale ends at %d", c.top)
		}
		required := c.requirement(level.Value.Node, false)
		one.levels = append(one.levels, required)
		collect(&required, &one.measures)
		if i == 0 {
			collect(&required, &one.first)
		}
	}
	one.guards = c.ownGuards(index, source.Guards)
	if len(c.faults) == before { // bounds of a ladder that is wrong would be wrong again
		one.bounds = c.boundsOf(one)
	}
}

// rungs checks that levels go up from 1 without a gap. What follows from the first that does not is left out.
func (c *compiler) rungs(source *criteria.Criterion) {
	if len(source.Levels) == 0 {
		c.fault(source.Position, "%s has no level; write its ladder under levels, from 1 upward", source.ID)
	}
	for i, level := range source.Levels {
		if level.Name != strconv.Itoa(i+1) {
			c.fault(level.Position, "levels go up from 1 one by one; here stands %q where %d should", level.Name, i+1)
			return
		}
	}
}

// collect gathers the measures a requirement names.
func collect(r *requirement, into *[]int) {
	if r.kind == leaf && r.test.subject == ofMeasure && !slices.Contains(*into, r.test.index) {
		*into = append(*into, r.test.index)
	}
	for i := range r.parts {
		collect(&r.parts[i], into)
	}
}

// overallOf compiles the cuts and the dimensions whose lowest level is the overall level.
func (c *compiler) overallOf() ([]fact.Ratio, []int) {
	var cuts []fact.Ratio
	goesUp := true
	for _, node := range c.edition.Overall.Cuts {
		cut, err := parseDecimal(node.Text)
		switch {
		case err != nil:
			c.fault(node.Position, "%q is not a number such as 1.5", node.Text)
		case len(cuts) > 0 && cut.Cmp(cuts[len(cuts)-1]) <= 0:
			c.fault(node.Position, "cuts go up; %s is not above the one before%s", node.Text, commaHint(len(c.edition.Overall.Cuts) > c.top))
			goesUp = false
		}
		cuts = append(cuts, cut)
	}
	if len(cuts) != c.top && goesUp && !c.unscaled {
		at := c.edition.Overall.Position
		if len(cuts) > 0 {
			at = c.edition.Overall.Cuts[0].Position
		}
		c.fault(at, "a scale up to %d needs %d cuts, not %d%s", c.top, c.top, len(cuts), commaHint(len(cuts) > c.top))
	}
	var lowest []int
	for _, node := range c.edition.Overall.LowestOf {
		i := slices.Index(names(c.edition.Dimensions), node.Text)
		if i < 0 {
			c.fault(node.Position, "there is no dimension %q%s", node.Text, criteria.Suggest(node.Text, names(c.edition.Dimensions)))
			continue
		}
		lowest = append(lowest, i)
	}
	return cuts, lowest
}

// commaHint ends a message about a list that has too many numbers: with a comma for its mark, one decimal number is two.
func commaHint(tooMany bool) string {
	if !tooMany {
		return ""
	}
	return "; decimals have a dot: [0.75, 1.5, 2.25]"
}
