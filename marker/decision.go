package marker

import "slices"

// Decision is what of one programme's marking decides its overall level, ready to be decided again and again by other
// numbers. Everything that the asked numbers cannot change is settled when it is made, so that deciding takes well under a
// microsecond; that it decides as Mark does is held by tests. It is never changed and may be used by many goroutines.
type Decision struct {
	marker  *Marker
	scope   Scope
	settled standings       // the levels that stand before anything is decided
	open    []openCriterion // criteria whose levels hang on thresholds
	acts    []act           // of guards on criteria, in order
	overall []overallAct    // of guards on dimensions and on the whole, in order

	dimensions []int // those that the overall level hangs on
}

// Scope says which numbers a decision is asked for: factors of thresholds from Low to High, in millionths, and without one
// criterion, or -1.
type Scope struct {
	Low, High int64
	Without   int
	Levels    bool // the levels of criteria are given, and only what comes of them is decided
}

// AsWritten is the scope of decisions whose thresholds stay as they are.
var AsWritten = Scope{Low: Whole, High: Whole, Without: -1}

type openCriterion struct {
	index   int
	applies gate
	levels  []gate
}

// act is what a guard does to a criterion when it acts: it caps its level, or sets it aside, which is a cap at 0.
type act struct {
	when    gate
	index   int
	highest uint8
}

// overallAct is a cap on a dimension or on the overall level.
type overallAct struct {
	when    gate
	target  subject // ofDimension, or zero for the overall level
	index   int
	highest uint8
}

// standings are the levels, or noLevel or leftOut, on the way to a decision.
type standings struct {
	criteria   []uint8
	dimensions []uint8
}

func (s *standings) of(kind subject) []uint8 {
	if kind == ofDimension {
		return s.dimensions
	}
	return s.criteria
}

// Desk is the room one goroutine needs to decide in.
type Desk struct{ standings standings }

// NewDesk makes room for decisions by a Marker.
func (m *Marker) NewDesk() *Desk {
	return &Desk{standings{make([]uint8, len(m.criteria)), make([]uint8, len(m.dimensions))}}
}

// NoDecision is the level of a programme that nothing gives one.
const NoDecision = noLevel

// Level decides the overall level by the given numbers, whose factors lie within the scope; NoDecision where nothing is left
// to give one.
func (d *Decision) Level(n *Numbers, desk *Desk) int {
	s := &desk.standings
	copy(s.criteria, d.settled.criteria)
	for i := range d.open {
		c := &d.open[i]
		s.criteria[c.index] = c.level(n, s)
	}
	for i := range d.acts {
		if a := &d.acts[i]; a.when.holds(n, s) {
			s.criteria[a.index] = capped(s.criteria[a.index], a.highest)
		}
	}
	return int(d.combine(n, s))
}

// LevelOf decides the overall level by given levels of the criteria, each a level of its ladder or NoDecision, in a scope of
// Levels.
func (d *Decision) LevelOf(levels []uint8, n *Numbers, desk *Desk) int {
	copy(desk.standings.criteria, levels)
	return int(d.combine(n, &desk.standings))
}

func (c *openCriterion) level(n *Numbers, s *standings) uint8 {
	if !c.applies.holds(n, s) {
		return noLevel
	}
	level := 0
	for level < len(c.levels) && c.levels[level].holds(n, s) {
		level++
	}
	return uint8(level)
}

// capped leaves what has no level without one.
func capped(level, highest uint8) uint8 {
	if level >= noLevel {
		return level
	}
	return min(level, highest)
}

// hangsOn reports whether the overall level hangs on a criterion: through its dimension, or through a guard that looks at it.
func (d *Decision) hangsOn(criterion int) bool {
	for _, i := range d.dimensions {
		if slices.Contains(d.marker.dimensions[i].criteria, criterion) {
			return true
		}
	}
	return slices.ContainsFunc(d.marker.overall, func(g guard) bool { return g.when.looksAt(criterion) })
}

// combine makes the levels of dimensions and the overall level, as the edition's rule says.
func (d *Decision) combine(n *Numbers, s *standings) uint8 {
	for _, i := range d.dimensions {
		s.dimensions[i] = d.dimension(i, n, s)
	}
	d.capAll(ofDimension, n, s, nil)
	lowest := uint8(noLevel)
	for _, i := range d.marker.lowestOf {
		lowest = min(lowest, s.dimensions[i])
	}
	d.capAll(0, n, s, &lowest)
	return lowest
}

func (d *Decision) dimension(index int, n *Numbers, s *standings) uint8 {
	var sum, weight int64
	for _, i := range d.marker.dimensions[index].criteria {
		if level := s.criteria[i]; level < noLevel {
			sum += int64(level) * n.Weights[i]
			weight += n.Weights[i]
		}
	}
	if weight == 0 {
		return noLevel
	}
	level := 0
	for level < len(n.Cuts) && sum*Whole >= n.Cuts[level]*weight {
		level++
	}
	return uint8(level)
}

// capAll applies the caps of one kind of target, in order, as Marking does.
func (d *Decision) capAll(target subject, n *Numbers, s *standings, overall *uint8) {
	for i := range d.overall {
		a := &d.overall[i]
		if a.target != target || !a.when.holds(n, s) {
			continue
		}
		level := overall
		if target == ofDimension {
			level = &s.dimensions[a.index]
		}
		*level = capped(*level, a.highest)
	}
}

// Levels are the levels of the criteria as they stood at the last decision on the desk; NoDecision where one does not apply.
func (desk *Desk) Levels() []uint8 { return slices.Clone(desk.standings.criteria) }

// CriterionLevel is the level of one criterion as it stood at the last decision on the desk.
func (desk *Desk) CriterionLevel(criterion int) int { return int(desk.standings.criteria[criterion]) }
